import { certaintyOf } from './certainty.ts';
import type { LifecycleRule, ParameterId, Wording } from './model';
import { type Phase, type PhaseKind, rankOf } from './phase.ts';
import type { LifecycleEvent } from './project-lifecycle';

/** What an event brings about on a track, and from when. */
export interface Step {
  readonly kind: PhaseKind;
  readonly from: number;
  /** From when it is certain; `null` where it never is. */
  readonly certainFrom: number | null;
  readonly rule: LifecycleRule;
  /** On what it hangs alone, where that is all that makes it less than certain. */
  readonly condition?: Wording;
  /** What the customer has not said, without which it has no moment. */
  readonly lacks?: readonly ParameterId[];
}

/** From when an event is certain; `null` where it never is. */
export const certainFrom = ({ state, latest }: LifecycleEvent) => (state === 'certain' ? latest : null);

/** The condition of what comes for certain once it is met (26.2), under the rules of all the events. */
export function onCondition(event: LifecycleEvent, events: readonly LifecycleEvent[]): { condition?: Wording } {
  const { condition } = event.rule;
  const rules = events.map(({ rule }) => rule);
  return condition && certaintyOf(event, rules) === 'on-condition' ? { condition } : {};
}

/** Whether a step counts before another: a graver one; of two alike the one that hangs on no condition. */
const outweighs = (step: Step, other: Step) =>
  rankOf(step.kind) > rankOf(other.kind) ||
  (rankOf(step.kind) === rankOf(other.kind) && !step.condition && other.condition !== undefined);

/** Lays steps one after another, where each outweighs what was before it. */
export function layPhases(track: 'service' | 'data', steps: readonly Step[], triggeredAt: number): Phase[] {
  const start: PhaseKind = track === 'service' ? 'running' : 'kept';
  const moments = [
    ...new Set([
      triggeredAt,
      ...steps.flatMap((step) => (step.certainFrom === null ? [step.from] : [step.from, step.certainFrom])),
    ]),
  ].toSorted((one, other) => one - other);
  const phases: Phase[] = [];
  for (const [index, from] of moments.entries()) {
    const worst = (some: readonly Step[]) =>
      some.reduce<Step | undefined>(
        (most, step) => (most === undefined || outweighs(step, most) ? step : most),
        undefined,
      );
    const possible = steps.filter((step) => step.from <= from);
    const isRight = ({ kind, rule }: Step) => kind === 'ended' && rule.modality === 'may';
    const beside = worst(possible.filter((step) => !isRight(step)));
    // A right to end what is suspended already adds nothing that a customer can use.
    const isBeside = beside?.kind === 'suspended' && possible.some(isRight);
    const by = isBeside ? beside : worst(possible);
    const certain = worst(
      steps.filter(
        (step) =>
          step.certainFrom !== null &&
          step.certainFrom <= from &&
          // That a moment is not stated is what is known only while nothing worse has come.
          (step.kind !== 'undated' || by?.kind === 'undated'),
      ),
    );
    const phase: Phase = {
      track,
      kind: by?.kind ?? start,
      from,
      to: moments[index + 1] ?? null,
      atLeast: certain?.kind ?? start,
      mayBe: isBeside ? 'ended' : undefined,
      by: certain?.kind === by?.kind ? certain?.rule : by?.rule,
      ...(by?.condition ? { condition: by.condition } : {}),
      ...(by?.lacks && by.lacks.length > 0 ? { lacks: by.lacks } : {}),
    };
    const last = phases.at(-1);
    const isSame =
      last?.kind === phase.kind &&
      last.atLeast === phase.atLeast &&
      last.mayBe === phase.mayBe &&
      last.condition?.en === phase.condition?.en;
    if (last && isSame) phases.splice(-1, 1, { ...last, to: phase.to });
    else phases.push(phase);
  }
  return phases;
}
