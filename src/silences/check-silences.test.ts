import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { products } from '@content/products';
import { silences } from '@content/silences';
import type { LifecycleContent } from '../lifecycle/model';
import { mannerOf } from '../lifecycle/deletion-manner';
import { listDeletions } from '../lifecycle/list-deletions';
import { aspectsOfScenario, isDeletion } from './aspects-of-scenario';
import { checkSilences } from './check-silences';
import { laySilences } from './lay-silences';
import type { OwnAnswers, SilenceCell } from './model';

const rows = laySilences(
  silences,
  products.map(({ number }) => number),
);
const cellOf = (number: number, aspect: string, event: string) =>
  rows.find((row) => row.number === number)?.cells.find((cell) => cell.aspect === aspect && cell.event === event);

test('every product has nine aspects after both events', () => {
  expect(rows).toHaveLength(75);
  for (const { cells } of rows) {
    expect(cells).toHaveLength(18);
    expect(new Set(cells.map(({ aspect, event }) => `${event} ${aspect}`)).size).toBe(18);
  }
});

test.each([
  [2, 'deletion', 'arrears', 'printed'],
  [17, 'deletion', 'arrears', 'disputed'],
  // Who still owes may be stopped at once, and need not be.
  [15, 'stop', 'arrears', 'right'],
  // 7日内仍未续费: until when to pay, not when it is released.
  [6, 'deletion', 'expiry', 'window'],
  [21, 'running', 'arrears', 'disputed'],
  [59, 'access', 'expiry', 'disputed'],
  [59, 'grace', 'expiry', 'disputed'],
  // 冻结…操作, and 暂停…操作权限: whether reading is an operation is not said.
  [2, 'access', 'arrears', 'disputed'],
  [8, 'access', 'expiry', 'disputed'],
  [8, 'grace', 'expiry', 'disputed'],
  [52, 'access', 'arrears', 'disputed'],
  // 不能再通过控制台或API访问服务.
  [6, 'access', 'arrears', 'printed'],
  // 40.3 at once, 40.4.1 after seven days; 40.4.2 is another scenario.
  [40, 'deletion', 'expiry', 'disputed'],
  // 满7日后: a bound, and no moment.
  [3, 'deletion', 'arrears', 'window'],
  [1, 'deletion', 'arrears', 'general'],
  [1, 'notice', 'expiry', 'none'],
  [43, 'access', 'arrears', 'printed'],
  // 不向您提供服务 (5.2) answers where a product's own terms give no grace, or no moment of the pause (49, 61).
  [45, 'grace', 'arrears', 'general'],
  [49, 'grace', 'arrears', 'general'],
  [61, 'grace', 'arrears', 'general'],
  // Charged on by 40.4.1; released at expiry by 40.3.
  [40, 'charging', 'expiry', 'disputed'],
])('%i, %s, %s: %s', (number, aspect, event, state) => {
  expect(cellOf(number, aspect, event)?.state).toBe(state);
});

const texts = new Map([
  ['g-5.5', '缓冲期届满阿里云将删除所有用户业务数据'],
  ['p-2.2', '您保存的全部数据将会被删除'],
  ['p-3.3', '别的产品'],
]);
const none: SilenceCell = { state: 'none', clauses: [] };
const general = {
  grace: { arrears: none, expiry: none },
  stop: { arrears: none, expiry: none },
  deletion: { arrears: none, expiry: none },
  charging: { arrears: none, expiry: none },
  running: { arrears: none, expiry: none },
  notice: { arrears: none, expiry: none },
  recovery: { arrears: none, expiry: none },
  backups: { arrears: none, expiry: none },
  access: { arrears: none, expiry: none },
};
const quiet: LifecycleContent = { ...lifecycleContent, lifecycles: [] };
const checksOf = (answers: OwnAnswers, lifecycle = quiet) =>
  checkSilences({ general, own: { 2: answers } }, lifecycle, texts, [2]).map(({ check }) => check);
const said = (cell: SilenceCell): OwnAnswers => ({ deletion: { arrears: cell } });

test('an answer has its words, from the terms that its state names', () => {
  expect(checksOf({})).toEqual([]);
  expect(checksOf(said({ state: 'printed', clauses: [['p-2.2', '将会被删除']] }))).toEqual([]);
  expect(checksOf(said({ state: 'printed', clauses: [['p-2.2', '没有这句话']] }))).toEqual(['quote-not-found']);
  expect(checksOf(said({ state: 'printed', clauses: [] }))).toEqual(['silences-clause', 'silences-clause']);
  expect(checksOf(said({ state: 'none', clauses: [['p-2.2', '删除']] }))).toEqual(['silences-clause']);
  expect(checksOf(said({ state: 'general', clauses: [['p-2.2', '删除']] }))).toEqual(['silences-clause']);
  expect(checksOf(said({ state: 'right', clauses: [['g-5.5', '缓冲期']] }))).toEqual(['silences-clause']);
  expect(checksOf(said({ state: 'general', clauses: [['p-3.3', '别的产品']] }))).toEqual(['silences-clause']);
});

test('a silence is an error where a rule of the timeline rests on the product’s own words', () => {
  const only = (number: number) => ({
    ...lifecycleContent,
    lifecycles: lifecycleContent.lifecycles
      .filter((each) => each.number === number)
      .map((each) => ({ ...each, number: 2 })),
  });
  // 2's own terms stop, go on, delete and charge.
  expect(new Set(checksOf({}, only(2)))).toEqual(new Set(['silences-lifecycle']));
  // 17's rest on provisions that are none of product 2.
  expect(checksOf({}, only(17))).toEqual([]);
});

test('what follows a conversion is of arrears, and dropped requests are no data', () => {
  const aspects = (number: number, trigger: string) =>
    new Set(
      (lifecycleContent.lifecycles.find((each) => each.number === number)?.scenarios ?? [])
        .filter((scenario) => scenario.trigger === trigger)
        .flatMap((scenario) => aspectsOfScenario(scenario, number).map(({ aspect }) => aspect)),
    );
  expect(aspects(26, 'expiry').has('deletion')).toBe(false);
  expect(aspects(26, 'arrears').has('deletion')).toBe(true);
  expect(aspects(21, 'arrears')).toEqual(new Set(['grace', 'stop', 'running', 'charging', 'recovery']));
});

/** The faults of the map as it is, with one cell of it in another state. */
function checksWith(
  number: number,
  aspect: 'deletion' | 'stop',
  event: 'arrears' | 'expiry',
  state: SilenceCell['state'],
) {
  const own = silences.own[number] ?? {};
  const cell = own[aspect]?.[event] ?? none;
  const changed = { [number]: { ...own, [aspect]: { ...own[aspect], [event]: { ...cell, state } } } };
  return checkSilences({ ...silences, own: changed }, lifecycleContent, texts, [number])
    .filter(({ check }) => check !== 'quote-not-found')
    .map(({ check }) => check);
}

test('rules under readings of one scenario are disputed, whatever another scenario says (40.3, 40.4.1, 40.4.2)', () => {
  expect(checksWith(40, 'deletion', 'expiry', 'disputed')).toEqual([]);
  expect(checksWith(40, 'deletion', 'expiry', 'printed')).toEqual(['silences-lifecycle']);
});

test('what is printed is no right: 15 may stop, 73.5 may delete', () => {
  expect(checksWith(15, 'stop', 'arrears', 'right')).toEqual([]);
  expect(checksWith(15, 'stop', 'arrears', 'printed')).toEqual(['silences-lifecycle']);
  expect(checksWith(73, 'deletion', 'expiry', 'printed')).toEqual(['silences-lifecycle']);
});

test('a deletion is a window in the map where it is one in the register, and the other way round', () => {
  expect(checksWith(6, 'deletion', 'expiry', 'window')).toEqual([]);
  expect(checksWith(6, 'deletion', 'expiry', 'printed')).toEqual(['silences-window']);
  expect(checksWith(8, 'deletion', 'expiry', 'printed')).toEqual([]);
  expect(checksWith(8, 'deletion', 'expiry', 'window')).toEqual(['silences-window']);
  const register = listDeletions(lifecycleContent, () => false).filter(
    ({ number, unit, what }) => unit.startsWith(`p-${number}.`) && what !== undefined && isDeletion(what),
  );
  const windows = register.filter((deletion) => mannerOf(deletion) === 'window');
  const keyOf = (number: number | undefined, event: string) => `${number} ${event}`;
  const bounded = new Set(windows.map(({ number, trigger }) => keyOf(number, trigger)));
  const cells = rows.flatMap(({ number, cells: all }) =>
    all.filter(({ aspect }) => aspect === 'deletion').map((cell) => ({ number, ...cell })),
  );
  const asWindow = cells.filter(({ state }) => state === 'window').map(({ number, event }) => keyOf(number, event));
  const asDisputed = cells.filter(({ state }) => state === 'disputed').map(({ number, event }) => keyOf(number, event));
  const ofCells = [...bounded].filter((key) => /arrears|expiry/.test(key) && !asDisputed.includes(key));
  expect(ofCells.toSorted()).toEqual(asWindow.toSorted());
  expect(asWindow).toHaveLength(11);
});

test('words that stop operations and name no access are disputed, wherever access rests on them', () => {
  const cells = rows.flatMap(({ number, cells: all }) => all.map((cell) => ({ number, ...cell })));
  const resting = cells.filter(
    ({ aspect, clauses }) =>
      aspect === 'access' &&
      clauses.some(([, quote]) => /(?:冻结|暂停|停止)[^，。]*操作/.test(quote) && !/查看|读取|访问/.test(quote)),
  );
  expect(resting.length).toBeGreaterThan(10);
  expect(resting.filter(({ state }) => state !== 'disputed').map(({ number }) => number)).toEqual([]);
});

test('whether service goes on is answered everywhere, and by no words that are of stored data (5.5, 9.2.4)', () => {
  const graces = rows.flatMap(({ number, cells }) =>
    cells.filter(({ aspect }) => aspect === 'grace').map((cell) => ({ number, ...cell })),
  );
  expect(graces).toHaveLength(150);
  expect(graces.filter(({ state }) => state === 'none')).toEqual([]);
  expect(graces.filter(({ clauses }) => clauses.some(([unit]) => unit === 'g-5.5' || unit === 'g-9.2.4'))).toEqual([]);
});

test('what comes back is said to be implied wherever a product says only what befalls one who does not renew', () => {
  const unsaid = [7, 8, 9, 13, 24, 29, 35].filter(
    (number) => !/推知|未写恢复/.test(cellOf(number, 'recovery', 'expiry')?.note?.zh ?? ''),
  );
  expect(unsaid).toEqual([]);
});

test('nothing is owed at expiry: no note on what comes back after it speaks of payment of a debt', () => {
  const notes = rows.flatMap(({ number, cells }) =>
    cells
      .filter(({ aspect, event }) => aspect === 'recovery' && event === 'expiry')
      .map(({ note }) => [number, note?.zh ?? '', note?.en ?? ''] as const),
  );
  expect(notes.filter(([, zh]) => zh.includes('续费后')).length).toBeGreaterThan(5);
  expect(notes.filter(([, zh, en]) => /缴清|结清/.test(zh) || /\bdebt|owed\b/.test(en))).toEqual([]);
});

test('a note of several cells is written once, so that it is corrected once', () => {
  const folder = new URL('../../content/silences/', import.meta.url);
  const written = readdirSync(folder).flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^\s+'([^'\n]*\p{Script=Han}[^'\n]*)',$/gmu)].map(
      ([, note = '']) => note,
    ),
  );
  expect(written.length).toBeGreaterThan(100);
  expect(written.filter((note, index) => written.indexOf(note) !== index)).toEqual([]);
});
