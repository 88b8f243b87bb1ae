import { expect, test } from 'vitest';
import { partOfAll } from './read-concept';

const clausesAt = (...places: readonly string[]) => places.map((href) => ({ href, place: href, quote: href }));

test.each([
  ['one clause of one', clausesAt('#g-12.6'), 1, 'one'],
  ['two quotes of one clause', clausesAt('#g-12.6', '#g-12.6'), 1, 'one'],
  ['all of three', clausesAt('#g-1', '#g-2', '#g-3'), 3, 'all'],
  ['one of several', clausesAt('#g-12.6'), 2, 'first'],
] as const)('%s', (_, clauses, count, part) => {
  expect(partOfAll({ summary: '', clauses, count })).toBe(part);
});
