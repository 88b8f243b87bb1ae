import { consequenceOf } from './consequences.ts';
import type { Step } from './lay-phases.ts';
import type { LifecycleRule } from './model';
import type { Phase, PhaseKind } from './phase.ts';
import type { LifecycleEvent } from './project-lifecycle';

/** Charging goes on, is ended, or begins anew; nothing outweighs anything. */
export function chargingPhases(events: readonly LifecycleEvent[], triggeredAt: number): Phase[] {
  const untils = events.flatMap((event) => {
    const ends = (event.rule.until ?? []).map((id) => events.find(({ rule }) => rule.id === id)?.earliest ?? null);
    return ends.length === 0 || ends.includes(null) ? [] : [Math.max(...ends.map((end) => end ?? 0))];
  });
  const steps = events
    .flatMap((event): Step[] => {
      const { rule, earliest, notBefore, isHypothetical } = event;
      const kind = chargingKind(rule);
      if (kind === undefined || isHypothetical) return [];
      const from = Math.max(triggeredAt, notBefore);
      const isFixed = event.state === 'certain' && event.latest === earliest;
      if (earliest === null) return kind === 'charged' ? [{ kind: 'undated', from, certainFrom: from, rule }] : [];
      return [{ kind, from, certainFrom: isFixed ? from : null, rule }];
    })
    .toSorted((one, other) => one.from - other.from);
  const phases: Phase[] = [
    {
      track: 'charging',
      kind: 'silent',
      from: triggeredAt,
      to: null,
      atLeast: 'silent',
      mayBe: undefined,
      by: undefined,
    },
  ];
  const begin = (kind: PhaseKind, from: number, atLeast: PhaseKind, by: LifecycleRule | undefined) => {
    const last = phases.at(-1);
    if (!last || last.kind === kind) return;
    // That nothing is charged any more is said, and stays said (40.4.2).
    if (kind === 'silent' && last.kind === 'uncharged') return;
    // Without a moment of its own it says nothing against what has one.
    if (kind === 'undated' && last.kind !== 'silent') return;
    phases.splice(-1, 1, { ...last, to: from });
    if (last.from === from) phases.pop();
    phases.push({ track: 'charging', kind, from, to: null, atLeast, mayBe: undefined, by });
  };
  for (const { kind, from, certainFrom: certain, rule } of steps) {
    for (const until of untils) if (until <= from) begin('silent', until, 'silent', undefined);
    // That the text says nothing any more is no possibility.
    const isOpen = certain === null && kind !== 'silent';
    begin(kind, from, isOpen ? (phases.at(-1)?.atLeast ?? 'silent') : kind, rule);
  }
  for (const until of untils) begin('silent', until, 'silent', undefined);
  return phases;
}

function chargingKind(rule: LifecycleRule): PhaseKind | undefined {
  if (rule.subject === 'penalty') return undefined;
  if (rule.effect === 'charge') return 'charged';
  if (rule.effect === 'stop-charging') return 'uncharged';
  return consequenceOf(rule).endsCharging === true && rule.modality === 'will' ? 'silent' : undefined;
}
