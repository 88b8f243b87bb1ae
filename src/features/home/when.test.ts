import { expect, test } from 'vitest';
import { readWhen, writeWhen } from './when';

test.each([
  ['', { date: '', time: '' }],
  ['2026-11-26', { date: '2026-11-26', time: '' }],
  ['2026-11-26T15:20', { date: '2026-11-26', time: '15:20' }],
  ['2026-11-26T00:00', { date: '2026-11-26', time: '00:00' }],
  // Another zone: the boxes are Beijing's.
  ['2026-11-26T20:00Z', { date: '2026-11-27', time: '04:00' }],
  ['2026-11-26T15:20:30', { date: '2026-11-26', time: '15:20:30' }],
  ['2026-02-30', undefined],
  ['1999-12-31', undefined],
  ['yesterday', undefined],
])('%j stands in the boxes as %j', (at, when) => {
  expect(readWhen(at)).toEqual(when);
});

test.each([
  [{ date: '', time: '' }, ''],
  [{ date: '', time: '15:20' }, ''],
  [{ date: '2026-11-26', time: '' }, '2026-11-26'],
  [{ date: '2026-11-26', time: '15:20' }, '2026-11-26T15:20'],
])('%j is written as %j', (when, at) => {
  expect(writeWhen(when)).toBe(at);
});

test('what the address has stays as it is written, until a box says something else', () => {
  const at = '2026-11-26T20:00:30Z';
  expect(writeWhen({ date: '2026-11-27', time: '04:00:30' }, at)).toBe(at);
  expect(writeWhen({ date: '2026-11-27', time: '04:01' }, at)).toBe('2026-11-27T04:01');
  expect(writeWhen({ date: '2026-11-27', time: '' }, at)).toBe('2026-11-27');
});
