import type { LimitKind, LengthUnit, TimeLimit } from '../deadlines/model';
import type { Wording } from '../lifecycle/model';
import type { SilenceAspect, SilenceEvent, SilenceState } from '../silences/model';

/** What the registers call their rows, in both languages; a test holds it against the wording of their pages. */
export const LIMIT_KINDS: Readonly<Record<LimitKind, Wording>> = {
  expiry: { zh: '到期', en: 'Expiry' },
  arrears: { zh: '欠费', en: 'Arrears' },
  'order-unpaid': { zh: '下单未付', en: 'Unpaid order' },
  'quota-exhausted': { zh: '用完', en: 'Package used up' },
  'early-end': { zh: '提前终止', en: 'Early end' },
  renewal: { zh: '续费', en: 'Renewal' },
  refund: { zh: '退款', en: 'Refund' },
  notice: { zh: '通知', en: 'Notice' },
  bill: { zh: '账单与发票', en: 'Bills and invoices' },
  response: { zh: '申请与响应', en: 'Request and response' },
  acceptance: { zh: '验收', en: 'Acceptance' },
  validity: { zh: '有效期', en: 'Validity' },
  'force-majeure': { zh: '不可抗力', en: 'Force majeure' },
  liability: { zh: '责任', en: 'Liability' },
};

export const SILENCE_EVENT_NAMES: Readonly<Record<SilenceEvent, Wording>> = {
  arrears: { zh: '欠费之后', en: 'After arrears' },
  expiry: { zh: '到期之后', en: 'After expiry' },
};

export const SILENCE_ASPECT_NAMES: Readonly<Record<SilenceAspect, Wording>> = {
  grace: { zh: '缓冲', en: 'Grace' },
  stop: { zh: '停服', en: 'Stop' },
  deletion: { zh: '删除', en: 'Deletion' },
  charging: { zh: '计费', en: 'Charging' },
  running: { zh: '在途任务', en: 'Running work' },
  notice: { zh: '事先通知', en: 'Notice before' },
  recovery: { zh: '恢复', en: 'Recovery' },
  backups: { zh: '备份', en: 'Backups' },
  access: { zh: '取数据', en: 'Access to data' },
};

export const SILENCE_STATE_NAMES: Readonly<Record<SilenceState, Wording>> = {
  printed: { zh: '写明', en: 'said' },
  right: { zh: '权利', en: 'a right' },
  window: { zh: '界限', en: 'bounds' },
  disputed: { zh: '两可', en: 'two ways' },
  general: { zh: '通用', en: 'general' },
  none: { zh: '未写', en: 'silent' },
};

const UNITS: Readonly<Record<LengthUnit, readonly [one: string, several: string]>> = {
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  'working-day': ['working day', 'working days'],
  month: ['month', 'months'],
  year: ['year', 'years'],
  'calendar-month': ['calendar month', 'calendar months'],
};

/** In which hour or day, not how long. */
const ORDINAL: ReadonlySet<string> = new Set(['on', 'by', 'from']);

/** The length of a limit in English: 7 days; day 7, where it is the seventh; a rate for each day. */
export function tellLength({ length, course }: TimeLimit): string {
  if (!length) return 'a rate for each day';
  const [one, several] = UNITS[length.unit];
  if (ORDINAL.has(course)) return `${one} ${length.amount}`;
  return `${length.amount} ${length.amount === 1 ? one : several}`;
}
