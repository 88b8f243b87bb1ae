import { expect, test } from 'vitest';
import { latestPayment } from './paid-moment';

const NOW = Date.parse('2026-11-27T00:10+08:00');

test.each<[paid: string, isToCome: boolean, latest: string]>([
  // Of what is paid nothing is later than now; of what is still to be paid the day is.
  ['2026-11-27', false, '2026-11-27T00:10'],
  ['2026-11-27', true, '2026-11-27T23:59'],
  ['2026-11-26', false, '2026-11-26T23:59'],
  ['2026-12-05', false, '2026-12-05T23:59'],
  ['2026-11-27T20:00', true, '2026-11-27T20:00'],
  ['P3D', true, 'P3D'],
])('of %s, still to come: %s, the latest moment is %s', (paid, isToCome, latest) => {
  expect(latestPayment(paid, NOW, isToCome)).toBe(latest);
});
