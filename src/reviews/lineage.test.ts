import { expect, test } from 'vitest';
import { commonBase, extendLineage, joinLineages, type Lineage } from './lineage';

const none: Lineage = new Map();
const base = (file: Lineage, own: Lineage) => commonBase(file, (digest) => own.has(digest));

test('each file is of a later generation; the same state again is the same file', () => {
  const once = extendLineage(none, 'a');
  expect([...once]).toEqual([['a', 1]]);
  expect(extendLineage(once, 'a')).toBe(once);
  const twice = extendLineage(once, 'b');
  expect([...twice]).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  // A state that comes back after another is later than that.
  expect(extendLineage(twice, 'a').get('a')).toBe(3);
});

test('a file that comes back was made from the state that was sent, not from one that was sent before or since', () => {
  const sent = extendLineage(extendLineage(none, 'a'), 'b');
  const back = extendLineage(sent, 'x');
  const own = extendLineage(sent, 'c');
  expect(base(back, own)).toBe('b');
  // Once it has been taken, what comes after it was made from it.
  const merged = joinLineages(own, back);
  expect(base(extendLineage(back, 'y'), merged)).toBe('x');
  // And the colleague who gets the result has made his from what he sent.
  expect(base(extendLineage(merged, 'd'), back)).toBe('x');
});

test('of two states of which neither was before the other nothing can be told, nor of a file of strangers', () => {
  const sent = extendLineage(none, 'a');
  const [one, other] = [extendLineage(sent, 'b'), extendLineage(sent, 'c')];
  const both = joinLineages(one, other);
  expect(base(extendLineage(both, 'd'), both)).toBeUndefined();
  expect(base(extendLineage(none, 'z'), both)).toBeUndefined();
  expect(base(none, both)).toBeUndefined();
});

test('the latest twenty are kept', () => {
  let lineage = none;
  for (let at = 0; at < 30; at += 1) lineage = extendLineage(lineage, String(at));
  expect(lineage.size).toBe(20);
  expect(lineage.get('29')).toBe(30);
  expect(lineage.has('9')).toBe(false);
});
