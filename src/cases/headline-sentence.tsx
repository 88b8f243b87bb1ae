import { Fragment } from 'react';
import { Gap } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import { Filled } from '@/i18n/filled';
import { useDurationWords } from '@/i18n/duration-words';
import { asksMore } from '@/lifecycle/asks-more';
import { isLoss, isLossOfData } from '@/lifecycle/consequences';
import { lengthOf } from '@/lifecycle/count-period';
import type { Headline } from '@/lifecycle/headline';
import type { LifecycleRule, Scenario } from '@/lifecycle/model';
import { doneTo } from './done-words';
import { useEventName, useSubjectName, useWording } from './event-name';
import { asSentence, asSubject, inSentence } from './in-sentence';
import { missingWords } from './missing-words';
import { type Clock, Moment } from './moment';
import { useProvisionName } from './provision-name';
import type { WordingParts } from '@/i18n/create-i18n';

interface SentencesProps extends Omit<SentenceProps, 'headline' | 'isSameCondition' | 'known'> {
  readonly headlines: readonly Headline[];
  /** Whether they stand beside the sentence of the case: another reading, another variant. */
  readonly isBeside?: boolean;
  /** Those that they stand beside: what these say of the clause is not said again. */
  readonly told?: readonly Headline[];
}

/** The sentences of a case, one after another; a condition that they share is said once. */
export function HeadlineSentences({ headlines, isBeside = false, told, ...props }: SentencesProps) {
  const known = new Set(told?.flatMap((each) => saidOfClause(each, props)));
  return headlines.map((headline, index) => (
    <Fragment key={keyOf(headline) + ('event' in headline ? headline.event.rule.id : '')}>
      {index > 0 && <Gap />}
      <span className={isBeside ? undefined : 'sentence'} data-kind={isBeside ? undefined : headline.kind}>
        <Sentence
          headline={headline}
          isSameCondition={hasSameCondition(headline, headlines[index - 1])}
          known={known}
          {...props}
        />
      </span>
    </Fragment>
  ));
}

interface SentenceProps {
  readonly headline: Headline;
  readonly scenario: Scenario;
  readonly clock: Clock;
  readonly now: number | undefined;
  /** Whether until then the vendor only can keep the data (36.1: 可以继续保留). */
  readonly isKeptByRight: boolean;
  /** Whether the sentence before stands on the same condition (26.2). */
  readonly isSameCondition?: boolean;
  /** What is said of the clause already. */
  readonly known: ReadonlySet<Said>;
}

/** The same condition said once is enough. */
const hasSameCondition = (one: Headline, before: Headline | undefined) => {
  const conditionOf = (headline: Headline | undefined) =>
    headline && 'event' in headline ? headline.event.rule.condition?.en : undefined;
  return conditionOf(one) !== undefined && conditionOf(one) === conditionOf(before);
};

function Sentence({ headline, scenario, clock, now, isKeptByRight, isSameCondition = false, known }: SentenceProps) {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
  const subjectName = useSubjectName();
  const eventName = useEventName();
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
  const conditionOf = ({ condition }: LifecycleRule) =>
    condition &&
    t(($) => $.simulator.headline[isSameCondition ? 'conditionToo' : 'condition'], { condition: wording(condition) });
  if (headline.kind === 'converts') {
    const { rule } = headline;
    const clause = nameOf(rule.citations[0]?.provision ?? '');
    const condition = conditionOf(rule);
    return condition
      ? `${condition}${inSentence(t(($) => $.simulator.headline.converts, { clause }))}`
      : t(($) => $.simulator.headline.convertsAnyway, { clause });
  }
  if (!('event' in headline)) return t(($) => $.simulator.headline[headline.kind], { trigger });
  const { rule } = headline.event;
  const limit = 'limit' in headline ? headline.limit : undefined;
  const values = {
    subject: asSubject(subjectName(rule)),
    effect: t(($) => $.simulator.headline.done[doneTo(rule.effect) ?? 'stop']),
    trigger,
    atTrigger: t(($) => $.simulator.headline.atTrigger[scenario.trigger]),
    sinceTrigger: t(($) => $.simulator.headline.sinceTrigger[scenario.trigger]),
    act: t(($) => $.simulator.verdict.act[scenario.trigger]),
    doing: t(($) => $.simulator.verdict.doing[scenario.trigger]),
    remedy: 'remedy' in headline ? t(($) => $.simulator.headline.remedy[headline.remedy]) : '',
  };
  const isUndated = headline.kind === 'undated';
  const after = isUndated ? headline.after : undefined;
  const more = {
    what: isUndated ? missingWords(t, headline.lacks) : '',
    duration: after ? durationWords(lengthOf(after.period)) : '',
    ...anchorWords(after?.rule),
  };
  const condition = conditionOf(rule);
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
  // When to renew so that what has no moment does not come: before the term ends, while that is ahead.
  const isSafeAtEnd =
    isUndated &&
    !limit &&
    headline.hasRemedy &&
    scenario.trigger === 'expiry' &&
    (now === undefined || now < clock.triggeredAt);
  const further: readonly Said[] = [
    ...(isUndated && limit ? ([isLength ? 'safeLength' : 'safe'] as const) : []),
    ...(isUndated && headline.mayHaveCome ? (['undatedPast'] as const) : []),
    ...(isSafeAtEnd ? (['safeAtEnd'] as const) : []),
    ...(headline.kind === 'paid-open' && headline.orEarlier ? (['paidOpenEarlier'] as const) : []),
    // What has stopped may come back with the payment (26.1.1).
    ...(headline.kind === 'paid-late' && !headline.isDecided && !isLoss(rule) ? (['paidBack'] as const) : []),
    ...saidOfClause(headline, { scenario, isKeptByRight }).filter((each) => !known.has(each)),
  ];
  return (
    <>
      {condition}
      {say(isLength && (key === 'before' || key === 'beforeDecided') ? `${key}Length` : key)}
      {(headline.kind === 'paid-in-time' || headline.kind === 'paid-open') && headline.beside && (
        <>
          <Gap />
          {t(($) => $.simulator.headline.paidBeside, { event: eventName(headline.beside.rule) })}
        </>
      )}
      {further.map((each) => (
        <Fragment key={each}>
          <Gap />
          <span className="further">{say(each, false)}</span>
        </Fragment>
      ))}
    </>
  );
}

/** What is said of the clause after the sentence: that nothing is promised, what it asks for. */
function saidOfClause(
  headline: Headline,
  { scenario, isKeptByRight }: Pick<SentenceProps, 'scenario' | 'isKeptByRight'>,
): readonly Said[] {
  if (!('event' in headline)) return [];
  const { rule } = headline.event;
  const isOpen = headline.kind === 'before' || headline.kind === 'paid-in-time' || headline.kind === 'paid-open';
  const asks =
    isOpen || (headline.kind === 'passed' && (headline.isToday || headline.isPerhaps))
      ? asksMore(rule.asks, scenario.trigger)
      : undefined;
  const isKept = (headline.kind === 'before' || headline.kind === 'paid-open') && isKeptByRight && isLossOfData(rule);
  return [...(isKept ? (['keptByRight'] as const) : []), ...(asks ? ([asks] as const) : [])];
}

type Wording = WordingParts['simulator']['simulator']['headline'];
type Said = { [Key in keyof Wording]: Wording[Key] extends string ? Key : never }[keyof Wording];

function keyOf(headline: Headline): Said {
  switch (headline.kind) {
    case 'before':
      if (headline.isDecided) return 'beforeDecided';
      return headline.isRight ? 'right' : headline.isPossible ? 'beforePossible' : 'before';
    case 'passed':
      // Only what decides the loss has come, or may have (13.2): the loss itself is still ahead.
      if (headline.isDecided) return headline.isToday || headline.isPerhaps ? 'passedDecidedPerhaps' : 'passedDecided';
      if (headline.isToday) return 'passedToday';
      if (headline.isPerhaps) return 'passedPerhaps';
      if (headline.isDoneAsRead) return 'passedDoneAsRead';
      return headline.isDone ? 'passedDone' : 'passed';
    case 'paid-in-time':
      if (headline.isAtInstant) return 'paidAtInstant';
      return headline.orEarlier ? 'paidInTimeUnless' : 'paidInTime';
    case 'paid-open':
      return headline.isDecided ? 'paidOpenDecided' : 'paidOpen';
    case 'paid-late':
      if (headline.isDoneAsRead) return 'paidLateDoneAsRead';
      if (headline.isDone) return 'paidLateDone';
      return headline.isDecided ? 'paidLateDecided' : 'paidLate';
    case 'at-once':
      // Another reading has it later, or not at all.
      if (headline.isOver && headline.isDoneAsRead) return 'atOncePastAsRead';
      if (headline.isOver) return headline.isRight || !headline.isDone ? 'atOncePossiblePast' : 'atOncePast';
      return headline.isRight ? 'atOncePossible' : 'atOnce';
    case 'undated':
      if (headline.lacks.length > 0) return headline.isPossible ? 'undatedLacksPossible' : 'undatedLacks';
      if (headline.after) return headline.isPossible ? 'undatedAfterPossible' : 'undatedAfter';
      return headline.isPossible ? 'undatedPossible' : 'undated';
    case 'paid-undated':
      return headline.isDecided ? 'paidUndatedDecided' : 'paidUndated';
    case 'paid':
    case 'converts':
    case 'none':
      return headline.kind;
  }
}
