import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingParts } from '@/i18n/create-i18n';
import { Filled } from '@/i18n/filled';
import { useDurationWords } from '@/i18n/duration-words';
import { isLoss, isLossOfData } from '@/lifecycle/consequences';
import { type Headline, headlinesOf } from '@/lifecycle/headline';
import type { LifecycleRule, ParameterId, Scenario } from '@/lifecycle/model';
import { lengthOf } from '@/lifecycle/count-period';
import { doneTo } from './done-words';
import { useSubjectName, useWording } from './event-name';
import { asSentence, asSubject, inSentence } from './in-sentence';
import { missingWords } from './missing-words';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import { useProvisionName } from './provision-name';
import type { SimulatorView } from './simulator-view';

interface Props {
  readonly view: SimulatorView;
  readonly clock: Clock;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
}

/** The answer in a sentence: before when to pay, so that what is not lost. */
export function CaseHeadline({ view, clock, now }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const { scenario, answer, otherReading: other, triggeredAt, paidAfter, doubt: slack } = view;
  const settledAt = triggeredAt + paidAfter;
  const headlinesFor = (of: Pick<SimulatorView, 'scenario' | 'answer'>) =>
    headlinesOf({
      ...of,
      triggeredAt,
      settledAt,
      now,
      slack,
      hasTime: ({ rule }) => hasTimeOfDay(rule, of.scenario.rules),
    });
  const headlines = headlinesFor({ scenario, answer });
  // What has come by every reading is no longer disputed.
  const isDisputed = headlines.some(
    (headline) => 'disputed' in headline && headline.disputed && !('isDone' in headline && headline.isDone),
  );
  const told = new Set(headlines.map(contentOf));
  const otherwise = other ? headlinesFor(other).filter((one) => one.kind !== 'paid' && !told.has(contentOf(one))) : [];
  const over = overOf(headlines, scenario, now);
  const isKeptByRight = view.events.some(
    ({ rule, state, earliest }) =>
      rule.effect === 'keep' &&
      rule.subject === 'data' &&
      rule.modality === 'may' &&
      state !== 'averted' &&
      earliest !== null &&
      earliest < settledAt,
  );
  const lacks = view.events.flatMap((event) => (event.isHypothetical ? [] : event.lacks));
  return (
    <>
      <p className="headline">
        {headlines.map((headline) => (
          <span key={keyOf(headline) + ('event' in headline ? headline.event.rule.id : '')} data-kind={headline.kind}>
            <Sentence {...{ headline, scenario, clock, now, isKeptByRight }} />{' '}
          </span>
        ))}
        {isDisputed && (
          <small>
            {other && otherwise.length > 0 ? (
              <Filled
                wording={t(($) => $.simulator.headline.otherReading, { name: wording(other.name) })}
                elements={{
                  other: otherwise.map((headline, index) => (
                    <Fragment key={contentOf(headline)}>
                      {index > 0 && ' '}
                      <Sentence {...{ headline, clock, now, isKeptByRight }} scenario={other.scenario} />
                    </Fragment>
                  )),
                }}
              />
            ) : (
              t(($) => $.simulator.headline.disputed)
            )}
          </small>
        )}
      </p>
      {over && (
        <p className="what-now">
          {t(($) => $.simulator.headline[over], {
            remedy: t(($) => $.simulator.questions.remedy[scenario.trigger === 'expiry' ? 'expiry' : 'arrears']),
          })}
        </p>
      )}
      {lacks.length > 0 && paidAfter === Infinity && <FillIn lacks={[...new Set(lacks)]} />}
    </>
  );
}

/** What to fill in, and where it is found. */
function FillIn({ lacks }: { readonly lacks: readonly ParameterId[] }) {
  const { t } = useTranslation();
  return (
    <p className="what-now">
      {t(($) => $.simulator.headline.fillIn, {
        what: missingWords(t, lacks),
        where: lacks.map((parameter) => t(($) => $.simulator.missing.where[parameter])).join(' '),
      })}
    </p>
  );
}

/** What a sentence comes to, to compare those of two readings. */
const contentOf = (headline: Headline): string =>
  [
    headline.kind,
    'event' in headline ? `${headline.event.rule.effect} ${headline.event.rule.subject}` : '',
    'limit' in headline ? headline.limit?.at : '',
  ].join(' ');

/**
 * What can still be done once a moment is over: nothing for what lapses anyway, an order, or an end that no payment averts. Of
 * what is lost it can be asked whether it is still there, of what has stopped whether it comes back; what cannot be renewed
 * (57.1, 40.4.2) can only be asked for.
 */
function overOf(headlines: readonly Headline[], { trigger, duty }: Scenario, now = -Infinity) {
  if (trigger !== 'arrears' && trigger !== 'expiry') return undefined;
  const over = headlines.filter((headline) => {
    if (headline.kind === 'passed') return headline.remedy !== 'use-up';
    return headline.kind === 'at-once' && headline.isOver && headline.event.rule.effect !== 'void';
  });
  if (over.length === 0) return undefined;
  // What cannot have come yet is not asked after (14.1, 51.1).
  const isLost = headlines.some(
    (headline) => headline.kind === 'undated' && isLoss(headline.event.rule) && headline.event.notBefore <= now,
  );
  const isGone = isLost || over.some((headline) => 'event' in headline && isLoss(headline.event.rule));
  if (!isGone) return 'whatNowStopped';
  return trigger === 'expiry' && duty === null ? 'whatNowOver' : 'whatNow';
}

interface SentenceProps {
  readonly headline: Headline;
  readonly scenario: Scenario;
  readonly clock: Clock;
  readonly now: number | undefined;
  /** Whether until then the vendor only can keep the data (36.1: 可以继续保留). */
  readonly isKeptByRight: boolean;
}

function Sentence({ headline, scenario, clock, now, isKeptByRight }: SentenceProps) {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
  const subjectName = useSubjectName();
  const wording = useWording();
  const anchorWords = (rule: LifecycleRule | undefined) => {
    if (!rule) return { anchor: '', anchorWhen: '' };
    const done = t(($) => $.simulator.headline.done[doneTo(rule.effect) ?? 'stop']);
    return {
      anchor: t(($) => $.simulator.headline.anchor, { subject: asSubject(subjectName(rule)), done }),
      anchorWhen: done,
    };
  };
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
    subject: asSubject(subjectName(rule)),
    effect: t(($) => $.simulator.headline.done[doneTo(rule.effect) ?? 'stop']),
    trigger,
    atTrigger: t(($) => $.simulator.headline.atTrigger[scenario.trigger]),
    sinceTrigger: t(($) => $.simulator.headline.sinceTrigger[scenario.trigger]),
    remedy: 'remedy' in headline ? t(($) => $.simulator.headline.remedy[headline.remedy]) : '',
  };
  const isUndated = headline.kind === 'undated';
  const after = isUndated ? headline.after : undefined;
  const more = {
    what: isUndated ? missingWords(t, headline.lacks) : '',
    duration: after ? durationWords(lengthOf(after.period)) : '',
    ...anchorWords(after?.rule),
  };
  const condition = rule.condition && t(($) => $.simulator.headline.condition, { condition: wording(rule.condition) });
  const say = (key: Said, isFirst = true) => (
    <Filled
      wording={(isFirst && condition ? inSentence : asSentence)(
        t(($) => $.simulator.headline[key], { ...values, ...more }),
      )}
      elements={{ moment: limit && <Moment at={limit.at} clock={clock} hasTime={limit.hasTime} isPlain /> }}
    />
  );
  // “8 days after arrears” is a length: one pays within it, and not before it.
  const isLength = !clock.dated && limit !== undefined && limit.at > clock.triggeredAt;
  const isOfData = isKeptByRight && isLossOfData(rule);
  const key = headline.kind === 'paid-in-time' && isOfData ? 'paidInTimeKept' : keyOf(headline);
  const isOpen = headline.kind === 'before' || headline.kind === 'paid-in-time';
  const asks = isOpen || (headline.kind === 'passed' && headline.isToday) ? asksMore(rule, scenario) : undefined;
  // When to renew so that what has no moment does not come: before the term ends, while that is ahead.
  const isSafeAtEnd =
    isUndated &&
    !limit &&
    headline.hasRemedy &&
    scenario.trigger === 'expiry' &&
    (now === undefined || now < clock.triggeredAt);
  const further: readonly Said[] = [
    ...(isUndated && limit ? ([isLength ? 'safeLength' : 'safe'] as const) : []),
    ...(isSafeAtEnd ? (['safeAtEnd'] as const) : []),
    ...(headline.kind === 'before' && isOfData ? (['keptByRight'] as const) : []),
    ...(asks ? ([asks] as const) : []),
  ];
  return (
    <>
      {condition}
      {say(isLength && (key === 'before' || key === 'beforeDecided') ? `${key}Length` : key)}
      {further.map((each) => (
        <Fragment key={each}> {say(each, false)}</Fragment>
      ))}
    </>
  );
}

/** What the clause asks for beside what the sentence says: it says 续费 of arrears (52.1), or wants both (10.1, 40.4.1). */
function asksMore({ asks }: LifecycleRule, { trigger }: Scenario) {
  if (asks === 'renewal-and-payment') return 'asksBoth';
  return asks === 'renewal' && trigger === 'arrears' ? 'asksRenewal' : undefined;
}

type Wording = WordingParts['simulator']['simulator']['headline'];
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
      if (headline.isDone) return 'paidLateDone';
      return headline.isDecided ? 'paidLateDecided' : 'paidLate';
    case 'at-once':
      // Another reading has it later, or not at all.
      if (headline.isOver) return headline.isRight || !headline.isDone ? 'atOncePossiblePast' : 'atOncePast';
      return headline.isRight ? 'atOncePossible' : 'atOnce';
    case 'undated':
      if (headline.lacks.length > 0) return headline.isPossible ? 'undatedLacksPossible' : 'undatedLacks';
      if (headline.after) return headline.isPossible ? 'undatedAfterPossible' : 'undatedAfter';
      return headline.isPossible ? 'undatedPossible' : 'undated';
    case 'paid':
    case 'converts':
    case 'none':
      return headline.kind;
  }
}
