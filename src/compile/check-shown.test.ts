import { expect, test } from 'vitest';
import { checkShown } from './check-shown';

const texts = new Map([
  ['g-5', '欠费停服'],
  ['g-5.2', '按日承担万分之五的违约金'],
]);

test('words that stand in their provision pass, in a group of any shape', () => {
  const five = { provision: 'g-5', quotes: ['欠费'] };
  expect(checkShown({ list: [five], single: five, nested: { deeper: [five] } }, texts)).toEqual([]);
});

test.each([
  ['alone', { single: { provision: 'g-5.2', quotes: ['万分之六'] } }],
  ['in a list', { list: [{ provision: 'g-5.2', quotes: ['违约金', '万分之六'] }] }],
  ['nested', { nested: { list: [{ provision: 'g-5.2', quotes: ['万分之六'] }] } }],
])('words that do not are an error: %s', (_, content) => {
  expect(checkShown(content, texts)).toMatchObject([{ check: 'quote-not-found', severity: 'error' }]);
});

test('a provision that this edition does not have is an error', () => {
  expect(checkShown({ single: { provision: 'g-5.9', quotes: [] } }, texts)).toMatchObject([
    { check: 'unknown-target' },
  ]);
});
