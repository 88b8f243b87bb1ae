import { use, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { GlossContext } from './cited';
import { useWording } from './event-name';
import type { SimulatorView } from './simulator-view';

interface Props {
  readonly view: SimulatorView;
  /** The choices as the address writes them, those that are the default left out; `undefined` where all are. */
  readonly onChange: (reading: string | undefined) => void;
}

/** Questions on which the text allows more than one answer; the safest stands first and is the default. */
export function ReadingChoices({ view: { allReadings, readings }, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
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
    <fieldset key={reading.id}>
      <legend>{wording(reading.question)}</legend>
      {reading.alternatives.map((alternative, index) => (
        <label key={alternative.id} className="choice">
          <input
            type="radio"
            name={`${id}-${reading.id}`}
            checked={(readings[reading.id] ?? reading.alternatives[0]?.id) === alternative.id}
            onChange={() => choose(reading.id, alternative.id)}
          />
          <span>
            {wording(alternative.name)}
            {index === 0 && <span className="tag">{t(($) => $.simulator.safest)}</span>}
            {alternative.citations.flatMap(({ provision, quotes }) =>
              quotes.map((quote) => (
                <span key={provision + quote} className="cited">
                  <q lang="zh-CN">{quote}</q>
                  {quote in glosses && <span className="gloss">{glosses[quote]}</span>}
                </span>
              )),
            )}
          </span>
        </label>
      ))}
    </fieldset>
  ));
}
