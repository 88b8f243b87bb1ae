import type { i18n } from 'i18next';
import { writeLength } from '@/i18n/duration-words';
import { isMomentParameter } from '@/lifecycle/project-lifecycle';
import { readDuration } from '@/time/duration';
import { readMoment } from '@/time/read-moment';
import type { SimulatorView } from './simulator-view';

/**
 * What was filled in besides the trigger, each in words: what only the customer knows, how periods are counted, another reading,
 * the payment. Needs the wording `simulator`.
 *
 * @param write - writes a moment in epoch milliseconds, with its hour or as a day alone.
 */
export function givenWords(
  { scenario, triggeredAt, paidAfter, paidAtEarliest, counting, allReadings, readings, raw }: SimulatorView,
  { t, language }: Pick<i18n, 't' | 'language'>,
  write: (at: number, hasTime: boolean) => string,
): readonly string[] {
  const given = scenario.parameters.flatMap((parameter) => {
    const value = raw[parameter] ?? '';
    const moment = isMomentParameter(parameter) ? readMoment(value) : undefined;
    const length = isMomentParameter(parameter) ? undefined : readDuration(value);
    if (moment === undefined && length === undefined) return [];
    const name = t(($) => $.simulator.parameters[parameter]);
    return [`${name} ${moment === undefined ? writeLength(length ?? 0, t) : write(moment, true)}`];
  });
  const chosen = allReadings.flatMap(({ id, alternatives }) => {
    const reading = alternatives.slice(1).find((other) => other.id === readings[id]);
    return reading ? [language === 'en' ? reading.name.en : reading.name.zh] : [];
  });
  return [
    ...given,
    ...(counting === 'civil' ? [t(($) => $.simulator.countCivil)] : []),
    ...chosen,
    ...(paidAfter === Infinity
      ? []
      : [
          t(($) => $.simulator.casePaid, {
            moment: write(triggeredAt + paidAfter, paidAtEarliest === undefined),
            done: t(($) => $.simulator.verdict.done[scenario.trigger]),
          }),
        ]),
  ];
}
