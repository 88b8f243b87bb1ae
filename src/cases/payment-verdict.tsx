import { Gap, Sentences } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import { Filled } from '@/i18n/filled';
import { useLeftWords } from '@/i18n/duration-words';
import { asksMore } from '@/lifecycle/asks-more';
import { type ReadCase, tellReadings } from '@/lifecycle/case-readings';
import { isLoss } from '@/lifecycle/consequences';
import { judgePayment } from '@/lifecycle/payment-verdict';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { doneTo } from './done-words';
import { useConditionalName, useEventName, useSubjectName } from './event-name';
import { asSubject, haveOf, inSentence } from './in-sentence';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import { differsInDay } from './payment-outcome';
import { useReadingNames } from './reading-names';
import type { SimulatorView } from './simulator-view';
import { Pointing } from './pointing';

interface Props {
  readonly view: SimulatorView;
  readonly clock: Clock;
}

/** Whether a payment comes in time, in a sentence, before the clauses that say so; where readings differ, by each of them. */
export function PaymentVerdict({ view, clock }: Props) {
  const { t } = useTranslation();
  const readingNames = useReadingNames();
  const verdictWords = useVerdictWords(view, clock);
  if (differsInDay({ view })) return <p className="headline">{t(($) => $.simulator.verdict.differsInDay)}</p>;
  const told = tellReadings(view.scenario, view.byReading, (one) => verdictWords(one).key);
  const [agreed] = told;
  // The ways of counting by the Civil Code are readings too, and only the chosen one is told.
  const isCounted = view.allReadings.length > view.scenario.readings.length;
  return (
    <>
      <p className="headline">
        {told.length === 1 && agreed ? verdictWords(agreed.first).words : t(($) => $.simulator.verdict.differs)}
        {isCounted && (
          <small>
            <Gap />
            <Pointing
              wording={t(($) => $.simulator.verdict.reading)}
              pointer={t(($) => $.simulator.verdict.readingSee)}
            />
          </small>
        )}
      </p>
      {told.length > 1 &&
        told.map(({ first, names }) => (
          <p key={readingNames(names)} className="by-reading">
            {t(($) => $.simulator.verdict.byReading, { name: readingNames(names) })}
            <Gap />
            {verdictWords(first).words}
          </p>
        ))}
    </>
  );
}

/** Puts into words what a payment comes to by one reading; `key` is the same where the words are. */
function useVerdictWords({ scenario, triggeredAt, doubt, paidAfter, paidAtEarliest }: SimulatorView, clock: Clock) {
  const { t, i18n } = useTranslation();
  const leftWords = useLeftWords();
  const nameOf = useConditionalName();
  const eventName = useEventName();
  const subjectName = useSubjectName();
  const settledAt = triggeredAt + paidAfter;
  const isOrder = clock.trigger === 'order-unpaid';
  const remedy = t(($) => $.simulator.verdict.doing[clock.trigger]);
  const namesOf = (some: readonly LifecycleEvent[]) => [...new Set(some.map(({ rule }) => nameOf(rule)))];
  const listOf = (names: readonly string[]) => names.join(t(($) => $.simulator.listSeparator));
  return ({ settlement, events, states }: ReadCase) => {
    if (!settlement) return { key: '', words: null };
    const verdict = judgePayment(settlement, events, states, settledAt);
    const { kind, service, gone, perhaps, dropped, asks, isKeptByRight } = verdict;
    const lost = namesOf(gone);
    // What is gone for certain is not perhaps gone too (4.2.1: lapsed, or sold out before).
    const isLost = ({ rule }: LifecycleEvent) => gone.some((other) => eventName(other.rule) === eventName(rule));
    const doubted = perhaps.filter((event) => !isLost(event));
    const doubtful = namesOf(doubted.filter(({ from }) => from <= settledAt));
    // What was decided before the payment comes only later (13.2, 51.1): it cannot have happened by then.
    const following = namesOf(doubted.filter(({ from }) => from > settledAt)).filter(
      (name) => !doubtful.includes(name),
    );
    const resend = [...new Set(dropped.map(({ rule }) => subjectName(rule)))];
    const after =
      service &&
      t(($) => $.simulator.verdict.after[service.after], {
        remedy,
        what: service.endedBy && inSentence(eventName(service.endedBy)),
      });
    const stop = service?.stoppedAt === undefined ? undefined : { ...service, from: service.stoppedAt };
    const hasTime = stop?.by === undefined || hasTimeOfDay(stop.by, scenario.rules);
    // 16.1 stops within 24 hours: since when, is not known.
    const isWithin = stop?.certainAt !== undefined && stop.certainAt > stop.from;
    // How long it has by then, nobody can say who knows the day alone.
    const since = paidAtEarliest === undefined ? 'stopped' : 'stoppedSince';
    const how = stop?.isCertain ? (isWithin ? 'stoppedWithin' : since) : 'perhapsStopped';
    const nothing = isOrder
      ? 'order'
      : events.some(({ rule, isHypothetical }) => isLoss(rule) && !isHypothetical)
        ? 'nothingGone'
        : 'nothingLost';
    const asksFor = asksMore(asks, clock.trigger);
    const more = asksFor && t(($) => $.simulator.headline[asksFor]);
    const subject = stop?.by ? asSubject(subjectName(stop.by)) : t(($) => $.simulator.verdict.theService);
    /** In English the verb goes with the subject: the service has, the operations have. */
    const withHave = (name: string) => (i18n.language === 'en' ? `${name} ${haveOf(name)}` : name);
    const words = (
      <Sentences>
        {t(($) => $.simulator.verdict[kind])}
        {stop && (
          <Filled
            wording={t(($) => $.simulator.verdict[how], {
              duration: leftWords(settledAt - stop.from, hasTime && doubt === 0),
              subject: how === 'perhapsStopped' ? subject : withHave(subject),
              effect: t(($) => $.simulator.headline.done[stop.by ? (doneTo(stop.by.effect) ?? 'stop') : 'stop']),
              after,
            })}
            elements={{
              from: <Moment at={stop.from} clock={clock} hasTime={hasTime} isPlain />,
              end: <Moment at={stop.certainAt ?? stop.from} clock={clock} hasTime={hasTime} isPlain />,
            }}
          />
        )}
        {service && !stop && t(($) => $.simulator.verdict[service.isCertain ? 'part' : 'perhapsPart'], { after })}
        {!service && !isOrder && t(($) => $.simulator.verdict.running)}
        {more}
        {lost.length > 0 && t(($) => $.simulator.verdict.gone, { events: listOf(lost) })}
        {doubtful.length > 0 && t(($) => $.simulator.verdict.perhaps, { events: listOf(doubtful) })}
        {following.length > 0 && t(($) => $.simulator.verdict.mayFollow, { events: listOf(following) })}
        {resend.length > 0 && t(($) => $.simulator.verdict.resend, { events: listOf(resend) })}
        {isKeptByRight && t(($) => $.simulator.verdict.optional)}
        {lost.length + doubtful.length + following.length + resend.length === 0 &&
          !isKeptByRight &&
          t(($) => $.simulator.verdict[nothing])}
      </Sentences>
    );
    const told = [
      kind,
      stop?.from,
      stop?.isCertain,
      stop?.by?.effect,
      after,
      more,
      ...lost,
      '|',
      ...doubtful,
      '|',
      ...following,
      '|',
      ...resend,
    ];
    return { key: [...told, isKeptByRight].join(), words };
  };
}
