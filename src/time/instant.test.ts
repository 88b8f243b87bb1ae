import { expect, test } from 'vitest';
import { readInstant, writeInstant } from './instant';

test('a moment is read as it was written, to the millisecond', () => {
  const at = 1_793_600_000_123;
  expect(writeInstant(at)).toBe('2026-11-02T06:13:20.123Z');
  expect(readInstant(writeInstant(at))).toBe(at);
});

test.each(['', '2026-11-02', '2026-11-02T05:33:20Z', '2026-02-30T05:33:20.123Z', '2026-11-02T25:00:00.000Z', 'Monday'])(
  '“%s” is none',
  (written) => {
    expect(readInstant(written)).toBeUndefined();
  },
);
