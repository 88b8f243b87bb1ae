import { expect, test } from 'vitest';
import { layPhases, type Step } from './lay-phases';
import type { LifecycleRule } from './model';

const ruleOf = (id: string): LifecycleRule => ({
  id,
  since: 'trigger',
  offset: { kind: 'at-once' },
  modality: 'will',
  effect: 'terminate',
  subject: 'service',
  citations: [],
});
const CONDITION = { zh: '您不再使用', en: 'you do not go on using it' };
const ended = (id: string, from: number, more: Partial<Step> = {}): Step => ({
  kind: 'ended',
  from,
  certainFrom: null,
  rule: ruleOf(id),
  ...more,
});

test('of two steps alike the one that hangs on no condition is told, whichever stands first', () => {
  const steps = [ended('if-unused', 0, { condition: CONDITION }), ended('always', 0)];
  for (const some of [steps, steps.toReversed()]) {
    const [phase] = layPhases('service', some, 0);
    expect(phase?.by?.id).toBe('always');
    expect(phase?.condition).toBeUndefined();
  }
});

test('what hangs on a condition at first, and on none later, is two phases', () => {
  const phases = layPhases('service', [ended('if-unused', 0, { condition: CONDITION }), ended('always', 5)], 0);
  expect(phases.map(({ from, to, condition }) => [from, to, condition?.en])).toEqual([
    [0, 5, CONDITION.en],
    [5, null, undefined],
  ]);
});
