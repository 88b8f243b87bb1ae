import { useTranslation } from 'react-i18next';
import type { Answer, PayBy } from '@/lifecycle/answer';
import type { LifecycleRule, Scenario } from '@/lifecycle/model';
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
  const rows = [
    ['restriction', t(($) => $.simulator.beforeRestriction), answer.beforeRestriction],
    ['loss', t(($) => $.simulator.beforeLoss), answer.beforeLoss],
    ['access', t(($) => $.simulator.lastAccess), answer.lastAccess],
  ] as const;
  return (
    <section className="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{t(($) => $.simulator.answer)}</h2>
      <dl>
        {rows.map(([key, name, payBy]) => (
          <div key={key} className={`answer-${key}`}>
            <dt>{name}</dt>
            <dd>
              <PayByWords payBy={payBy} scenario={scenario} clock={clock} />
              {'disputed' in payBy && <RestsOn event={payBy.event} scenario={scenario} />}
              {payBy.kind !== 'none' && <How rule={payBy.event.rule} scenario={scenario} nameOf={nameOf} />}
            </dd>
          </div>
        ))}
      </dl>
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
      return <p>{t(($) => $.simulator.unknown)}</p>;
    case 'at-once':
      return (
        <p>
          {t(($) => $.simulator[isForeseen(clock.trigger) ? 'atOnceAtEnd' : 'atOnce'], {
            event: eventName(payBy.event.rule),
            trigger: t(($) => $.simulator.trigger[clock.trigger]),
          })}
          {payBy.disputed && <span className="tag possible">{t(($) => $.simulator.disputed)}</span>}
        </p>
      );
    case 'moment': {
      const [before = '', after = ''] = t(($) => $.simulator.before, { moment: '\u0000' }).split('\u0000');
      return (
        <p className="moment">
          {before}
          <Moment at={payBy.at} clock={clock} hasTime={hasTimeOfDay(payBy.event.rule, scenario.rules)} />
          {after}
          {payBy.disputed && <span className="tag possible">{t(($) => $.simulator.disputed)}</span>}
        </p>
      );
    }
  }
}

/** Whether one knows the moment beforehand, so that there is a time before it to pay in. */
const isForeseen = (trigger: Clock['trigger']) => trigger === 'expiry';

/** What a moment takes for granted: a reading, a right that is used, the earliest of what may come later. */
function RestsOn({ event, scenario }: { event: LifecycleEvent; scenario: Scenario }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { rule, earliest, latest } = event;
  const reading = readingOf(rule, scenario);
  const grounds = [
    reading && t(($) => $.simulator.restsOn.reading, { reading: wording(reading.name) }),
    rule.modality === 'may' && t(($) => $.simulator.restsOn.may),
    latest === null && t(($) => $.simulator.restsOn.open),
    latest !== null && latest !== earliest && t(($) => $.simulator.restsOn.window),
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
