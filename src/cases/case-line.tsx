import { useTranslation } from '@/i18n/use-translation';
import { Filled } from '@/i18n/filled';
import { useWording } from './event-name';
import { givenWords } from './given-words';
import { type Clock, Moment, useMomentWords } from './moment';
import type { SimulatorView } from './simulator-view';

/** The case in a sentence: what happened, when, and whatever else was filled in, so that it stands on paper and in a copy too. */
export function CaseLine({ view, clock }: { readonly view: SimulatorView; readonly clock: Clock }) {
  const { t, i18n } = useTranslation();
  const wording = useWording();
  // What is filled in has its own hour, or none.
  const words = useMomentWords({ ...clock, doubt: 0 });
  const { scenario, dated, triggeredAt, doubt } = view;
  const separator = t(($) => $.simulator.listSeparator);
  const more = givenWords(view, i18n, words);
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
