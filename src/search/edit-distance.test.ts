import { expect, test } from 'vitest';
import { editDistance, findNearest } from './edit-distance';

test.each([
  ['欠费停服', '欠费停服', 0],
  ['欠废停服', '欠费停服', 1],
  ['欠停服', '欠费停服', 1],
  ['欠费费停服', '欠费停服', 1],
  ['费欠停服', '欠费停服', 1], // exchanged
  ['maxcomptue', 'maxcompute', 1],
  ['欠废听服', '欠费停服', 2],
  ['', '欠费', 2],
  ['欠费', '', 2],
  ['', '', 0],
])('%j is as many typos from %j as %i', (a, b, typos) => {
  expect(editDistance(a, b)).toBe(typos);
});

test.each([
  ['欠废停服', '5.欠费停服', 1, '欠费停服'],
  ['maxcomputr', '则maxcompute将处于欠费状态', 3, 'maxcompute'],
  ['maxcmpute', '则maxcompute将处于欠费状态', 3, 'maxcompute'],
  ['日志', '日至、日志', 1, '日志'],
])('%j resembles, in %j', (pattern, text, most, part) => {
  const found = findNearest(pattern, text, most);
  expect(text.slice(found?.start, found?.end)).toBe(part);
});

test('no part is near enough', () => {
  expect(findNearest('欠废听服', '欠费停服', 1)).toBeUndefined();
  expect(findNearest('欠费停服', '', 1)).toBeUndefined();
});
