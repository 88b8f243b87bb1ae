import { expect, test } from 'vitest';
import { families as written } from '@content/parallels';
import { checkFamilies } from './check-families';
import type { Family } from './model';

const texts = new Map([
  ['p-2.2', '自暂停服务之时起7日届满'],
  ['p-12.1', '自首次欠费之时起7日届满'],
]);
const wording = { zh: '一', en: 'one' };
const first = { unit: 'p-2.2', quote: '暂停服务之时起7日' };
const second = { unit: 'p-12.1', quote: '首次欠费之时起7日' };
const family: Family = {
  id: 'seven-days',
  title: wording,
  subject: 'lifecycle',
  members: [second, first],
  differences: [{ members: ['p-2.2'], what: wording, quotes: [first], matters: 'date' }],
  oddOneOut: 'p-2.2',
  clock: [{ unit: 'p-2.2', stop: 24, loss: 192, words: wording }],
};
const checksOf = (changed: Partial<Family>) =>
  checkFamilies([{ ...family, ...changed }], texts).diagnostics.map(({ check }) => check);

test('members stand in the order of the text', () => {
  const { families, diagnostics } = checkFamilies([family], texts);
  expect(diagnostics).toEqual([]);
  expect(families[0]?.members).toEqual([first, second]);
});

test('what the text or the members do not bear out is an error', () => {
  expect(checksOf({ members: [first, { unit: 'p-12.1', quote: '没有这句话' }] })).toEqual(['quote-not-found']);
  expect(checksOf({ members: [first] })).toContain('small-family');
  expect(checksOf({ members: [first, second, second] })).toEqual(['duplicate-member']);
  expect(checksOf({ oddOneOut: 'p-37.2' })).toEqual(['no-member']);
  expect(checksOf({ clock: [{ unit: 'p-37.2', stop: 24, loss: 192, words: wording }] })).toEqual(['no-member']);
  expect(checkFamilies([family, family], texts).diagnostics.map(({ check }) => check)).toEqual(['duplicate-family']);
});

test('2.2 and 37.2 end at T + 8 d, 12.1 and 34.3.2 at T + 7 d', () => {
  const clocks = written.flatMap(({ clock = [] }) => clock);
  const lossOf = (unit: string) => new Set(clocks.filter((each) => each.unit === unit).map(({ loss }) => loss));
  expect(lossOf('p-2.2')).toEqual(new Set([192]));
  expect(lossOf('p-37.2')).toEqual(new Set([192]));
  expect(lossOf('p-12.1')).toEqual(new Set([168]));
  expect(lossOf('p-34.3.2')).toEqual(new Set([168]));
});
