import { useTranslation } from '@/i18n/use-translation';
import type { WordingParts } from '@/i18n/create-i18n';
import { certaintyOf } from '@/lifecycle/certainty';
import { consequenceOf, isLoss, isLossOfData, stopsAll } from '@/lifecycle/consequences';
import type { Effect, LifecycleRule, Scenario } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { tenseOf } from '@/lifecycle/tense';

type Occurrence = keyof WordingParts['simulator']['simulator']['occurrence'];

/** What goes on, and does not happen at one time: it has begun, and is not over. */
const GOES_ON: ReadonlySet<Effect> = new Set(['continue', 'keep', 'charge']);

/** Whether one rule ends what another says to go on: a loss what is kept, a stop what runs, and either what is charged. */
function endsWhatGoesOn({ effect, subject }: LifecycleRule, end: LifecycleRule): boolean {
  if (effect === 'keep') return subject === end.subject ? isLoss(end) : isLossOfData(end);
  if (effect === 'charge') return isLossOfData(end) || consequenceOf(end).endsCharging === true;
  return stopsAll(end) || isLoss(end) || (consequenceOf(end).restricts === true && end.subject === subject);
}

/** What somebody was to do by then. */
const ASKED: ReadonlySet<Effect> = new Set(['due', 'choose']);

/**
 * Says whether an event has come, at a moment that is known: 将发生, 应已发生, 可能已发生. Where it is not known, as in what the
 * server renders, only what no clock can make false: whether it may come, or is averted.
 *
 * @param doubt - how much later all may be, in milliseconds.
 * @param events - those of the chosen reading, by which what goes on may have ended.
 */
export function useOccurrenceWords(
  { trigger, rules }: Pick<Scenario, 'trigger' | 'rules'>,
  now: number | undefined,
  settledAt: number,
  doubt: number,
  events: readonly LifecycleEvent[],
) {
  const { t } = useTranslation();
  const remedy = t(($) => $.simulator.verdict.doing[trigger]);
  /** How what goes on has ended by now: with it what holds it is lost, or the service stops. */
  const endOf = ({ rule, from }: LifecycleEvent) => {
    const ends = events.filter(
      (other) =>
        other.state !== 'averted' &&
        !other.isHypothetical &&
        (other.from > from || (other.earliest === null && other.from === from)) &&
        other.from <= (now ?? -Infinity) &&
        endsWhatGoesOn(rule, other.rule),
    );
    const isSure = ends.some(
      ({ state, until }) => state === 'certain' && until !== null && until + doubt <= (now ?? 0),
    );
    return ends.length === 0 ? undefined : isSure ? 'endedSurely' : 'ended';
  };
  return (event: LifecycleEvent, hasTime: boolean): string | undefined => {
    const { state, rule, from, isHypothetical } = event;
    const words = (key: Occurrence) => t(($) => $.simulator.occurrence[key], { remedy });
    // What is averted leaves nothing to be kept, or to go on with, meanwhile: once it is paid, and not while that is supposed.
    const isMoot = state === 'averted' && (rule.effect === 'keep' || rule.effect === 'continue');
    if (isMoot) return words(now !== undefined && settledAt <= now ? 'moot' : 'mootIfPaid');
    const timeless = t(($) => $.simulator.state[state]);
    // Its own condition is named beside it.
    const isSure = certaintyOf(event, rules) !== 'possible';
    if (now === undefined) return isSure ? undefined : timeless;
    const tense = tenseOf(event, now, hasTime);
    if (state === 'averted') return settledAt <= now ? timeless : words('notYet');
    // What was to be done before the trigger, at a time that is not said, is no event that may have come (3.1.1, 40.4.2).
    if (tense === 'undated')
      return from <= now && !isHypothetical && !ASKED.has(rule.effect) ? words('unknownPast') : timeless;
    if (tense === 'ahead') return words(isSure ? 'ahead' : 'perhapsAhead');
    const end = GOES_ON.has(rule.effect) && events.includes(event) ? endOf(event) : undefined;
    if (end) return words(end);
    if (!isSure) return words(GOES_ON.has(rule.effect) ? 'begunPossible' : 'perhapsPast');
    // Where a day alone is given, all may be up to a day later.
    const atLeast = tenseOf(event, now - doubt, hasTime);
    if (GOES_ON.has(rule.effect)) return words(atLeast === 'ahead' ? 'perhapsPast' : 'begun');
    if (atLeast !== 'past') return words('perhapsPast');
    return words(ASKED.has(rule.effect) ? 'over' : 'past');
  };
}
