import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { withGeneral } from '@/lifecycle/with-general';
import { layStrip } from './case-strip';
import { simulate } from '@/cases/simulate';

const marksOf = (raw: Parameters<typeof simulate>[1]) => {
  const own = lifecycleContent.lifecycles.find(({ number }) => number === 2);
  const view = simulate({ lifecycle: withGeneral(2, own, lifecycleContent), withoutRules: undefined }, raw);
  if (!view) throw new Error('Nothing was worked out.');
  return layStrip(view).marks.map(({ kind, isAverted }) => (isAverted ? `${kind} averted` : kind));
};

test.each([
  [undefined, ['loss', 'trigger', 'stop']],
  ['PT1H', ['loss averted', 'trigger', 'stop averted', 'paid']],
  ['P3D', ['loss averted', 'trigger', 'stop', 'paid']],
  ['P9D', ['loss', 'trigger', 'stop', 'paid']],
])('2.2: paid after %s, what the payment averts is marked as averted', (paid, marks) => {
  expect(marksOf({ trigger: 'arrears', at: '2024-06-01T10:00', ...(paid === undefined ? {} : { paid }) })).toEqual(
    marks,
  );
});
