import { useTranslation } from '@/i18n/use-translation';
import type { PayBy } from '@/lifecycle/answer';
import { certaintyOf } from '@/lifecycle/certainty';
import { mayNotComeIf } from '@/lifecycle/headline';
import { toLimit } from '@/lifecycle/tense';
import type { LifecycleRule, ParameterId, Scenario } from '@/lifecycle/model';
import { isLeftToCustomer, type LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { useConditionalName } from './event-name';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import { latestOf } from './pay-limit';
import { Filled } from '@/i18n/filled';

interface Props {
  readonly payBy: PayBy;
  readonly scenario: Scenario;
  readonly clock: Clock;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
  /** How much later the trigger may have been, in milliseconds: a day where a day alone is given. */
  readonly doubt?: number;
}

/** By when to pay, in words: before a moment, at once, before something that has none, or never. */
export function PayByWords({ payBy, scenario, clock, now, doubt = 0 }: Props) {
  const { t } = useTranslation();
  const nameOf = useConditionalName();
  switch (payBy.kind) {
    case 'none':
      return <p>{t(($) => $.simulator.none)}</p>;
    case 'unknown':
      return <UnknownWords {...{ payBy, scenario, clock, now, doubt }} />;
    case 'at-once':
      return (
        <p>
          {t(($) => $.simulator[isFixed(payBy.event, scenario) ? 'occurs' : 'mayOccur'], {
            event: nameOf(payBy.event.rule),
            trigger: t(($) => $.events.trigger[clock.trigger]),
          })}
          {payBy.disputed && <span className="tag possible">{t(($) => $.simulator.disputed)}</span>}
        </p>
      );
    case 'moment': {
      const hasTime = hasTimeOfDay((payBy.decidedBy ?? payBy.event).rule, scenario.rules);
      return (
        <p className="moment">
          <Moment at={payBy.at} clock={clock} hasTime={hasTime} />
          {payBy.disputed && <span className="tag possible">{t(($) => $.simulator.disputed)}</span>}
        </p>
      );
    }
  }
}

interface UnknownProps extends Props {
  readonly payBy: Extract<PayBy, { kind: 'unknown' }>;
}

/** What comes without a moment, and before what one is safe all the same: it cannot come before that. */
function UnknownWords({ payBy: { event, safeBefore, disputed }, scenario, clock, now, doubt = 0 }: UnknownProps) {
  const { t } = useTranslation();
  const nameOf = useConditionalName();
  const { rule } = event;
  const given = parameterOf(rule, scenario);
  const isPossible = mayNotComeIf(event, scenario);
  const name = nameOf(rule);
  const hasTime = hasTimeOfDay(rule, scenario.rules);
  const isOver = now !== undefined && now >= latestOf(toLimit(safeBefore, hasTime), hasTime, doubt);
  // What hangs on a value that is not filled in may be ahead all the same, and what cannot be renewed (57.1) has no safe moment.
  const isSilent =
    (isOver && given !== undefined) || (!isOver && safeBefore <= clock.triggeredAt && scenario.duty === null);
  // What decides it may have come (51.1: a suspension); it has not. Without a date it is told as a length.
  const isDecidedPerhaps =
    rule.decidedBy !== undefined &&
    event.notBefore > clock.triggeredAt &&
    (now === undefined ? safeBefore <= clock.triggeredAt : isOver && now < event.notBefore);
  const what =
    given === undefined
      ? t(($) => $.simulator[isPossible ? 'unknownPossible' : 'unknown'], { event: name })
      : t(($) => $.simulator.unknownGiven, { event: name, what: t(($) => $.simulator.given[given]) });
  return (
    <p>
      {isSilent
        ? what.replace(
            /[：:]\s*$/,
            t(($) => $.simulator.fullStop),
          )
        : what}
      {isSilent ? null : isDecidedPerhaps ? (
        <Filled
          wording={t(($) => $.simulator.decidedPerhaps, {
            doing: t(($) => $.simulator.verdict.doing[clock.trigger]),
          })}
          elements={{ moment: <Moment at={event.notBefore} clock={clock} hasTime={hasTime} /> }}
        />
      ) : isOver ? (
        t(($) => $.simulator.safeIsOver)
      ) : safeBefore > clock.triggeredAt ? (
        <Filled
          wording={t(($) => $.simulator.safeBefore)}
          elements={{ moment: <Moment at={safeBefore} clock={clock} hasTime={hasTime} /> }}
        />
      ) : isForeseen(clock.trigger) ? (
        t(($) => $.simulator.safeBeforeTrigger, { trigger: t(($) => $.events.trigger[clock.trigger]) })
      ) : (
        t(($) => $.simulator.noSafeMoment)
      )}
      {disputed && <span className="tag possible">{t(($) => $.simulator.disputedUnknown)}</span>}
    </p>
  );
}

/** What only the customer knows, where a rule hangs on it. */
function parameterOf({ offset, since }: LifecycleRule, scenario: Scenario): ParameterId | undefined {
  if (offset.kind === 'parameter') return isLeftToCustomer(offset.parameter) ? offset.parameter : undefined;
  for (const id of typeof since === 'string' ? [since] : since) {
    const anchor = scenario.rules.find((candidate) => candidate.id === id);
    const found = anchor && parameterOf(anchor, scenario);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether it happens at its earliest moment, its condition met, and not within a time (16.1) or some time after (21.2.2). */
const isFixed = (event: LifecycleEvent, { rules }: Scenario) =>
  certaintyOf(event, rules) !== 'possible' && event.earliest === event.latest;

/** Whether one knows the moment beforehand, so that there is a time before it to pay in. */
const isForeseen = (trigger: Clock['trigger']) => trigger === 'expiry';
