import { use } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { GlossContext } from './cited';
import { Choice } from '@/ui/choice';
import { useWording } from '@/cases/event-name';
import type { SimulatorView } from '@/cases/simulator-view';

interface Props {
  readonly view: SimulatorView;
  /** The choices as the address writes them, those that are the default left out; `undefined` where all are. */
  readonly onChange: (reading: string | undefined) => void;
}

/** Questions on which the text allows more than one answer; the safest stands first and is the default. */
export function ReadingChoices({ view: { allReadings, readings }, onChange }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const glosses = use(GlossContext);
  const choose = (reading: string, alternative: string) => {
    const chosen = { ...readings, [reading]: alternative };
    const written = allReadings.flatMap((other) => {
      const wanted = chosen[other.id];
      return wanted === undefined || wanted === other.alternatives[0]?.id ? [] : [`${other.id}/${wanted}`];
    });
    onChange(written.join(',') || undefined);
  };
  return allReadings.map((reading) => (
    <Choice
      key={reading.id}
      layout="listed"
      legend={wording(reading.question)}
      value={readings[reading.id] ?? reading.alternatives[0]?.id ?? ''}
      onChoose={(alternative) => choose(reading.id, alternative)}
      options={reading.alternatives.map(({ id, name, citations }, index) => ({
        value: id,
        label: (
          <>
            {wording(name)}
            {index === 0 && <span className="tag">{t(($) => $.simulator.safest)}</span>}
            {citations.flatMap(({ provision, quotes }) =>
              quotes.map((quote) => (
                <span key={provision + quote} className="cited">
                  <q lang="zh-CN">{quote}</q>
                  {quote in glosses && <span className="gloss">{glosses[quote]}</span>}
                </span>
              )),
            )}
          </>
        ),
      }))}
    />
  ));
}
