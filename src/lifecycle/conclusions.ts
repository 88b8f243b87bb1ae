import type { UnitId } from '../agreement/model';
import { writeDuration } from '../time/duration.ts';
import { answerCase, type PayBy } from './answer.ts';
import { startOfDay } from './count-period.ts';
import type { Scenario } from './model';
import { phasesOf } from './phases.ts';
import type { Phase } from './phase.ts';
import { projectLifecycle } from './project-lifecycle.ts';

/** A midnight in Beijing, so that natural days come out whole. */
const TRIGGER = startOfDay(0);

/** An answer of the page, counted from the trigger. */
export interface AnswerData {
  readonly kind: PayBy['kind'];
  /** ISO 8601: pay before this; `PT0S` with the trigger itself; `null` where there is no figure. */
  readonly fromTrigger: string | null;
  /** Something of the kind may come earlier, at a moment that the text does not name. */
  readonly orEarlier: boolean;
  /** What a clause asks the customer to have done before the trigger. */
  readonly askedFor: { readonly fromTrigger: string; readonly clause: string } | null;
  readonly disputed: boolean;
  /** The printed number of the clause that sets it. */
  readonly clause: string | null;
}

/** A state of a track, counted from the trigger. */
export interface PhaseData {
  readonly track: Phase['track'];
  readonly state: Phase['kind'];
  readonly from: string;
  readonly to: string | null;
  /** From when it is certain and no longer only possible; `null` where it never is. */
  readonly certainFrom: string | null;
}

/**
 * What the page concludes from a scenario without a date, where nothing is paid and nothing that only the customer knows is
 * given: its answers, over all readings and countings, and its states, by the first alternative of each reading.
 *
 * @param scenario - with what the general terms ask beforehand (`withGeneral`).
 */
export function concludeScenario(scenario: Scenario, numOf: (id: UnitId) => string) {
  const given = { triggeredAt: TRIGGER, isHoliday: () => false, parameters: {} };
  const { beforeRestriction, beforeLoss, lastAccess, orderStands } = answerCase(scenario, given);
  const events = projectLifecycle(scenario, { ...given, settledAt: Infinity, counting: 'moment', readings: {} });
  const answer = (payBy: PayBy) => toAnswerData(payBy, numOf);
  return {
    answer: {
      nothingStops: answer(beforeRestriction),
      nothingLost: answer(beforeLoss),
      lastAccess: answer(lastAccess),
      ...(orderStands ? { orderStands: answer(orderStands) } : {}),
    },
    phases: toPhaseData(phasesOf(scenario, events, TRIGGER)),
  };
}

const elapsed = (at: number) => writeDuration(at - TRIGGER);

function toAnswerData(payBy: PayBy, numOf: (id: UnitId) => string): AnswerData {
  const clauseOf = ({ citations: [citation] }: { readonly citations: readonly { readonly provision: UnitId }[] }) =>
    citation ? numOf(citation.provision) : null;
  if (payBy.kind === 'none')
    return { kind: 'none', fromTrigger: null, orEarlier: false, askedFor: null, disputed: false, clause: null };
  const { kind, event, disputed } = payBy;
  if (kind === 'unknown')
    return { kind, fromTrigger: null, orEarlier: false, askedFor: null, disputed, clause: clauseOf(event.rule) };
  const { at, orEarlier, askedFor } = payBy;
  return {
    kind,
    fromTrigger: elapsed(at),
    orEarlier: orEarlier !== undefined,
    askedFor: askedFor ? { fromTrigger: elapsed(askedFor.at), clause: clauseOf(askedFor.rule) ?? '' } : null,
    disputed,
    clause: clauseOf(event.rule),
  };
}

/** Phases as data; where only certainty changes, one state goes on. */
function toPhaseData(phases: readonly Phase[]): PhaseData[] {
  const states: PhaseData[] = [];
  for (const { track, kind, atLeast, from, to } of phases) {
    const end = to === null ? null : elapsed(to);
    const last = states.at(-1);
    const certainFrom = kind === atLeast ? elapsed(from) : null;
    if (last?.track === track && last.state === kind) {
      states.splice(-1, 1, { ...last, to: end, certainFrom: last.certainFrom ?? certainFrom });
    } else {
      states.push({ track, state: kind, from: elapsed(from), to: end, certainFrom });
    }
  }
  return states;
}
