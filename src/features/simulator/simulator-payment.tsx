import { gapOf } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { hasRemedy } from '@/lifecycle/has-remedy';
import { type ReadCase, tellReadings } from '@/lifecycle/case-readings';
import type { Recovery } from '@/lifecycle/model';
import type { Restored } from '@/lifecycle/settlement';
import { Cited } from './cited';
import { useConditionalName, useWording } from '@/cases/event-name';
import { type Clock, Moment } from '@/cases/moment';
import { useProvisionName } from '@/cases/provision-name';
import { writeLocalOrDay } from '@/time/beijing';
import { Button } from '@/ui/button';
import { DateTimeField } from '@/ui/date-time-field';
import { LiveFields } from '@/ui/live-fields';
import { LengthField } from '@/cases/case-inputs';
import { DrawnReading } from './drawn-reading';
import { differsInDay } from '@/cases/payment-outcome';
import { PaymentVerdict } from '@/cases/payment-verdict';
import { useReadingNames } from '@/cases/reading-names';
import type { SimulatorView } from '@/cases/simulator-view';
import { Filled } from '@/i18n/filled';

interface Props {
  readonly view: SimulatorView;
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
            value={paid === undefined ? '' : writeLocalOrDay(triggeredAt + paid, view.paidAtEarliest === undefined)}
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
        {paid === undefined && (
          <p className="muted">
            {t(($) => $.simulator.noPayment, { verb: t(($) => $.simulator.verdict.verb[view.scenario.trigger]) })}
          </p>
        )}
      </div>
    </LiveFields>
  );
}

interface InputProps {
  readonly view: SimulatorView;
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
}

/** What paying at a moment brings back, what is gone by then, and what nothing is said of. */
export function SimulatorPayment({ view, settledAt, clock, onClear }: Props) {
  const { settlement } = view;
  const chargesWords = useChargesWords(view);
  const { t } = useTranslation();
  const nameOf = useConditionalName();
  const wording = useWording();
  /** What is averted is so named already. */
  const listOf = (events: readonly LifecycleEvent[], hasNote = true) =>
    events.length === 0
      ? t(($) => $.simulator.nothing)
      : events
          .map(({ rule, state }) =>
            hasNote
              ? t(($) => $.site.withNote, { text: nameOf(rule), note: t(($) => $.simulator.byThen[state]) })
              : nameOf(rule),
          )
          .join(t(($) => $.simulator.listSeparator));
  if (!hasRemedy(view.scenario))
    return <p>{t(($) => (clock.trigger === 'early-end' ? $.simulator.noRemedy : $.simulator.noRenewal))}</p>;
  if (!settlement) return null;
  const owes =
    clock.trigger === 'order-unpaid'
      ? t(($) => $.simulator.owesOrder)
      : [chargesWords(), ...(clock.trigger === 'arrears' ? [t(($) => $.simulator.owesPenalty)] : [])].join(' ');
  return (
    <div className="payment">
      <p>
        <Filled
          wording={t(($) => $.simulator.paymentAt)}
          elements={{
            moment: (
              <Moment
                at={settledAt}
                clock={{ ...clock, doubt: 0 }}
                hasTime={view.paidAtEarliest === undefined}
                isPlain
              />
            ),
          }}
        />{' '}
        <Button className="needs-script" onClick={onClear}>
          {t(($) => $.simulator.clearPayment)}
        </Button>
      </p>
      <PaymentVerdict view={view} clock={clock} />
      {differsInDay({ view }) && <p className="muted">{t(($) => $.simulator.paidAtEnd)}</p>}
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
            <RecoveryBasis outcome={outcome} basis={recovery.basis} /> <Cited citations={recovery.citations} />
          </li>
        ))}
        <li>
          <strong>
            {t(($) => $.simulator.averted)}
            {t(($) => $.simulator.colon)}
          </strong>
          {listOf(settlement.averted, false)}
        </li>
        <li>
          <strong>
            {t(($) => $.simulator.gone)}
            {t(($) => $.simulator.colon)}
          </strong>
          {listOf(settlement.losses)}
        </li>
        {settlement.unspoken.length > 0 && (
          <li>
            <strong>
              {t(($) => $.simulator.unspoken)}
              {t(($) => $.simulator.colon)}
            </strong>
            {listOf(settlement.unspoken)}
          </li>
        )}
        <li>
          <strong>
            {t(($) => $.simulator.owes)}
            {t(($) => $.simulator.colon)}
          </strong>
          {owes} {t(($) => $.simulator.partPayment)}
        </li>
      </ul>
    </div>
  );
}

/** What the outcome rests on. What is told stands beside the outcome, and must not say of a doubt that a clause states it. */
function RecoveryBasis({
  outcome,
  basis,
}: {
  readonly outcome: Restored['outcome'];
  readonly basis: Recovery['basis'];
}) {
  const { t } = useTranslation();
  // The outcome says itself that the clauses do not.
  if (outcome === 'unsaid') return null;
  return (
    <span className="tag">
      {
        // A clause says what comes back, and none that nothing does later.
        outcome === 'too-late'
          ? t(($) => $.simulator.nothingLater)
          : outcome === 'in-doubt'
            ? t(($) => $.simulator.beforeThat[basis])
            : t(($) => $.simulator[basis])
      }
    </span>
  );
}

/** What is charged until the payment, with the clauses that say so; where readings differ (40.4.1), by each of them. */
function useChargesWords({ scenario, byReading, triggeredAt, paidAfter }: SimulatorView) {
  const { t, i18n } = useTranslation();
  const provisionName = useProvisionName();
  const readingNames = useReadingNames();
  const wording = useWording();
  const gap = gapOf(i18n.language);
  const wordsOf = ({ events }: ReadCase) => {
    const charges = events.filter(
      ({ rule, state, notBefore, isHypothetical }) =>
        rule.effect === 'charge' &&
        rule.subject !== 'penalty' &&
        state !== 'averted' &&
        !isHypothetical &&
        notBefore < triggeredAt + paidAfter,
    );
    if (charges.length === 0) return t(($) => $.simulator.owesSilent);
    const names = charges.map(({ rule: { citations, condition }, state }) => {
      const clause = provisionName(citations[0]?.provision ?? '');
      if (state === 'certain') return clause;
      const note = condition
        ? t(($) => $.simulator.condition, { condition: wording(condition) })
        : t(($) => $.simulator.owesPerhaps);
      return t(($) => $.site.withNote, { text: clause, note });
    });
    return t(($) => $.simulator.owesCharged, {
      charges: [...new Set(names)].join(t(($) => $.simulator.listSeparator)),
    });
  };
  return () => {
    const told = tellReadings(scenario, byReading, wordsOf);
    return told
      .map(({ first, names }) =>
        told.length === 1
          ? wordsOf(first)
          : `${t(($) => $.simulator.verdict.byReading, { name: readingNames(names) })}${gap}${wordsOf(first)}`,
      )
      .join(gap);
  };
}

/** What the lists under a verdict come to by one reading. */
const settlementKey = ({ settlement }: ReadCase) =>
  JSON.stringify([
    settlement?.restored.map(({ recovery, outcome }) => [recovery.what.en, outcome]),
    ...[settlement?.averted, settlement?.losses, settlement?.unspoken].map((events) =>
      events?.map(({ rule, state }) => [rule.effect, rule.subject, state]),
    ),
  ]);
