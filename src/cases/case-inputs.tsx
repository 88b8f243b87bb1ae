import { useTranslation } from '@/i18n/use-translation';
import { useDurationWords } from '@/i18n/duration-words';
import { writeDay, writeLocal, writeTime } from '@/time/beijing';
import { countIn, type CountUnit, mostIn, readCount } from '@/time/count-in';
import { DAY, readDuration, writeDuration } from '@/time/duration';
import { isDay, readMoment } from '@/time/read-moment';
import { Button } from '@/ui/button';
import { Choice } from '@/ui/choice';
import { CommittedField } from '@/ui/committed-field';
import { DateTimeField } from '@/ui/date-time-field';
import { DayTimeFields } from '@/ui/day-time-fields';
import { Disclosure } from '@/ui/disclosure';
import { LiveFields } from '@/ui/live-fields';
import { Select } from '@/ui/select';
import { useWording } from './event-name';
import { useProvisionName } from './provision-name';
import type { SimulatorView } from './simulator-view';

interface Props {
  readonly view: SimulatorView;
  /** Changes values of the address; `undefined` takes one out. */
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
  /** The moment as `2024-06-01T10:00` in Beijing. */
  readonly now: () => string;
  /** Whether it takes as little height as it can on a phone once there is a moment: where the answer comes below it. */
  readonly savesHeight?: boolean;
}

/** The two things that a customer knows; whatever else starts the clock is `other`. */
const KINDS = ['arrears', 'expiry', 'other'] as const;
type Kind = (typeof KINDS)[number];
const kindOf = ({ trigger }: Pick<SimulatorView['scenario'], 'trigger'>): Kind =>
  trigger === 'arrears' || trigger === 'expiry' ? trigger : 'other';

/** What happened, and when. Everything is in the address; changing one value keeps the others. */
export function CaseInputs({ view, onChange, now, savesHeight = true }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const provisionName = useProvisionName();
  const { scenarios, scenario, raw } = view;
  const ofKind = (kind: Kind) => scenarios.filter((each) => kindOf(each) === kind);
  const choose = (chosen: (typeof scenarios)[number] | undefined) =>
    onChange({ trigger: chosen?.trigger, variant: chosen?.variant ?? undefined, reading: undefined });
  const kind = kindOf(scenario);
  const variants = ofKind(kind);
  const asksDeferral = variants.every(({ deferral }) => deferral !== undefined);
  const shownIn = asksDeferral ? scenario.deferral?.shownIn.provision : undefined;
  const optionsOf = (isGeneral: boolean) =>
    variants
      .filter((each) => (each.isGeneral === true) === isGeneral)
      .map(({ id, name, deferral }) => [id, wording(asksDeferral && deferral ? deferral.answer : name)] as const);
  const at = raw['at'] === undefined ? undefined : readMoment(raw['at']);
  return (
    <form
      className="case-form needs-script"
      data-dated={(savesHeight && at !== undefined) || undefined}
      onSubmit={(event) => event.preventDefault()}
    >
      <LiveFields>
        <Choice
          legend={t(($) => $.simulator.scenario)}
          value={kind}
          options={KINDS.filter((each) => ofKind(each).length > 0).map((each) => ({
            value: each,
            label: t(($) => $.simulator.kinds[each]),
          }))}
          onChoose={(chosen) => choose(ofKind(chosen)[0])}
        />
        {variants.length > 1 && (
          <Select
            label={
              shownIn === undefined ? (
                <span>{t(($) => $.simulator.variant)}</span>
              ) : (
                <span>
                  {t(($) => $.simulator.deferralAsked)}{' '}
                  <small>{t(($) => $.simulator.deferralShown, { clause: provisionName(shownIn) })}</small>
                </span>
              )
            }
            value={scenario.id}
            groups={[
              { name: t(($) => $.simulator.ownTerms), options: optionsOf(false) },
              { name: t(($) => $.simulator.generalTerms), options: optionsOf(true) },
            ]}
            onChoose={(id) => choose(variants.find((other) => other.id === id))}
          />
        )}
        <DayTimeFields
          label={t(($) => $.simulator.at)}
          timeLabel={t(($) => $.simulator.atTime)}
          note={t(($) => $.simulator.beijing)}
          day={at === undefined ? '' : writeDay(at)}
          time={at === undefined || isDay(raw['at'] ?? '') ? '' : writeTime(at)}
          onCommit={(day, clock) => {
            // A time alone is one of today.
            const of = day === '' && clock !== '' ? now().slice(0, 10) : day;
            onChange({ at: of === '' ? undefined : clock === '' ? of : `${of}T${clock}` });
          }}
        />
        <p className="chips">
          <Button onClick={() => onChange({ at: now() })}>{t(($) => $.simulator.now)}</Button>
          <Button onClick={() => onChange({ at: now().slice(0, 10) })}>{t(($) => $.simulator.todayDay)}</Button>
          <Button onClick={() => onChange({ at: writeDay((readMoment(now()) ?? 0) - DAY) })}>
            {t(($) => $.simulator.yesterday)}
          </Button>
          {raw['at'] !== undefined && (
            <Button onClick={() => onChange({ at: undefined, paid: undefined })}>{t(($) => $.simulator.clear)}</Button>
          )}
        </p>
        <Parameters view={view} onChange={onChange} />
      </LiveFields>
    </form>
  );
}

/** What only the customer knows, where the product asks for it (17.1.2, 53.2). */
function Parameters({ view: { scenario, raw }, onChange }: Pick<Props, 'view' | 'onChange'>) {
  const { t } = useTranslation();
  const asks = (key: (typeof scenario.parameters)[number]) => scenario.parameters.includes(key);
  const value = (key: string) => raw[key] ?? '';
  const length = (key: 'deferral' | 'grace' | 'storage', label: string, unit: CountUnit) =>
    asks(key) && (
      <LengthField
        label={label}
        unit={unit}
        length={readDuration(value(key))}
        onCommit={(text) => onChange({ [key]: text })}
      />
    );
  const moment = (key: 'deferral-closed' | 'arrears-at' | 'suspended-at', label: string) => {
    if (!asks(key)) return null;
    const shown = readMoment(value(key));
    return (
      <DateTimeField
        label={<span>{label}</span>}
        value={shown === undefined ? '' : writeLocal(shown)}
        onCommit={(text) => onChange({ [key]: text || undefined })}
      />
    );
  };
  return (
    <>
      {length(
        'deferral',
        t(($) => $.simulator.deferral),
        'hour',
      )}
      {moment(
        'deferral-closed',
        t(($) => $.simulator.deferralClosed),
      )}
      {moment(
        'suspended-at',
        t(($) => $.simulator.suspendedAt),
      )}
      {length(
        'grace',
        t(($) => $.simulator.grace),
        'day',
      )}
      {length(
        'storage',
        t(($) => $.simulator.storage),
        'day',
      )}
      {/* It may never come, and changes nothing of what comes before: asked for on demand (26.2). */}
      {asks('arrears-at') && (
        <Disclosure
          className="case-later"
          summary={t(($) => $.simulator.arrearsAt)}
          isOpen={raw['arrears-at'] !== undefined}
        >
          {moment(
            'arrears-at',
            t(($) => $.simulator.arrearsAt),
          )}
        </Disclosure>
      )}
    </>
  );
}

interface LengthProps {
  readonly label: string;
  readonly unit: CountUnit;
  /** Milliseconds. */
  readonly length: number | undefined;
  /** Told the length as an ISO 8601 duration. */
  readonly onCommit: (duration: string | undefined) => void;
}

/** A length of time as a number of hours or days. */
export function LengthField({ label, unit, length, onCommit }: LengthProps) {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
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
      refusal={t(($) => $.simulator.noCount, { most: mostIn(unit) })}
      onCommit={(text) => {
        const given = readCount(unit, text);
        onCommit(given === undefined ? undefined : writeDuration(given));
      }}
    />
  );
}
