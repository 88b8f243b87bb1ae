import { useTranslation } from 'react-i18next';
import { writeMinute } from '@/time/beijing';
import { countIn, type CountUnit, readCount } from '@/time/count-in';
import { readDuration, writeDuration } from '@/time/duration';
import { readMoment } from '@/time/read-moment';
import { CommittedField } from '@/ui/committed-field';
import { DateTimeField } from '@/ui/date-time-field';
import { Disclosure } from '@/ui/disclosure';
import { Select } from '@/ui/select';
import { useDurationWords } from '@/i18n/duration-words';
import { useWording } from './event-name';
import { LiveFields } from '@/ui/live-fields';
import { ReadingChoices } from './reading-choices';
import type { SimulatorView } from './simulator-view';
import { Button } from '@/ui/button';

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
  const durationWords = useDurationWords();
  const { scenarios, scenario, raw, counting, dated, triggeredAt, paidAfter } = view;
  const value = (key: string) => raw[key] ?? '';
  const moment = (
    key: 'at' | 'paid' | 'deferral-closed' | 'arrears-at',
    label: string,
    shown = readMoment(value(key)),
  ) => (
    <DateTimeField
      label={
        <span>
          {label} <small>{t(($) => $.simulator.beijing)}</small>
        </span>
      }
      value={shown === undefined ? '' : writeMinute(shown)}
      onCommit={(text) => onChange({ [key]: text || undefined })}
    />
  );
  const amount = (
    key: 'deferral' | 'grace' | 'storage' | 'paid',
    label: string,
    unit: CountUnit,
    length = readDuration(value(key)),
  ) => {
    const shown = length === undefined ? '' : countIn(unit, length);
    return (
      <CommittedField
        label={
          <span>
            {label} {length !== undefined && shown.includes('.') && <small>{durationWords(length)}</small>}
          </span>
        }
        type="number"
        min="0"
        step="any"
        inputMode="decimal"
        value={shown}
        accepts={(text) => readCount(unit, text) !== undefined}
        refusal={t(($) => $.simulator.noCount)}
        onCommit={(text) => {
          const given = readCount(unit, text);
          onChange({ [key]: given === undefined ? undefined : writeDuration(given) });
        }}
      />
    );
  };
  const optionsOf = (isGeneral: boolean) =>
    scenarios
      .filter((each) => (each.isGeneral === true) === isGeneral)
      .map(({ id, name }) => [id, wording(name)] as const);
  const paid = paidAfter === Infinity ? undefined : paidAfter;
  return (
    <form className="simulator-inputs needs-script" onSubmit={(event) => event.preventDefault()}>
      <LiveFields>
        <h2>{t(($) => $.simulator.inputs)}</h2>
        <div>
          <Select
            label={<span>{t(($) => $.simulator.scenario)}</span>}
            value={scenario.id}
            groups={[
              { name: t(($) => $.simulator.ownTerms), options: optionsOf(false) },
              { name: t(($) => $.simulator.generalTerms), options: optionsOf(true) },
            ]}
            onChoose={(id) => {
              const chosen = scenarios.find((other) => other.id === id);
              onChange({ trigger: chosen?.trigger, variant: chosen?.variant ?? undefined, reading: undefined });
            }}
          />
          <Disclosure className="how" summary={t(($) => $.simulator.which)}>
            <p>{t(($) => $.simulator.whichText)}</p>
          </Disclosure>
        </div>
        <div className="with-button">
          {moment(
            'at',
            t(($) => $.simulator.at),
          )}
          <Button onClick={() => onChange({ at: now() })}>{t(($) => $.simulator.now)}</Button>
          {raw['at'] !== undefined && (
            <Button onClick={() => onChange({ at: undefined, paid: undefined })}>{t(($) => $.simulator.clear)}</Button>
          )}
        </div>
        {dated
          ? moment(
              'paid',
              t(($) => $.simulator.paid),
              paid === undefined ? undefined : triggeredAt + paid,
            )
          : amount(
              'paid',
              t(($) => $.simulator.paidAfter),
              'hour',
              paid,
            )}
        {scenario.parameters.includes('deferral') &&
          amount(
            'deferral',
            t(($) => $.simulator.deferral),
            'hour',
          )}
        {scenario.parameters.includes('deferral-closed') &&
          moment(
            'deferral-closed',
            t(($) => $.simulator.deferralClosed),
          )}
        {scenario.parameters.includes('arrears-at') &&
          moment(
            'arrears-at',
            t(($) => $.simulator.arrearsAt),
          )}
        {scenario.parameters.includes('grace') &&
          amount(
            'grace',
            t(($) => $.simulator.grace),
            'day',
          )}
        {scenario.parameters.includes('storage') &&
          amount(
            'storage',
            t(($) => $.simulator.storage),
            'day',
          )}
        <Select
          label={<span>{t(($) => $.simulator.counting)}</span>}
          value={counting}
          options={[
            ['moment', t(($) => $.simulator.countMoment)],
            ['civil', t(($) => $.simulator.countCivil)],
          ]}
          onChoose={(chosen) => onChange({ count: chosen === 'civil' ? 'civil' : undefined })}
        />
        <ReadingChoices view={view} onChange={(reading) => onChange({ reading })} />
      </LiveFields>
    </form>
  );
}
