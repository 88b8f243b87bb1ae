import { useTranslation } from 'react-i18next';
import { CommittedInput } from './committed-input';
import { useWording } from './event-name';
import { LiveFields } from './live-fields';
import { ReadingChoices } from './reading-choices';
import type { SimulatorView } from './simulator-view';

const HOUR = 3_600_000;
const BEIJING = 8 * HOUR;

interface Props {
  readonly view: SimulatorView;
  /** Changes values of the address; `undefined` takes one out. */
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
  /** The moment as `2024-06-01T10:00` in Beijing. */
  readonly now: () => string;
}

/** The reader's case. Everything is in the address; changing one value keeps the others. */
export function SimulatorInputs({ view, onChange, now }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const { scenarios, scenario, raw, counting, dated, triggeredAt, paidAfter } = view;
  const value = (key: string) => raw[key] ?? '';
  const moment = (key: 'at' | 'paid' | 'deferral-closed' | 'arrears-at', label: string, shown: string) => (
    <label>
      <span>
        {label} <small>{t(($) => $.simulator.beijing)}</small>
      </span>
      <CommittedInput
        type="datetime-local"
        min="2000-01-01T00:00"
        max="2099-12-31T23:59"
        value={shown}
        onCommit={(written) => onChange({ [key]: written || undefined })}
      />
    </label>
  );
  const written = (key: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(value(key))?.[0] ?? '';
  const amount = (
    key: 'deferral' | 'grace' | 'storage' | 'paid',
    label: string,
    unit: (count: string) => string,
    shown = /\d+/.exec(value(key))?.[0] ?? '',
  ) => (
    <label>
      <span>{label}</span>
      <CommittedInput
        type="number"
        min="0"
        inputMode="numeric"
        value={shown}
        onCommit={(count) => onChange({ [key]: count === '' ? undefined : unit(count) })}
      />
    </label>
  );
  const option = ({ id, name }: (typeof scenarios)[number]) => (
    <option key={id} value={id}>
      {wording(name)}
    </option>
  );
  const [own, general] = [scenarios.filter((each) => !each.isGeneral), scenarios.filter((each) => each.isGeneral)];
  const paidMoment =
    paidAfter === Infinity ? '' : new Date(triggeredAt + paidAfter + BEIJING).toISOString().slice(0, 16);
  return (
    <form className="simulator-inputs needs-script" onSubmit={(event) => event.preventDefault()}>
      <LiveFields>
        <h2>{t(($) => $.simulator.inputs)}</h2>
        <div>
          <label>
            <span>{t(($) => $.simulator.scenario)}</span>
            <select
              value={scenario.id}
              onChange={({ currentTarget }) => {
                const chosen = scenarios.find((other) => other.id === currentTarget.value);
                onChange({ trigger: chosen?.trigger, variant: chosen?.variant ?? undefined, reading: undefined });
              }}
            >
              {own.length > 0 && <optgroup label={t(($) => $.simulator.ownTerms)}>{own.map(option)}</optgroup>}
              {general.length > 0 && (
                <optgroup label={t(($) => $.simulator.generalTerms)}>{general.map(option)}</optgroup>
              )}
            </select>
          </label>
          <details className="how">
            <summary>{t(($) => $.simulator.which)}</summary>
            <p>{t(($) => $.simulator.whichText)}</p>
          </details>
        </div>
        <div className="with-button">
          {moment(
            'at',
            t(($) => $.simulator.at),
            written('at'),
          )}
          <button type="button" className="button" onClick={() => onChange({ at: now() })}>
            {t(($) => $.simulator.now)}
          </button>
          {raw['at'] !== undefined && (
            <button type="button" className="button" onClick={() => onChange({ at: undefined, paid: undefined })}>
              {t(($) => $.simulator.clear)}
            </button>
          )}
        </div>
        {dated
          ? moment(
              'paid',
              t(($) => $.simulator.paid),
              paidMoment,
            )
          : amount(
              'paid',
              t(($) => $.simulator.paidAfter),
              (hours) => `PT${hours}H`,
              paidAfter === Infinity ? '' : String(Math.round(paidAfter / HOUR)),
            )}
        {scenario.parameters.includes('deferral') &&
          amount(
            'deferral',
            t(($) => $.simulator.deferral),
            (hours) => `PT${hours}H`,
          )}
        {scenario.parameters.includes('deferral-closed') &&
          moment(
            'deferral-closed',
            t(($) => $.simulator.deferralClosed),
            written('deferral-closed'),
          )}
        {scenario.parameters.includes('arrears-at') &&
          moment(
            'arrears-at',
            t(($) => $.simulator.arrearsAt),
            written('arrears-at'),
          )}
        {scenario.parameters.includes('grace') &&
          amount(
            'grace',
            t(($) => $.simulator.grace),
            (days) => `P${days}D`,
          )}
        {scenario.parameters.includes('storage') &&
          amount(
            'storage',
            t(($) => $.simulator.storage),
            (days) => `P${days}D`,
          )}
        <label>
          <span>{t(($) => $.simulator.counting)}</span>
          <select
            value={counting}
            onChange={({ currentTarget }) => onChange({ count: currentTarget.value === 'civil' ? 'civil' : undefined })}
          >
            <option value="moment">{t(($) => $.simulator.countMoment)}</option>
            <option value="civil">{t(($) => $.simulator.countCivil)}</option>
          </select>
        </label>
        <ReadingChoices view={view} onChange={(reading) => onChange({ reading })} />
      </LiveFields>
    </form>
  );
}
