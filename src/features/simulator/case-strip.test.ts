import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { withGeneral } from '@/lifecycle/with-general';
import { layStrip } from './case-strip';
import { simulate } from '@/cases/simulate';
import { writeDay } from '@/time/beijing';

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

test.each([
  // Work ends on its seventh day, the data go thirty days after (33.1); the sentence names both.
  [33, { trigger: 'arrears', at: '2026-11-10T09:30' }, '2026-11-28T22:00', '2026-12-10'],
  [33, { trigger: 'arrears', at: '2026-11-10T09:30' }, '2026-11-12T22:00', '2026-12-10'],
  [2, { trigger: 'arrears', at: '2026-11-26T15:20' }, '2026-11-28T22:00', '2026-12-04'],
])('%i %o at %s: the strip has a mark for the date of the sentence, %s', (number, raw, now, day) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  const view = simulate({ lifecycle: withGeneral(number, own, lifecycleContent), withoutRules: undefined }, raw);
  if (!view) throw new Error('Nothing was worked out.');
  const { marks } = layStrip(view, Date.parse(`${now}+08:00`));
  const days = marks.map(({ elapsed }) => writeDay(view.triggeredAt + elapsed));
  expect(days).toContain(day);
  expect(new Set(days).size).toBe(days.length);
});

test('whatever the case has that is dated, the strip of a case that has begun has the present', () => {
  const at = Date.parse('2026-11-26T15:20+08:00');
  const wrong = lifecycleContent.lifecycles.flatMap((own) => {
    const lifecycle = withGeneral(own.number, own, lifecycleContent);
    return lifecycle.scenarios.flatMap(({ id, trigger, variant }) => {
      const raw = { trigger, ...(variant === null ? {} : { variant }), at: '2026-11-26T15:20' };
      const view = simulate({ lifecycle, withoutRules: undefined }, raw);
      const { now } = view ? layStrip(view, at + 60 * 3_600_000) : {};
      return now && now.x >= 0 && now.x <= 100 ? [] : [`${own.number} ${id}`];
    });
  });
  expect(wrong).toEqual([]);
});
