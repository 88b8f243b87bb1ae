import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimulatorView } from './simulator';

interface Props {
  readonly view: SimulatorView;
  /** Changes values of the address; `undefined` takes one out. */
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
  /** The moment as `2024-06-01T10:00` in Beijing. */
  readonly now: () => string;
}

/** The reader's case. Everything is in the address; changing one value keeps the others. */
export function SimulatorInputs({ view, onChange, now }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const { scenarios, scenario, raw, counting, readings } = view;
  const text = (value: string) => (value === '' ? undefined : value);
  const moment = (key: 'at' | 'paid' | 'deferral-closed', label: string) => (
    <label>
      <span>
        {label} <small>{t(($) => $.simulator.beijing)}</small>
      </span>
      <input
        key={raw[key] ?? ''}
        type="datetime-local"
        min="2000-01-01T00:00"
        max="2099-12-31T23:59"
        defaultValue={/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(raw[key] ?? '')?.[0] ?? ''}
        onBlur={(event) => {
          if (event.currentTarget.value !== (raw[key]?.slice(0, 16) ?? ''))
            onChange({ [key]: text(event.currentTarget.value) });
        }}
      />
    </label>
  );
  const amount = (key: 'deferral' | 'grace', label: string, unit: (value: string) => string) => (
    <label>
      <span>{label}</span>
      <input
        key={raw[key] ?? ''}
        type="number"
        min="0"
        inputMode="numeric"
        defaultValue={/\d+/.exec(raw[key] ?? '')?.[0] ?? ''}
        onBlur={(event) => {
          const { value } = event.currentTarget;
          onChange({ [key]: value === '' ? undefined : unit(value) });
        }}
      />
    </label>
  );
  return (
    <form className="simulator-inputs needs-script" onSubmit={(event) => event.preventDefault()}>
      <h2>{t(($) => $.simulator.inputs)}</h2>
      <label>
        <span>{t(($) => $.simulator.scenario)}</span>
        <select
          value={scenario.id}
          onChange={(event) => {
            const chosen = scenarios.find((other) => other.id === event.currentTarget.value);
            onChange({ trigger: chosen?.trigger, variant: chosen?.variant ?? undefined, reading: undefined });
          }}
        >
          {scenarios.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name[language]}
            </option>
          ))}
        </select>
      </label>
      <div className="with-button">
        {moment(
          'at',
          t(($) => $.simulator.at),
        )}
        <button type="button" className="button" onClick={() => onChange({ at: now() })}>
          {t(($) => $.simulator.now)}
        </button>
        {raw.at !== undefined && (
          <button type="button" className="button" onClick={() => onChange({ at: undefined, paid: undefined })}>
            {t(($) => $.simulator.clear)}
          </button>
        )}
      </div>
      {view.dated &&
        moment(
          'paid',
          t(($) => $.simulator.paid),
        )}
      {scenario.parameters.includes('deferral') &&
        amount(
          'deferral',
          t(($) => $.simulator.deferral),
          (value) => `PT${value}H`,
        )}
      {scenario.parameters.includes('deferral-closed') &&
        moment(
          'deferral-closed',
          t(($) => $.simulator.deferralClosed),
        )}
      {scenario.parameters.includes('grace') &&
        amount(
          'grace',
          t(($) => $.simulator.grace),
          (value) => `P${value}D`,
        )}
      <label>
        <span>{t(($) => $.simulator.counting)}</span>
        <select
          value={counting}
          onChange={(event) => onChange({ count: event.currentTarget.value === 'civil' ? 'civil' : undefined })}
        >
          <option value="moment">{t(($) => $.simulator.countMoment)}</option>
          <option value="civil">{t(($) => $.simulator.countCivil)}</option>
        </select>
      </label>
      {scenario.readings.map((reading) => (
        <fieldset key={reading.id}>
          <legend>{reading.question[language]}</legend>
          {reading.alternatives.map((alternative, index) => (
            <label key={alternative.id} className="choice">
              <input
                type="radio"
                name={`${id}-${reading.id}`}
                checked={(readings[reading.id] ?? reading.alternatives[0]?.id) === alternative.id}
                onChange={() => {
                  const chosen = { ...readings, [reading.id]: alternative.id };
                  const list = scenario.readings.flatMap((other) =>
                    chosen[other.id] && chosen[other.id] !== other.alternatives[0]?.id
                      ? [`${other.id}/${chosen[other.id]}`]
                      : [],
                  );
                  onChange({ reading: text(list.join(',')) });
                }}
              />
              {alternative.name[language]}
              {index === 0 && <span className="tag">{t(($) => $.simulator.safest)}</span>}
            </label>
          ))}
        </fieldset>
      ))}
    </form>
  );
}
