import { expect, test } from 'vitest';
import { checkKinds } from './check-kinds';
import type { UnitKinds } from './kinds';
import { packKinds, unpackKinds } from './pack-kinds';
import { hitsOf } from './pattern-net';

const texts = new Map([
  ['g-1.1', '阿里云不承担任何责任。'],
  ['g-1.2', '本条没有性质。'],
]);
const kinds: UnitKinds = { 'g-1.1': [['exclusion', '不承担任何责任']], 'g-1.2': [] };
const checksOf = (changed: UnitKinds, notOfKind: Parameters<typeof checkKinds>[0]['notOfKind'] = []) =>
  checkKinds({ kinds: changed, notOfKind }, texts).map(({ check }) => check);

test('every unit is listed once, with words that it has', () => {
  expect(checksOf(kinds)).toEqual([]);
  expect(checksOf({ 'g-1.1': kinds['g-1.1'] ?? [] })).toEqual(['kinds-missing']);
  expect(checksOf({ ...kinds, 'g-9.9': [] })).toEqual(['kinds-unit']);
  expect(checksOf({ ...kinds, 'g-1.2': [['cap', '上限']] })).toEqual(['quote-not-found']);
  expect(checksOf({ ...kinds, 'g-1.2': [['cap', '']] })).toEqual(['quote-not-found']);
  expect(checksOf({ ...kinds, 'g-1.2': [['moon' as 'cap', '本条']] })).toEqual(['kinds-unknown']);
  const twice = [['data', '本条'] as const, ['data', '没有'] as const];
  expect(checksOf({ ...kinds, 'g-1.2': twice })).toEqual(['kinds-twice']);
});

test('words of a kind that nobody gave are an error, unless they are listed as none; so is an exception from nothing', () => {
  const without = { ...kinds, 'g-1.1': [] };
  expect(checksOf(without)).toEqual(['kinds-overlooked']);
  expect(checksOf(without, [['g-1.1', 'exclusion', 'no reason']])).toEqual([]);
  expect(checksOf(kinds, [['g-1.1', 'exclusion', 'no reason']])).toEqual(['kinds-exception']);
});

/** Sentences of the agreement: 3.4.3, 10.7, 4.8, 59.1.1, and words that only look like it. */
test.each([
  ['阿里云无须针对此中断或暂停向您承担任何责任', ['exclusion']],
  ['不应视为其对您的其他或以后同类之过失行为弃权', []],
  ['即表示您已充分阅读、理解并接受本协议', ['deemed']],
  ['并不意味着向您转让产品的任何所有权', ['assignment']],
  ['阿里云有权定期或不定期对产品进行升级', ['vendor-right']],
  ['您的应用对服务内存的需求', []],
])('%s has the words of %j', (text, found) => {
  expect(hitsOf(text).map(({ kind }) => kind)).toEqual(found);
});

test('kinds are sent without words, and found again in the text', () => {
  const marks = unpackKinds(packKinds(kinds, texts));
  expect([...marks.keys()]).toEqual(['g-1.1']);
  const [mark] = marks.get('g-1.1') ?? [];
  expect(mark).toEqual({ kind: 'exclusion', start: 3, end: 10 });
  expect(texts.get('g-1.1')?.slice(mark?.start, mark?.end)).toBe('不承担任何责任');
});
