import { expect, test } from 'vitest';
import { DAY, HOUR } from '../time/duration.ts';
import type { PayBy } from './answer.ts';
import { latestStart } from './latest-start.ts';

// Only the kind is read.
const access = { kind: 'moment' } as PayBy;
const limit = 10 * DAY;

test('2.1: what takes 20 hours must begin within four hours of the arrears; three days are too long', () => {
  const stop = 24 * HOUR;
  expect(latestStart(access, stop, 20 * HOUR, 0)).toEqual({ kind: 'before', at: 4 * HOUR });
  expect(latestStart(access, stop, 24 * HOUR, 0)).toEqual({ kind: 'before', at: 0 });
  expect(latestStart(access, stop, 3 * DAY, 0)).toEqual({ kind: 'too-late' });
});

test('counted from the present, it is too late a millisecond after the latest start', () => {
  expect(latestStart(access, limit, DAY, 9 * DAY)).toEqual({ kind: 'before', at: 9 * DAY });
  expect(latestStart(access, limit, DAY, 9 * DAY + 1)).toEqual({ kind: 'too-late' });
});

test('an expiry is known beforehand: one may begin before it', () => {
  expect(latestStart(access, 0, 3 * DAY, -Infinity)).toEqual({ kind: 'before', at: -3 * DAY });
});

test.each([{ kind: 'none' }, { kind: 'unknown' }] as PayBy[])('$kind: nothing is made up', (none) => {
  expect(latestStart(none, undefined, DAY, 0)).toEqual({ kind: 'unknown' });
});
