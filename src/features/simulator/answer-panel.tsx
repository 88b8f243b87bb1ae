import { Fragment } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { Answer, PayBy } from '@/lifecycle/answer';
import type { LifecycleRule, ParameterId, Scenario } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import { Cited } from './cited';
import { useEventName, useWording } from './event-name';

interface Props {
  readonly answer: Answer;
  readonly scenario: Scenario;
  readonly clock: Clock;
  readonly nameOf: (id: string) => string;
}

/** The two moments by which to pay, and the last at which data can surely be reached, each with how it is computed. */
export function AnswerPanel({ answer, scenario, clock, nameOf }: Props) {
  const { t } = useTranslation();
  const rows: readonly (readonly [string, string, PayBy])[] = answer.orderStands
    ? [['order', t(($) => $.simulator.orderStands), answer.orderStands]]
    : [
        ['restriction', t(($) => $.simulator.beforeRestriction), answer.beforeRestriction],
        ['loss', t(($) => $.simulator.beforeLoss), answer.beforeLoss],
        ['access', t(($) => $.simulator.lastAccess), answer.lastAccess],
      ];
  return (
    <section className="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{t(($) => $.simulator.answer)}</h2>
      {scenario.trigger === 'early-end' && <p>{t(($) => $.simulator.noRemedy)}</p>}
      <dl>
        {rows.map(([key, name, payBy]) => (
          <div key={key} className={`answer-${key}`}>
            <dt>{name}</dt>
            <dd>
              <PayByWords payBy={payBy} scenario={scenario} clock={clock} />
              {payBy.kind !== 'none' && (
                <>
                  <Beside payBy={payBy} clock={clock} nameOf={nameOf} />
                  <RestsOn
                    event={payBy.event}
                    scenario={scenario}
                    isDisputed={payBy.disputed}
                    isDated={clock.dated}
                    decidedBy={'decidedBy' in payBy ? payBy.decidedBy : undefined}
                  />
                  <How rule={payBy.event.rule} scenario={scenario} nameOf={nameOf} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {answer.orderStands && <p>{t(($) => $.simulator.orderNothing)}</p>}
      <p className="caveat">{t(($) => $.simulator.caveat)}</p>
    </section>
  );
}

function PayByWords({ payBy, scenario, clock }: { payBy: PayBy; scenario: Scenario; clock: Clock }) {
  const { t } = useTranslation();
  const eventName = useEventName();
  switch (payBy.kind) {
    case 'none':
      return <p>{t(($) => $.simulator.none)}</p>;
    case 'unknown':
      return <UnknownWords payBy={payBy} scenario={scenario} clock={clock} />;
    case 'at-once':
      return (
        <p>
          {t(($) => $.simulator[isForeseen(clock.trigger) ? 'atOnceAtEnd' : 'atOnce'], {
            event: t(($) => $.simulator[isFixed(payBy.event) ? 'occurs' : 'mayOccur'], {
              event: eventName(payBy.event.rule),
              trigger: t(($) => $.simulator.trigger[clock.trigger]),
            }),
            trigger: t(($) => $.simulator.trigger[clock.trigger]),
          })}
          {payBy.disputed && <span className="tag possible">{t(($) => $.simulator.disputed)}</span>}
        </p>
      );
    case 'moment': {
      const hasTime = hasTimeOfDay((payBy.decidedBy ?? payBy.event).rule, scenario.rules);
      return (
        <p className="moment">
          <Trans
            i18nKey={($) => $.simulator.before}
            components={{ moment: <Moment at={payBy.at} clock={clock} hasTime={hasTime} /> }}
          />
          {payBy.disputed && <span className="tag possible">{t(($) => $.simulator.disputed)}</span>}
        </p>
      );
    }
  }
}

interface UnknownProps {
  readonly payBy: Extract<PayBy, { kind: 'unknown' }>;
  readonly scenario: Scenario;
  readonly clock: Clock;
}

/** What comes without a moment, and before what one is safe all the same: it cannot come before that. */
function UnknownWords({ payBy: { event, safeBefore, disputed }, scenario, clock }: UnknownProps) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const { rule, isHypothetical } = event;
  const given = parameterOf(rule, scenario);
  const isPossible =
    isHypothetical ||
    rule.modality === 'may' ||
    rule.condition !== undefined ||
    // 5.5 deletes once the vendor has ended the service, which is its right.
    (rule.fills !== undefined && scenario.trigger === 'arrears');
  const name = eventName(rule);
  return (
    <p>
      {given === undefined
        ? t(($) => $.simulator[isPossible ? 'unknownPossible' : 'unknown'], { event: name })
        : t(($) => $.simulator.unknownGiven, { event: name, what: t(($) => $.simulator.given[given]) })}
      {safeBefore > clock.triggeredAt ? (
        <Trans
          i18nKey={($) => $.simulator.safeBefore}
          components={{
            moment: <Moment at={safeBefore} clock={clock} hasTime={hasTimeOfDay(rule, scenario.rules)} />,
          }}
        />
      ) : isForeseen(clock.trigger) ? (
        t(($) => $.simulator.safeBeforeTrigger, { trigger: t(($) => $.simulator.trigger[clock.trigger]) })
      ) : (
        t(($) => $.simulator.noSafeMoment)
      )}
      {disputed && <span className="tag possible">{t(($) => $.simulator.disputedUnknown)}</span>}
    </p>
  );
}

/** What only the customer knows, where a rule hangs on it. */
function parameterOf({ offset, since }: LifecycleRule, scenario: Scenario): ParameterId | undefined {
  if (offset.kind === 'parameter') return offset.parameter;
  for (const id of typeof since === 'string' ? [since] : since) {
    const anchor = scenario.rules.find((candidate) => candidate.id === id);
    const found = anchor && parameterOf(anchor, scenario);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The clauses of a rule as links; the list has their words. */
function Clauses({ rule, nameOf }: { rule: LifecycleRule; nameOf: (id: string) => string }) {
  return rule.citations.map(({ provision }) => (
    <Fragment key={provision}>
      <a href={`#${provision}`}>{nameOf(provision)}</a>{' '}
    </Fragment>
  ));
}

/** What stands beside a moment: what may come earlier without one, and what a clause asks for before. */
function Beside({ payBy, clock, nameOf }: { payBy: PayBy; clock: Clock; nameOf: (id: string) => string }) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  if (payBy.kind !== 'moment' && payBy.kind !== 'at-once') return null;
  const { orEarlier, askedFor } = payBy;
  return (
    <>
      {orEarlier && (
        <p className="or-earlier">
          {orEarlier.rule.condition && orEarlier.earliest !== null
            ? t(($) => $.simulator.orEarlierIf, { condition: wording(orEarlier.rule.condition) })
            : t(($) => $.simulator.orEarlier, { event: eventName(orEarlier.rule) })}{' '}
          <Clauses rule={orEarlier.rule} nameOf={nameOf} />
        </p>
      )}
      {askedFor && (
        <p className="asked-for">
          <Trans
            i18nKey={($) => $.simulator.askedFor}
            components={{
              moment: <Moment at={askedFor.at} clock={clock} hasTime={hasTimeOfDay(askedFor.rule, [])} />,
            }}
          />{' '}
          <Clauses rule={askedFor.rule} nameOf={nameOf} />
        </p>
      )}
    </>
  );
}

/** Whether it happens at its earliest moment for certain, and not within a time (16.1) or some time after (21.2.2). */
const isFixed = ({ state, earliest, latest }: LifecycleEvent) => state === 'certain' && earliest === latest;

/** Whether one knows the moment beforehand, so that there is a time before it to pay in. */
const isForeseen = (trigger: Clock['trigger']) => trigger === 'expiry';

interface RestsOnProps {
  readonly event: LifecycleEvent;
  readonly scenario: Scenario;
  /** Whether the reading matters: another gives another answer. */
  readonly isDisputed: boolean;
  readonly isDated: boolean;
  readonly decidedBy: LifecycleEvent | undefined;
}

/** What a moment takes for granted: a reading, a right that is used, the earliest of what may come later. */
function RestsOn({ event, scenario, isDisputed, isDated, decidedBy }: RestsOnProps) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  const { rule, earliest, latest } = event;
  const reading = isDisputed ? readingOf(rule, scenario) : undefined;
  const clocks = [rule, ...scenario.rules.filter(({ id }) => id === rule.since)];
  const isOfDays = !isDated && clocks.some(({ offset }) => 'day' in offset);
  const grounds = [
    decidedBy && t(($) => $.simulator.restsOn.decided, { event: eventName(rule), decider: eventName(decidedBy.rule) }),
    reading && t(($) => $.simulator.restsOn.reading, { reading: wording(reading.name) }),
    rule.modality === 'may' && t(($) => $.simulator.restsOn.may),
    earliest !== null && latest === null && t(($) => $.simulator.restsOn.open),
    latest !== null && latest !== earliest && t(($) => $.simulator.restsOn.window),
    rule.effect === 'void' && rule.subject === 'package' && t(($) => $.simulator.restsOn.useUp),
    isOfDays && t(($) => $.simulator.restsOn.calendarDays),
    rule.condition && t(($) => $.simulator.restsOn.condition, { condition: wording(rule.condition) }),
  ].filter((ground) => typeof ground === 'string');
  return grounds.length > 0 && <p className="rests-on">{grounds.join(t(($) => $.simulator.listSeparator))}</p>;
}

/** The alternative of a reading under which a rule holds. */
function readingOf({ reading }: LifecycleRule, { readings }: Scenario) {
  return readings
    .flatMap(({ id, alternatives }) => alternatives.filter((alternative) => `${id}/${alternative.id}` === reading))
    .at(0);
}

/** Where a moment comes from: anchor, period, counting, reading, clause. */
function How({ rule, scenario, nameOf }: { rule: LifecycleRule; scenario: Scenario; nameOf: (id: string) => string }) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  const anchors = (typeof rule.since === 'string' ? [rule.since] : rule.since).map((id) => {
    const anchor = scenario.rules.find((candidate) => candidate.id === id);
    return anchor ? eventName(anchor) : t(($) => $.simulator.trigger[scenario.trigger]);
  });
  const { offset } = rule;
  const reading = readingOf(rule, scenario);
  const period =
    'period' in offset
      ? t(($) => $.simulator[offset.period.unit === 'hour' ? 'hours' : 'days'], { count: offset.period.amount })
      : 'day' in offset
        ? t(($) => $.simulator.days, { count: offset.day })
        : offset.kind === 'at-once'
          ? t(($) => $.simulator.hours, { count: 0 })
          : t(($) => $.simulator.unknownMoment);
  return (
    <details className="how">
      <summary>{t(($) => $.simulator.how)}</summary>
      <ul>
        <li>{t(($) => $.simulator.howAnchor, { anchor: anchors.join(' / ') })}</li>
        <li>{t(($) => $.simulator.howOffset, { offset: period })}</li>
        {'basis' in offset && (
          <li>{t(($) => $.simulator.howCounting, { basis: t(($) => $.simulator.basis[offset.basis]) })}</li>
        )}
        {reading && <li>{t(($) => $.simulator.howReading, { reading: wording(reading.name) })}</li>}
        <li>
          <Cited citations={rule.citations} nameOf={nameOf} />
        </li>
      </ul>
    </details>
  );
}
