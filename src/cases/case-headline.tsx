import { Gap, gapOf } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import { Filled } from '@/i18n/filled';
import { consequenceOf, isLoss } from '@/lifecycle/consequences';
import { hasRemedy } from '@/lifecycle/has-remedy';
import { type Headline, headlinesOf } from '@/lifecycle/headline';
import type { ParameterId, Scenario } from '@/lifecycle/model';
import { Disclosure } from '@/ui/disclosure';
import { useWording } from './event-name';
import { HeadlineSentences } from './headline-sentence';
import { missingWords } from './missing-words';
import { type Clock, hasTimeOfDay } from './moment';
import type { OtherVariant, SimulatorView } from './simulator-view';
import { Pointing } from './pointing';

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
      settledAtEarliest: view.paidAtEarliest?.at,
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
  const isOver = headlines.every((headline) => 'isDone' in headline && headline.isDone);
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
        <HeadlineSentences {...{ headlines, scenario, clock, now, isKeptByRight }} />
        {isDisputed && (
          <small>
            {other && otherwise.length > 0 ? (
              <Filled
                wording={t(($) => $.simulator.headline.otherReading, { name: wording(other.name) })}
                elements={{
                  other: (
                    <HeadlineSentences
                      {...{ clock, now, isKeptByRight }}
                      isBeside
                      told={headlines}
                      headlines={otherwise}
                      scenario={other.scenario}
                    />
                  ),
                }}
              />
            ) : (
              <Pointing
                wording={t(($) => $.simulator.headline.disputed)}
                pointer={t(($) => $.simulator.headline.disputedSee)}
              />
            )}
          </small>
        )}
      </p>
      {scenario.silences
        .filter(({ isBesideSentence }) => isBesideSentence && paidAfter === Infinity && !isOver)
        .map(({ note }) => (
          <p key={note.en} className="what-now">
            {wording(note)}
          </p>
        ))}
      <OtherVariants key={`${view.dated}`} {...{ view, clock, now }} told={headlines} headlinesFor={headlinesFor} />
      {over && (
        <p className="what-now">
          {t(($) => $.simulator.headline[over], {
            remedy: t(($) => $.simulator.questions.remedy[scenario.trigger === 'expiry' ? 'expiry' : 'arrears']),
          })}
        </p>
      )}
      {lacks.length > 0 && paidAfter === Infinity && (
        <FillIn
          lacks={[...new Set(lacks)]}
          isNamed={lacks.every((lack) =>
            headlines.some((headline) => headline.kind === 'undated' && headline.lacks.includes(lack)),
          )}
        />
      )}
    </>
  );
}

interface OtherProps extends Props {
  /** What is told of the variant that is shown. */
  readonly told: readonly Headline[];
  readonly headlinesFor: (of: Pick<OtherVariant, 'scenario' | 'answer'>) => readonly Headline[];
}

/**
 * What another variant has at another moment, where the reader has not said which is theirs: no variant’s date is another’s. Only
 * what differs is told, of the first of them; of any more the reader is asked which.
 */
function OtherVariants({ view, clock, now, told, headlinesFor }: OtherProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const known = new Set(told.map(momentOf));
  const newsOf = (of: Pick<OtherVariant, 'scenario' | 'answer'>) =>
    headlinesFor(of).filter((each) => each.kind !== 'converts' && !known.has(momentOf(each)));
  // By another reading too: where the first is alike, the other may keep what the case that is shown does not (39.4).
  const own = view.otherReading ? headlinesFor(view.otherReading) : [];
  const [other, ...more] = view.otherVariants
    .map((variant) => {
      const headlines = newsOf(variant);
      const read = headlines.length === 0 ? variant.otherReading : undefined;
      const otherwise = read ? newsOf(read).filter(({ kind }) => kind !== 'paid') : [];
      const isAlike = otherwise.every((each) => own.some((one) => contentOf(one) === contentOf(each)));
      return { ...variant, headlines, otherwise: isAlike ? [] : otherwise, read };
    })
    .filter(({ headlines, otherwise }) => headlines.length + otherwise.length > 0);
  if (!other) return null;
  const { scenario, headlines, otherwise, read } = other;
  return (
    <p className="what-now">
      <Filled
        wording={t(($) => $.simulator.headline.otherVariant, { name: wording(scenario.name) })}
        elements={{
          other:
            read === undefined ? (
              <HeadlineSentences {...{ clock, now, headlines, scenario }} isBeside isKeptByRight={false} />
            ) : (
              <Filled
                wording={t(($) => $.simulator.headline.variantRead, { name: wording(read.name) })}
                elements={{
                  other: (
                    <HeadlineSentences
                      {...{ clock, now }}
                      headlines={otherwise}
                      scenario={read.scenario}
                      isBeside
                      isKeptByRight={false}
                    />
                  ),
                }}
              />
            ),
        }}
      />
      <Gap />
      {more.length > 0 && (
        <Pointing
          wording={t(($) => $.simulator.moreVariants, { count: more.length })}
          pointer={t(($) => $.simulator.moreVariantsSee)}
        />
      )}
    </p>
  );
}

/** What two variants are compared by: what is told, and when; not what each calls it. */
const momentOf = (headline: Headline): string => `${headline.kind} ${'limit' in headline ? headline.limit?.at : ''}`;

interface FillInProps {
  readonly lacks: readonly ParameterId[];
  /** Whether the sentence names them all. */
  readonly isNamed: boolean;
}

/** What to fill in; where it is found is one step away. */
function FillIn({ lacks, isNamed }: FillInProps) {
  const { t, i18n } = useTranslation();
  return (
    <Disclosure
      className="what-now"
      summary={t(($) => $.simulator.headline[isNamed ? 'fillInTold' : 'fillIn'], { what: missingWords(t, lacks) })}
    >
      <p>
        {t(($) => $.simulator.headline.fillInWhere, {
          where: lacks.map((parameter) => t(($) => $.simulator.missing.where[parameter])).join(gapOf(i18n.language)),
        })}
      </p>
    </Disclosure>
  );
}

/** What a sentence comes to, to compare those of two readings. */
const contentOf = (headline: Headline): string =>
  [
    headline.kind,
    'event' in headline ? `${headline.event.rule.effect} ${headline.event.rule.subject}` : '',
    'limit' in headline ? headline.limit?.at : '',
    'rule' in headline ? headline.rule.condition?.en : '',
  ].join(' ');

/**
 * What can still be done once a moment is over: nothing for what lapses anyway, an order, or an end that no payment averts. Of
 * what may be lost by now it can be asked whether it is still there, of what has stopped whether it comes back; what cannot be
 * renewed (57.1, 40.4.2) can only be asked for.
 */
function overOf(headlines: readonly Headline[], scenario: Scenario, now = -Infinity) {
  if (scenario.trigger !== 'arrears' && scenario.trigger !== 'expiry') return undefined;
  const over = headlines.filter((headline) => {
    if (headline.kind === 'passed') return headline.remedy !== 'use-up';
    return headline.kind === 'at-once' && headline.isOver && headline.event.rule.effect !== 'void';
  });
  if (over.length === 0) return undefined;
  const undated = headlines.filter(({ kind }) => kind === 'undated');
  // What cannot have come yet is not asked after (13.2 before the release, 14.1), nor work that has ended (33.1).
  const mayBeGone = [...over, ...undated].some((headline) => {
    if (!('event' in headline)) return false;
    const { rule, from } = headline.event;
    const isStored = scenario.storesNone === undefined || rule.condition === undefined;
    return isLoss(rule) && consequenceOf(rule).loses !== 'running' && from <= now && isStored;
  });
  if (!mayBeGone) return 'whatNowStopped';
  return hasRemedy(scenario) ? 'whatNow' : 'whatNowOver';
}
