import { expect, test } from 'vitest';
import { kinds } from '@content/kinds';
import { lifecycleContent } from '@content/lifecycle';
import { DAY, HOUR } from '../time/duration';
import { mannerOf } from './deletion-manner';
import { listDeletions } from './list-deletions';

const isDeletion = (unit: string) => (kinds[unit] ?? []).some(([kind]) => kind === 'deletion');
const deletions = listDeletions(lifecycleContent, isDeletion);
const of = (number: number | undefined, trigger: string) =>
  deletions.filter((each) => each.number === number && each.trigger === trigger);

test('2.2: eight days after the arrears, for good, without a reminder', () => {
  expect(of(2, 'arrears')).toMatchObject([
    { unit: 'p-2.2', modality: 'will', finality: 'own', spans: [{ min: 8 * DAY, max: 8 * DAY }] },
  ]);
  expect(of(2, 'arrears')[0]).not.toHaveProperty('remindedBy');
});

test('17.1.4: by one reading from the arrears, by the other from the suspension, which only the customer knows', () => {
  const deferred = of(17, 'arrears').filter(({ name }) => name.zh === '欠费，有延停时长');
  expect(deferred.map(({ spans, lacks }) => [spans[0]?.min, spans[0]?.reading?.zh, lacks])).toEqual([
    [15 * DAY, '从欠费起算（实际欠费满15日后）', []],
    [null, '从暂停起算（暂停服务之时起的15日内）', ['deferral']],
  ]);
});

test('29.3: the seventh day by each reading, as hours from the beginning of the day of expiry', () => {
  const released = of(29, 'expiry').find(({ what }) => what?.subject === 'instance');
  expect(released?.spans.map(({ min, max }) => [(min ?? 0) / HOUR, (max ?? 0) / HOUR])).toEqual([
    [144, 168],
    [168, 192],
  ]);
});

test('what the text gives as a right is one, whatever brings it', () => {
  expect(deletions.filter(({ modality }) => modality === 'may').map(({ unit }) => unit)).toEqual([
    'p-64.3.12.2',
    'p-73.5',
    'g-3.4.4.2',
    'p-17.2',
    'p-22.2.1',
    'p-22.2.2',
    'p-39.5',
    'p-64.4.1.3',
  ]);
});

test('a deletion whose words say 有权 or 有权利 is a right, and no other is', () => {
  const isRight = ({ quotes }: (typeof deletions)[number]) => quotes.some((quote) => quote.includes('有权'));
  const wrong = deletions.filter((deletion) => isRight(deletion) !== (deletion.modality === 'may'));
  expect(wrong.map(({ unit }) => unit)).toEqual([]);
});

test.each([
  [3, 'arrears', 'p-3.3', 'p-3.1.2'],
  [39, 'expiry', 'p-39.4', 'p-39.4'],
  // 阿里云也将尽合理努力提醒您续费: when is not said.
  [7, 'expiry', 'p-7.2', 'p-7.2'],
  [7, 'expiry', 'g-9.2.4', undefined],
  // Whether 39.1.2's reminders come before a buffer of unknown length ends is not said.
  [39, 'arrears', 'g-5.5', undefined],
  [2, 'arrears', 'p-2.2', undefined],
])('%i, %s: before %s one is reminded by %s', (number, trigger, clause, reminder) => {
  const found = of(number, trigger).filter(({ unit }) => unit === clause);
  expect(found.map(({ remindedBy }) => remindedBy)).toEqual([reminder]);
});

test.each([
  [22, 'expiry', 'p-22.1.1', 'delete', 'own'],
  [16, 'other', 'p-16.2', undefined, 'own'],
  // 不再存储, 同步删除, 清除数据: 5.6 says it of all data that are deleted.
  [33, 'arrears', 'p-33.1', 'delete', 'general'],
  [55, 'other', 'p-55.1', undefined, 'general'],
  [22, 'other', 'p-22.2.1', undefined, 'general'],
  [64, 'arrears', 'p-64.3.12.2', 'delete', 'general'],
  [1000, 'early-end', 'g-3.4.4.2', 'delete', 'general'],
  [7, 'expiry', 'p-7.2', 'release', 'unsaid'],
  [17, 'other', 'p-17.2', undefined, 'unsaid'],
  [7, 'expiry', 'g-9.2.4', 'delete', 'own'],
])('%i, %s, %s (%s): that it cannot be undone is said by: %s', (number, trigger, clause, effect, finality) => {
  const found = of(number === 1000 ? undefined : number, trigger).filter(
    ({ unit, what }) => unit === clause && what?.effect === effect,
  );
  expect(found.map((each) => each.finality)).toEqual([finality]);
});

test.each([
  [6, 'expiry', 'window'],
  [22, 'expiry', 'window'],
  [31, 'arrears', 'window'],
  [49, 'expiry', 'window'],
  [49, 'arrears', 'window'],
  [60, 'expiry', 'window'],
  [3, 'arrears', 'window'],
  [13, 'expiry', 'window'],
  [33, 'arrears', 'window'],
  // 将在7日届满终止服务并清空; 如7日届满仍未续费.
  [12, 'arrears', 'will'],
  [8, 'expiry', 'will'],
  [73, 'expiry', 'may'],
])('%i, %s: by its own terms %s', (number, trigger, manner) => {
  const own = of(number, trigger).filter(({ unit }) => unit.startsWith('p-'));
  expect(new Set(own.map(mannerOf))).toEqual(new Set([manner]));
});

test('59.2.1(2): the release has a bound alone, the backups have their day', () => {
  expect(of(59, 'expiry').map((deletion) => [deletion.what?.subject, mannerOf(deletion), deletion.spans])).toEqual([
    ['database', 'window', [{ min: 7 * DAY, max: null }]],
    ['data', 'window', [{ min: 7 * DAY, max: null }]],
    ['backups', 'will', [{ min: 14 * DAY, max: 14 * DAY }]],
  ]);
});

test('a rule that asks within a period, and names no moment for what follows, is marked as giving a bound alone', () => {
  const rules = lifecycleContent.lifecycles.flatMap(({ number, scenarios }) =>
    scenarios.flatMap((scenario) => scenario.rules.map((rule) => ({ number, ...rule }))),
  );
  const asks = rules.filter(
    ({ effect, offset, citations }) =>
      (effect === 'delete' || effect === 'release') &&
      offset.kind === 'at' &&
      citations.some(({ quotes }) =>
        quotes.some((quote) => /[日天]内[^，。]*(?:仍未|不续费)|届满前/.test(quote) && !/将在\d+日届满/.test(quote)),
      ),
  );
  expect(asks.length).toBeGreaterThan(8);
  expect(asks.filter(({ isBoundOnly }) => isBoundOnly !== true).map(({ number, id }) => [number, id])).toEqual([]);
});

test('64.4.1(3): a right after a breach, a promise after a complaint without an answer', () => {
  expect(of(64, 'other').map(({ modality, quotes }) => [modality, quotes[0]?.slice(0, 10)])).toEqual([
    ['may', '有权根据情况采取相应'],
    ['will', '如您未能提供相反证据'],
  ]);
});

test('what neither expiry nor arrears brings is listed where it deletes: not the licence of 20.2', () => {
  expect(deletions.filter(({ trigger }) => trigger === 'other').map(({ unit }) => unit)).toEqual([
    'p-16.2',
    'p-17.2',
    'p-22.2.1',
    'p-22.2.2',
    'p-39.5',
    'p-55.1',
    'p-64.4.1.3',
    'p-64.4.1.3',
    'p-66.5',
  ]);
});

/** Provisions that readers gave the kind of deletion and that take nothing by themselves, each with the reason. */
const NOTHING_TAKEN: Readonly<Record<string, string>> = {
  'g-3.4.1.3': 'what is left of a package lapses: no data',
  'g-5.6': 'says of every deletion that it is final',
  'g-7.1.4': 'loss by the customer’s own neglect',
  'g-9.2.3': 'deletion that the customer orders',
  'p-2.1': 'only keeps',
  'p-3.2': 'only keeps',
  'p-9.3': 'older monitoring data are replaced by newer',
  'p-17.1.1': 'only keeps',
  'p-34.3.1': 'only keeps',
  'p-37.1': 'only keeps',
  'p-56.1.1.4': 'an authority’s deletion',
  'p-59.2.1.1': 'only keeps',
  'p-60.1.1': 'only keeps',
  'p-62.1.3': 'an authority’s deletion',
  'p-69.1': 'loss by open source software',
  'p-69.2': 'no duty to keep; 69.2.1(4) deletes',
  'p-71.3.7': 'loss by the customer’s own neglect',
  'p-73.4': 'loss by the customer’s own neglect',
};

test('every provision of the kind of deletion is in the register, or takes nothing by itself', () => {
  const listed = new Set(deletions.map(({ unit }) => unit));
  const missing = Object.keys(kinds).filter((unit) => isDeletion(unit) && !listed.has(unit));
  expect(missing.toSorted()).toEqual(Object.keys(NOTHING_TAKEN).toSorted());
});

test('every product with a rule that deletes or releases is in the register, and every quote has words', () => {
  const expected = lifecycleContent.lifecycles.filter(({ scenarios }) =>
    scenarios.some(({ rules }) => rules.some(({ effect }) => effect === 'delete' || effect === 'release')),
  );
  const listed = new Set(deletions.map(({ number }) => number));
  expect(expected.filter(({ number }) => !listed.has(number))).toEqual([]);
  expect(deletions.filter(({ quotes }) => quotes.length === 0)).toEqual([]);
});
