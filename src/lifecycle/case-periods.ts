import { anchorOf, type CaseMoment, keyOfMoment, keyOfTime } from './case-moments.ts';
import type { LifecycleRule } from './model';
import type { OtherEvent } from './other-events';
import type { LifecycleEvent } from './project-lifecycle';

/** A period that the text counts, between two moments of a case. */
export interface CasePeriod {
  /** The keys of its moments: where it begins to count, and what it leads to. Before the trigger they stand the other way round. */
  readonly from: string;
  readonly to: string;
  /** The rules that count it, in the order of the text. */
  readonly rules: readonly LifecycleRule[];
  /** What it counts from; `undefined` for the trigger. */
  readonly anchor: LifecycleRule | undefined;
  /** How long it is, in milliseconds; `undefined` where the text and the case have no figure. */
  readonly length: number | undefined;
  /** Whether only a reading counts it that was not chosen. */
  readonly isOther: boolean;
  /** Whether payment keeps it from ending. */
  readonly isAverted: boolean;
}

/**
 * The periods of a case, from the rules themselves: each from what it counts from to what it leads to, so that one sees from
 * where a period runs (2.2: from the suspension; 17.1.4: from the arrears, or from the suspension).
 */
export function periodsOf(
  events: readonly LifecycleEvent[],
  others: readonly OtherEvent[],
  moments: readonly CaseMoment[],
  triggeredAt: number,
): CasePeriod[] {
  const periods: CasePeriod[] = [];
  const isDrawn = (key: string) => moments.some((moment) => moment.key === key);
  const add = (event: LifecycleEvent, isOther: boolean) => {
    const { rule, earliest, latest, state } = event;
    if (!moments.some((moment) => moment.events.some((placed) => placed.event === event))) return;
    // Another reading may move what this one counts from too.
    const counted = anchorOf(rule, isOther ? [...others.map((other) => other.event), ...events] : events);
    const anchor = rule.countsFromTrigger ? undefined : counted;
    const from = anchor ? keyOfMoment(anchor, events, triggeredAt) : keyOfTime(0);
    const isWithin = rule.offset.kind === 'within' && earliest !== null && latest !== null;
    const to = isWithin ? keyOfTime(latest - triggeredAt) : keyOfMoment(event, events, triggeredAt);
    if (rule.offset.kind === 'at-once' || from === to || !isDrawn(from) || !isDrawn(to)) return;
    const isAverted = state === 'averted';
    const same = periods.findIndex(
      (period) =>
        period.from === from && period.to === to && period.isOther === isOther && period.isAverted === isAverted,
    );
    const [found] = periods.slice(same === -1 ? periods.length : same);
    if (found) periods.splice(same, 1, { ...found, rules: [...found.rules, rule] });
    else {
      const isKnown = earliest !== null && anchor?.earliest !== null;
      const length = isKnown ? Math.abs(earliest - (anchor?.earliest ?? triggeredAt)) : undefined;
      periods.push({ from, to, rules: [rule], anchor: anchor?.rule, length, isOther, isAverted });
    }
  };
  for (const event of events) add(event, false);
  for (const { event } of others) add(event, true);
  return periods;
}
