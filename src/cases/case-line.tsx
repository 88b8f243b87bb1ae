import { useTranslation } from '@/i18n/use-translation';
import { Filled } from '@/i18n/filled';
import { useDurationWords } from '@/i18n/duration-words';
import { readDuration } from '@/time/duration';
import { readMoment } from '@/time/read-moment';
import { isMomentParameter } from '@/lifecycle/project-lifecycle';
import { useWording } from './event-name';
import { type Clock, Moment, useMomentWords } from './moment';
import type { SimulatorView } from './simulator-view';

/** The case in a sentence: what happened, when, and whatever else was filled in, so that it stands on paper and in a copy too. */
export function CaseLine({ view, clock }: { readonly view: SimulatorView; readonly clock: Clock }) {
  const { t } = useTranslation();
  const wording = useWording();
  // What is filled in has its own hour, or none.
  const words = useMomentWords({ ...clock, doubt: 0 });
  const durationWords = useDurationWords();
  const { scenario, dated, triggeredAt, paidAfter, doubt, counting, allReadings, readings, raw } = view;
  const separator = t(($) => $.simulator.listSeparator);
  const given = scenario.parameters.flatMap((parameter) => {
    const value = raw[parameter] ?? '';
    const moment = isMomentParameter(parameter) ? readMoment(value) : undefined;
    const length = isMomentParameter(parameter) ? undefined : readDuration(value);
    if (moment === undefined && length === undefined) return [];
    const name = t(($) => $.simulator.parameters[parameter]);
    return [`${name} ${moment === undefined ? durationWords(length ?? 0) : words(moment)}`];
  });
  const chosen = allReadings.flatMap(({ id, alternatives }) => {
    const reading = alternatives.slice(1).find((other) => other.id === readings[id]);
    return reading ? [wording(reading.name)] : [];
  });
  const more = [
    ...given,
    ...(counting === 'civil' ? [t(($) => $.simulator.countCivil)] : []),
    ...chosen,
    ...(paidAfter === Infinity
      ? []
      : [
          t(($) => $.simulator.casePaid, {
            moment: words(triggeredAt + paidAfter, view.paidAtEarliest === undefined),
            done: t(($) => $.simulator.verdict.done[scenario.trigger]),
          }),
        ]),
  ];
  const name = wording(scenario.name);
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  return (
    <p className="case-line">
      {dated ? (
        <Filled
          wording={t(($) => $.simulator.caseLine, { name })}
          elements={{ moment: <Moment at={triggeredAt} clock={clock} hasTime={doubt === 0} isPlain /> }}
        />
      ) : (
        t(($) => $.simulator.caseUndated, { name, trigger })
      )}
      {more.length > 0 && `${separator}${more.join(separator)}`}
    </p>
  );
}
