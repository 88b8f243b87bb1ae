import { useTranslation } from 'react-i18next';
import { Filled } from '@/i18n/filled';
import { type Headline, headlinesOf } from '@/lifecycle/headline';
import type { Scenario } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { doneTo } from './done-words';
import { inSentence } from './in-sentence';
import { useSubjectName, useWording } from './event-name';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import { useProvisionName } from './provision-name';
import type { SimulatorView } from './simulator-view';
import type { simulatorZh } from './simulator.zh';

interface Props {
  readonly view: SimulatorView;
  readonly clock: Clock;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
}

/** The answer in a sentence: before when to pay, so that what is not lost. */
export function CaseHeadline({ view, clock, now }: Props) {
  const { t } = useTranslation();
  const { scenario, answer, triggeredAt, paidAfter, doubt: slack } = view;
  const hasTime = ({ rule }: LifecycleEvent) => hasTimeOfDay(rule, scenario.rules);
  const headlines = headlinesOf({
    scenario,
    answer,
    triggeredAt,
    settledAt: triggeredAt + paidAfter,
    now,
    slack,
    hasTime,
  });
  const isDisputed = headlines.some((headline) => 'disputed' in headline && headline.disputed);
  const isOver = headlines.some(isOverFor(scenario));
  return (
    <>
      <p className="headline">
        {headlines.map((headline) => (
          <span key={keyOf(headline) + ('event' in headline ? headline.event.rule.id : '')} data-kind={headline.kind}>
            <Sentence headline={headline} scenario={scenario} clock={clock} now={now} />{' '}
          </span>
        ))}
        {isDisputed && <small>{t(($) => $.simulator.headline.disputed)}</small>}
      </p>
      {isOver && <p className="what-now">{t(($) => $.simulator.headline.whatNow)}</p>}
    </>
  );
}

/** Whether something can be had back only by asking: not what lapses anyway, an order, or an end that no payment averts. */
const isOverFor =
  ({ trigger }: Scenario) =>
  (headline: Headline): boolean => {
    if (trigger !== 'arrears' && trigger !== 'expiry') return false;
    if (headline.kind === 'passed') return headline.remedy !== 'use-up';
    return headline.kind === 'at-once' && headline.isOver && headline.event.rule.effect !== 'void';
  };

interface SentenceProps {
  readonly headline: Headline;
  readonly scenario: Scenario;
  readonly clock: Clock;
  readonly now: number | undefined;
}

function Sentence({ headline, scenario, clock, now }: SentenceProps) {
  const { t } = useTranslation();
  const subjectName = useSubjectName();
  const wording = useWording();
  const nameOf = useProvisionName();
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  if (!('event' in headline)) {
    const converting = scenario.rules.find(({ effect }) => effect === 'convert');
    const clause = nameOf(converting?.citations[0]?.provision ?? '');
    return t(($) => $.simulator.headline[headline.kind], { trigger, clause });
  }
  const { rule } = headline.event;
  const limit = 'limit' in headline ? headline.limit : undefined;
  const values = {
    subject: inSentence(subjectName(rule)),
    effect: t(($) => $.simulator.headline.done[doneTo(rule.effect) ?? 'stop']),
    trigger,
    remedy: 'remedy' in headline ? t(($) => $.simulator.headline.remedy[headline.remedy]) : '',
  };
  const say = (key: Said) => (
    <Filled
      wording={t(($) => $.simulator.headline[key], values)}
      elements={{ moment: limit && <Moment at={limit.at} clock={clock} hasTime={limit.hasTime} isPlain /> }}
    />
  );
  const isUndated = headline.kind === 'undated';
  // “8 days after arrears” is a length: one pays within it, and not before it.
  const isLength = !clock.dated && limit !== undefined && limit.at > clock.triggeredAt;
  const key = keyOf(headline);
  return (
    <>
      {rule.condition && t(($) => $.simulator.headline.condition, { condition: wording(rule.condition) })}
      {say(isLength && (key === 'before' || key === 'beforeDecided') ? `${key}Length` : key)}{' '}
      {isUndated && limit && say(isLength ? 'safeLength' : 'safe')}
      {isUndated &&
        !limit &&
        scenario.trigger === 'expiry' &&
        (now === undefined || now < clock.triggeredAt) &&
        say('safeAtEnd')}
    </>
  );
}

type Wording = (typeof simulatorZh)['simulator']['headline'];
type Said = { [Key in keyof Wording]: Wording[Key] extends string ? Key : never }[keyof Wording];

function keyOf(headline: Headline): Said {
  switch (headline.kind) {
    case 'before':
      if (headline.isDecided) return 'beforeDecided';
      return headline.isRight ? 'right' : headline.isPossible ? 'beforePossible' : 'before';
    case 'passed':
      if (headline.isToday) return 'passedToday';
      return headline.isDone ? 'passedDone' : headline.isDecided ? 'passedDecided' : 'passed';
    case 'paid-in-time':
      return headline.orEarlier ? 'paidInTimeUnless' : 'paidInTime';
    case 'paid-late':
      return headline.isDecided ? 'paidLateDecided' : 'paidLate';
    case 'at-once':
      // Another reading has it later.
      if (headline.isOver) return headline.isRight || headline.disputed ? 'atOncePossiblePast' : 'atOncePast';
      return headline.isRight ? 'atOncePossible' : 'atOnce';
    case 'undated':
      return headline.isPossible ? 'undatedPossible' : 'undated';
    case 'paid':
    case 'converts':
    case 'none':
      return headline.kind;
  }
}
