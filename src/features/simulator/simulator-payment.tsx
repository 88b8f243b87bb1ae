import { useTranslation } from 'react-i18next';
import type { LifecycleRule } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { isLoss } from '@/lifecycle/consequences';
import { type ReadCase, tellReadings } from '@/lifecycle/case-readings';
import { Cited } from './cited';
import { useEventName, useHappening, useWording } from '@/cases/event-name';
import { type Clock, Moment } from '@/cases/moment';
import { useProvisionName } from '@/cases/provision-name';
import { useDurationWords } from '@/i18n/duration-words';
import { judgePayment } from '@/lifecycle/payment-verdict';
import { writeMinute } from '@/time/beijing';
import { toSaidLength } from '@/time/duration';
import { Button } from '@/ui/button';
import { DateTimeField } from '@/ui/date-time-field';
import { LiveFields } from '@/ui/live-fields';
import { LengthField } from '@/cases/case-inputs';
import { DrawnReading } from './drawn-reading';
import { useReadingNames } from '@/cases/reading-names';
import type { SimulatorView } from '@/cases/simulator-view';
import { Filled } from '@/i18n/filled';

interface Props {
  readonly view: SimulatorView;
  /** The rules by which something is charged meanwhile. */
  readonly charges: readonly LifecycleRule[];
  /** When it is paid, in epoch milliseconds. */
  readonly settledAt: number;
  readonly clock: Clock;
  /** Takes the payment back. */
  readonly onClear: () => void;
}

/** When everything is paid or renewed: a moment where the case has a date, else so many hours after the trigger. */
export function PaymentInput({ view, onChange }: InputProps) {
  const { t } = useTranslation();
  const { dated, triggeredAt, paidAfter } = view;
  const paid = paidAfter === Infinity ? undefined : paidAfter;
  return (
    <LiveFields>
      <div className="needs-script narrow-field">
        {dated ? (
          <DateTimeField
            label={
              <span>
                {t(($) => $.simulator.paid)} <small>{t(($) => $.simulator.beijing)}</small>
              </span>
            }
            value={paid === undefined ? '' : writeMinute(triggeredAt + paid)}
            onCommit={(text) => onChange({ paid: text || undefined })}
          />
        ) : (
          <LengthField
            label={t(($) => $.simulator.paidAfter)}
            unit="hour"
            length={paid}
            onCommit={(duration) => onChange({ paid: duration })}
          />
        )}
        {paid === undefined && <p className="muted">{t(($) => $.simulator.noPayment)}</p>}
      </div>
    </LiveFields>
  );
}

interface InputProps {
  readonly view: SimulatorView;
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
}

/** What paying at a moment brings back, what is gone by then, and what nothing is said of. */
export function SimulatorPayment({ view, charges, settledAt, clock, onClear }: Props) {
  const { settlement } = view;
  const nameOf = useProvisionName();
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  const listOf = (events: readonly LifecycleEvent[]) =>
    events.length === 0
      ? t(($) => $.simulator.nothing)
      : events
          .map(({ rule, state }) =>
            t(($) => $.site.withNote, { text: eventName(rule), note: t(($) => $.simulator.byThen[state]) }),
          )
          .join(t(($) => $.simulator.listSeparator));
  if (!settlement) return null;
  // Nothing says that a payment averts an early end, or brings anything back.
  if (clock.trigger === 'early-end') return <p>{t(($) => $.simulator.noRemedy)}</p>;
  const owes =
    clock.trigger === 'order-unpaid'
      ? t(($) => $.simulator.owesOrder)
      : [
          charges.length > 0
            ? t(($) => $.simulator.owesCharged, {
                charges: charges
                  .map((rule) => nameOf(rule.citations[0]?.provision ?? ''))
                  .join(t(($) => $.simulator.listSeparator)),
              })
            : t(($) => $.simulator.owesSilent),
          ...(clock.trigger === 'arrears' ? [t(($) => $.simulator.owesPenalty)] : []),
        ].join(' ');
  return (
    <div className="payment">
      <p>
        <Filled
          wording={t(($) => $.simulator.paymentAt)}
          elements={{ moment: <Moment at={settledAt} clock={clock} hasTime /> }}
        />{' '}
        <Button className="needs-script" onClick={onClear}>
          {t(($) => $.simulator.clearPayment)}
        </Button>
      </p>
      <Verdict view={view} clock={clock} />
      {tellReadings(view.scenario, view.byReading, settlementKey).length > 1 && (
        <DrawnReading view={view} of="settled" />
      )}
      <ul className="open-points">
        {settlement.restored.map(({ recovery, outcome }) => (
          <li key={recovery.what.en + recovery.before} data-outcome={outcome}>
            <strong>
              {wording(recovery.what)}
              {t(($) => $.simulator.colon)}
              {t(($) => $.simulator.outcome[outcome])}
            </strong>{' '}
            <span className="tag">
              {/* A clause says what comes back, and none that nothing does later. */}
              {t(($) => $.simulator[outcome === 'too-late' ? 'nothingLater' : recovery.basis])}
            </span>{' '}
            <Cited citations={recovery.citations} />
          </li>
        ))}
        <li>
          <strong>{t(($) => $.simulator.averted)}</strong> {listOf(settlement.averted)}
        </li>
        <li>
          <strong>{t(($) => $.simulator.gone)}</strong> {listOf(settlement.losses)}
        </li>
        {settlement.unspoken.length > 0 && (
          <li>
            <strong>{t(($) => $.simulator.unspoken)}</strong> {listOf(settlement.unspoken)}
          </li>
        )}
        <li>
          <strong>{t(($) => $.simulator.owes)}</strong> {owes} {t(($) => $.simulator.partPayment)}
        </li>
      </ul>
    </div>
  );
}

/** What the lists under a verdict come to by one reading. */
const settlementKey = ({ settlement }: ReadCase) =>
  JSON.stringify([
    settlement?.restored.map(({ recovery, outcome }) => [recovery.what.en, outcome]),
    ...[settlement?.averted, settlement?.losses, settlement?.unspoken].map((events) =>
      events?.map(({ rule, state }) => [rule.effect, rule.subject, state]),
    ),
  ]);

interface VerdictProps {
  readonly view: SimulatorView;
  readonly clock: Clock;
}

/** Whether it comes in time, in a sentence, before the clauses that say so; where readings differ, by each of them. */
function Verdict({ view, clock }: VerdictProps) {
  const { t } = useTranslation();
  const readingNames = useReadingNames();
  const verdictWords = useVerdictWords(view, clock);
  const told = tellReadings(view.scenario, view.byReading, (one) => verdictWords(one).key);
  const [agreed] = told;
  // The ways of counting by the Civil Code are readings too, and only the chosen one is told.
  const isCounted = view.allReadings.length > view.scenario.readings.length;
  return (
    <>
      <p className="headline">
        {told.length === 1 && agreed ? verdictWords(agreed.first).words : t(($) => $.simulator.verdict.differs)}
        {isCounted && <small> {t(($) => $.simulator.verdict.reading)}</small>}
      </p>
      {told.length > 1 &&
        told.map(({ first, names }) => (
          <p key={readingNames(names)} className="by-reading">
            {t(($) => $.simulator.verdict.byReading, { name: readingNames(names) })} {verdictWords(first).words}
          </p>
        ))}
    </>
  );
}

/** Puts into words what a payment comes to by one reading; `key` is the same where the words are. */
function useVerdictWords({ triggeredAt, paidAfter }: SimulatorView, clock: Clock) {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
  const happening = useHappening();
  const settledAt = triggeredAt + paidAfter;
  const isOrder = clock.trigger === 'order-unpaid';
  const namesOf = (some: readonly LifecycleEvent[]) => [...new Set(some.map(({ rule }) => happening(rule)))];
  return ({ settlement, events, phases }: ReadCase) => {
    if (!settlement) return { key: '', words: null };
    const { kind, service, gone, perhaps, isKeptByRight } = judgePayment(settlement, events, phases, settledAt);
    const lost = namesOf(gone);
    // What is gone for certain is not perhaps gone too (4.2.1: lapsed, or sold out before).
    const doubtful = namesOf(perhaps).filter((name) => !lost.includes(name));
    const listOf = (names: readonly string[]) => names.join(t(($) => $.simulator.listSeparator));
    const after = service && t(($) => $.simulator.verdict.after[service.after]);
    const isLosing = events.some(({ rule }) => isLoss(rule));
    const words = (
      <>
        {t(($) => $.simulator.verdict[kind])}{' '}
        {service?.stoppedAt !== undefined && (
          <Filled
            wording={t(($) => $.simulator.verdict[service.isCertain ? 'stopped' : 'perhapsStopped'], {
              duration: durationWords(toSaidLength(settledAt - service.stoppedAt)),
              after,
            })}
            elements={{ from: <Moment at={service.stoppedAt} clock={clock} hasTime isPlain /> }}
          />
        )}
        {service && service.stoppedAt === undefined && t(($) => $.simulator.verdict.part, { after })}
        {!service && !isOrder && t(($) => $.simulator.verdict.running)}{' '}
        {lost.length > 0 && t(($) => $.simulator.verdict.gone, { events: listOf(lost) })}{' '}
        {doubtful.length > 0 && t(($) => $.simulator.verdict.perhaps, { events: listOf(doubtful) })}{' '}
        {isKeptByRight && t(($) => $.simulator.verdict.optional)}
        {lost.length + doubtful.length === 0 &&
          !isKeptByRight &&
          t(($) => $.simulator.verdict[isOrder ? 'order' : isLosing ? 'nothingGone' : 'nothingLost'])}
      </>
    );
    const key = [kind, service?.stoppedAt, service?.isCertain, after, ...lost, '|', ...doubtful, isKeptByRight].join();
    return { key, words };
  };
}
