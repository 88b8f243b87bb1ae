import { SERVICE_KEYS, type ServiceKey } from '@/services/model';

/** What a table of services has a column for. */
export type CsvColumn = 'product' | 'label' | ServiceKey;

/** What a table may have beside: how a service is billed, as an export of the vendor’s console says it. It is read, and not written. */
export type ReadColumn = CsvColumn | 'billing';

export const CSV_COLUMNS: readonly CsvColumn[] = ['product', 'label', ...SERVICE_KEYS];

interface Names {
  /** As a table is written in each language; a table is read in either, whatever the language of the page. */
  readonly zh: string;
  readonly en: string;
  readonly also?: readonly string[];
}

export const COLUMN_NAMES: Readonly<Record<CsvColumn, Names>> = {
  product: { zh: '产品', en: 'Product', also: ['产品名称', '服务', '服务名称', 'product name', 'service'] },
  label: { zh: '标签', en: 'Label', also: ['名称', '实例名称', '叫法', '自己的叫法', 'name', 'your name for it'] },
  trigger: { zh: '发生', en: 'What happened', also: ['情况', 'trigger'] },
  variant: { zh: '情形', en: 'Variant' },
  at: { zh: '时间', en: 'When', also: ['时刻', '发生时间', 'at', 'time', 'date', '日期'] },
  paid: { zh: '付清', en: 'Paid', also: ['付清时间'] },
  count: { zh: '计法', en: 'Count' },
  reading: { zh: '读法', en: 'Reading' },
  deferral: { zh: '延停', en: 'Deferral', also: ['延停时长'] },
  'deferral-closed': { zh: '延停权益关闭于', en: 'Deferral closed' },
  grace: { zh: '宽限期', en: 'Grace' },
  storage: { zh: '所选存储时间', en: 'Storage' },
  'arrears-at': { zh: '转为按量后欠费于', en: 'Arrears at' },
  'suspended-at': { zh: '服务暂停于', en: 'Suspended at' },
  'stopped-at': { zh: '实际停于', en: 'Stopped at' },
  'gone-at': { zh: '实际删于', en: 'Gone at' },
};

/** What can have happened, as a table says it. */
export const TRIGGER_NAMES: Readonly<Record<string, Names>> = {
  arrears: { zh: '欠费', en: 'arrears', also: ['已欠费', 'overdue', 'in arrears'] },
  expiry: { zh: '到期', en: 'expiry', also: ['已到期', '过期', '已过期', 'expired'] },
  'order-unpaid': { zh: '下单未付', en: 'order unpaid' },
  'quota-exhausted': { zh: '用完', en: 'quota exhausted' },
  'early-end': { zh: '提前终止', en: 'early end' },
};

/** What a name comes to when case, width, blanks, signs and what is added in brackets do not count. */
const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*\)/, '')
    .replaceAll(/[\s_\-:*]/g, '');

function byName<Key extends string>(names: Readonly<Record<Key, Names>>): ReadonlyMap<string, Key> {
  const all = Object.entries<Names>(names).flatMap(([key, { zh, en, also = [] }]) =>
    [key, zh, en, ...also].map((name) => [plainName(name), key as Key] as const),
  );
  return new Map(all);
}

const BILLING: Names = {
  zh: '付费方式',
  en: 'Billing',
  also: ['计费方式', '付费类型', '计费类型', '付费模式', 'billing method', 'charge type', 'subscription type'],
};

const columns = byName<ReadColumn>({ ...COLUMN_NAMES, billing: BILLING });
const triggers = byName(TRIGGER_NAMES);

/** The column of a name in either language; `undefined` where it is none. */
export const findColumn = (name: string): ReadColumn | undefined => columns.get(plainName(name));

/** The trigger of a word in either language. */
export const findTrigger = (word: string): string | undefined => triggers.get(plainName(word));
