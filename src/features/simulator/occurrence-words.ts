import { useTranslation } from 'react-i18next';
import type { Effect, Trigger } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { tenseOf } from '@/lifecycle/tense';

/** What goes on, and does not happen at one time: it has begun, and is not over. */
const GOES_ON: ReadonlySet<Effect> = new Set(['continue', 'keep', 'charge']);

/** What somebody was to do by then. */
const ASKED: ReadonlySet<Effect> = new Set(['due', 'choose']);

/**
 * Says whether an event has come, at a moment that is known: 将发生, 应已发生, 可能已发生. Where it is not known, as in what the
 * server renders, only what no clock can make false: whether it may come, or is averted.
 *
 * @param doubt - how much later all may be, in milliseconds.
 */
export function useOccurrenceWords(trigger: Trigger, now: number | undefined, settledAt: number, doubt: number) {
  const { t } = useTranslation();
  const remedy = t(($) => $.simulator.verdict.doing[trigger]);
  return (event: LifecycleEvent, hasTime: boolean): string | undefined => {
    const { state, rule, notBefore, isHypothetical } = event;
    const words = (
      key: 'ahead' | 'past' | 'begun' | 'over' | 'perhapsAhead' | 'perhapsPast' | 'unknownPast' | 'notYet',
    ) => t(($) => $.simulator.occurrence[key], { remedy });
    const timeless = t(($) => $.simulator.state[state]);
    if (now === undefined) return state === 'certain' ? undefined : timeless;
    const tense = tenseOf(event, now, hasTime);
    if (state === 'averted') return settledAt <= now ? timeless : words('notYet');
    // What was to be done before the trigger, at a time that is not said, is no event that may have come (3.1.1, 40.4.2).
    if (tense === 'undated')
      return notBefore <= now && !isHypothetical && !ASKED.has(rule.effect) ? words('unknownPast') : timeless;
    if (tense === 'ahead') return words(state === 'certain' ? 'ahead' : 'perhapsAhead');
    if (state !== 'certain') return words('perhapsPast');
    // Where a day alone is given, all may be up to a day later.
    const atLeast = tenseOf(event, now - doubt, hasTime);
    if (GOES_ON.has(rule.effect)) return words(atLeast === 'ahead' ? 'perhapsPast' : 'begun');
    if (atLeast !== 'past') return words('perhapsPast');
    return words(ASKED.has(rule.effect) ? 'over' : 'past');
  };
}
