import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import type { Product } from '@/compile/model';
import { writeDate } from '@/i18n/date-words';
import { useDurationWords } from '@/i18n/duration-words';
import type { LifecycleRule } from '@/lifecycle/model';
import type { Question } from '@/search/read-question';
import { HOUR, toSaidLength } from '@/time/duration';
import { AnswerGrounds } from './answer-grounds';
import { AspectRow } from './aspect-row';
import type { TriggerAnswer } from './answer-of';
import type { ShownAnswer } from './use-answer';
import type { OutcomeAnswer } from './outcome-of';
import { WithoutRules } from '@/text/outside-card';
import { optional } from '@/ui/optional';
import { useCaseSearch } from '@/ui/use-case-search';
import { latestPayment } from './paid-moment';
import { useDateLeft, useStateWords, useTimeWords } from './answer-words';

const PaidAnswer = optional(() => import('./paid-answer'), { wording: ['simulator', 'events'], isSilent: true });

interface Props {
  readonly product: Product;
  readonly question: Question;
  /** `undefined` until the product's rules have come. */
  readonly shown: ShownAnswer | undefined;
  /** The case that goes with a link to the product. */
  readonly caseOf: (trigger: 'expiry' | 'arrears') => { readonly trigger: string; readonly at?: string };
  readonly nameOf: (id: string) => string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What a product's terms answer: when it stops and when data are deleted, each with its clause and its doubts. */
export function ProductAnswer({ product, question, shown, caseOf, nameOf, now }: Props) {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const { trigger: asked, when, paid, isPaymentToCome = false } = question;
  const caseSearch = useCaseSearch();
  return (
    <div className="product-answer">
      <h3>
        <Link
          to="/products/$slug"
          params={{ slug: product.slug }}
          search={asked === undefined ? caseSearch : caseOf(asked)}
          preload={false}
        >
          <span lang={isEnglish ? 'en' : 'zh-CN'}>{isEnglish ? product.en : product.zh}</span>{' '}
          <span lang={isEnglish ? 'zh-CN' : 'en'} className="muted">
            {isEnglish ? product.zh : product.en}
          </span>
        </Link>
      </h3>
      {shown?.withoutRules && <WithoutRules product={product} reasons={shown.withoutRules} trigger={asked} />}
      {shown === undefined && <p className="working muted">{t(($) => $.answering.working)}</p>}
      {shown?.withoutRules === undefined &&
        shown?.answers.map((answer) => {
          const { trigger, scenario, restriction, stop, loss, later, variants, quota, aspects, byThen, silences } =
            answer;
          const rows = [
            ['restriction', restriction],
            ...(stop ? ([['stop', stop]] as const) : []),
            [loss.isRelease ? 'release' : 'loss', loss],
          ] as const;
          const isDated = (when?.at ?? question.began?.at) !== undefined;
          const own = { ...caseOf(trigger), ...(scenario.variant === null ? {} : { variant: scenario.variant }) };
          return (
            <div key={trigger} className="answer-row">
              <h4>
                {when?.at === undefined
                  ? t(($) => $.answering.trigger[trigger])
                  : t(($) => $.answering.triggerOn[trigger], {
                      date: writeDate(when.at, { isEnglish, hasTime: when.hasTime }),
                    })}
                {scenario.isGeneral === true && <span className="tag">{t(($) => $.answering.general)}</span>}
              </h4>
              {scenario.variant !== null && (
                <p className="muted">
                  {t(($) => $.answering.scenario, { name: scenario.name[isEnglish ? 'en' : 'zh'] })}
                </p>
              )}
              <dl>
                {aspects.map((found) => (
                  <AspectRow key={found.aspect} found={found} nameOf={nameOf} />
                ))}
                {(question.outcome === 'loss' ? rows.toReversed() : rows).map(([outcome, answered]) => (
                  <Outcome
                    key={outcome}
                    outcome={outcome}
                    answered={answered}
                    isQuoted={asked !== undefined}
                    nameOf={nameOf}
                  />
                ))}
                {later.map((answered) => (
                  <Outcome
                    key={answered.rule?.id}
                    outcome="later"
                    answered={answered}
                    isQuoted={asked !== undefined}
                    nameOf={nameOf}
                  />
                ))}
                {quota && (
                  <>
                    <dt>{t(($) => $.answering.quota)}</dt>
                    <dd>
                      <AnswerGrounds rule={quota} isQuoted={asked !== undefined} nameOf={nameOf} />
                    </dd>
                  </>
                )}
                {paid !== undefined && (
                  <PaidAnswer product={product.number} search={own} paid={paid} isToCome={isPaymentToCome} now={now} />
                )}
                {byThen && (paid === undefined || !byThen.isNow) && <StateByThen state={byThen} />}
                {variants.length > 0 && <OtherVariants variants={variants} nameOf={nameOf} />}
              </dl>
              {silences.map((note) => (
                <p key={note.zh} className="muted">
                  {t(($) => $.answering.silence, { note: note[isEnglish ? 'en' : 'zh'] })}
                </p>
              ))}
              <p>
                <Link
                  to="/products/$slug"
                  params={{ slug: product.slug }}
                  search={{
                    ...own,
                    ...(paid === undefined ? {} : { paid: latestPayment(paid, now, isPaymentToCome) }),
                  }}
                  preload={false}
                >
                  {t(($) => $.answering[isDated ? 'seeTimelineOn' : 'seeTimeline'])}
                </Link>
              </p>
            </div>
          );
        })}
    </div>
  );
}

interface OutcomeProps {
  readonly outcome: 'restriction' | 'stop' | 'loss' | 'release' | 'later';
  readonly answered: OutcomeAnswer;
  /** Whether the words of the clause stand beside its number. */
  readonly isQuoted: boolean;
  readonly nameOf: (id: string) => string;
}

function Outcome({ outcome, answered: { time, rule, differs, readings }, isQuoted, nameOf }: OutcomeProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const timeWords = useTimeWords();
  const leftWords = useDateLeft();
  const durationWords = useDurationWords();
  const on = time.kind === 'hours' && !(time.isRight && time.hours === 0) ? time.on : undefined;
  return (
    <>
      <dt>{t(($) => $.answering.outcome[outcome])}</dt>
      <dd>
        <p className="figure-words">{timeWords(time)}</p>
        {on && <p>{leftWords(on)}</p>}
        {time.kind === 'hours' && time.decidedAfter !== undefined && (
          <p>
            {t(($) => $.answering[time.isDecided ? 'decidedPast' : 'decided'], {
              duration: durationWords(time.decidedAfter * HOUR),
            })}
          </p>
        )}
        {differs && readings.length === 0 && <p className="muted">{t(($) => $.answering.differs)}</p>}
        {rule && <AnswerGrounds rule={rule} isQuoted={isQuoted} nameOf={nameOf} />}
        {readings.map(({ name, answered }) => (
          <div key={name.zh} className="answer-reading">
            <p>
              {t(($) => $.answering.reading, { name: name[language] })}
              {answered ? timeWords(answered.time) : t(($) => $.answering.readingNone)}
            </p>
            {answered?.rule && <AnswerGrounds rule={answered.rule} isQuoted={false} nameOf={nameOf} />}
          </div>
        ))}
      </dd>
    </>
  );
}

/** The product's other cases in a line each, so that nobody takes another's moment for his own. */
function OtherVariants({ variants, nameOf }: Pick<TriggerAnswer, 'variants'> & Pick<OutcomeProps, 'nameOf'>) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const timeWords = useTimeWords();
  return (
    <>
      <dt>{t(($) => $.answering.variants)}</dt>
      <dd>
        {variants.map(({ scenario: { id, name }, restriction, loss, quota }) => (
          <div key={id}>
            <p>{name[language]}</p>
            <p>
              {t(($) => $.answering.variant, {
                restriction: timeWords(restriction.time),
                verb: t(($) => $.answering.verb[loss.isRelease ? 'release' : 'delete']),
                loss: timeWords(loss.time),
              })}
            </p>
            {loss.readings.map(({ name: reading, answered }) => (
              <p key={reading.zh}>
                {t(($) => $.answering.reading, { name: reading[language] })}
                {answered ? timeWords(answered.time) : t(($) => $.answering.readingNone)}
              </p>
            ))}
            {quota && <p>{t(($) => $.answering.quotaVoid)}</p>}
            <p className="muted">
              {t(($) => $.answering.clauses, { clauses: clausesOf([restriction, loss], quota, nameOf) })}
            </p>
          </div>
        ))}
      </dd>
    </>
  );
}

/** Every clause that says it, by all readings, each once. */
function clausesOf(
  outcomes: readonly OutcomeAnswer[],
  quota: LifecycleRule | undefined,
  nameOf: OutcomeProps['nameOf'],
): string {
  const told = outcomes.flatMap(({ rule, readings }) => [rule, ...readings.map(({ answered }) => answered?.rule)]);
  const rules = [...told, quota];
  return [...new Set(rules.flatMap((rule) => rule?.citations[0]?.provision ?? []))].map(nameOf).join(' · ');
}

/** What service and data are in by then, as far as the text says. */
function StateByThen({ state }: { readonly state: NonNullable<TriggerAnswer['byThen']> }) {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
  const { serviceWords, dataWords } = useStateWords();
  const { service, data, after, onDay, isNow, differs } = state;
  return (
    <>
      <dt>
        {isNow
          ? t(($) => $.answering.now)
          : onDay !== undefined
            ? t(($) => $.answering.byThenDay, { n: onDay })
            : t(($) => $.answering.byThen, { duration: durationWords(toSaidLength(after)) })}
      </dt>
      <dd>
        {service && <p>{serviceWords(service)}</p>}
        {data && <p>{dataWords(data)}</p>}
        {differs && <p className="muted">{t(($) => $.answering.stateDiffers)}</p>}
      </dd>
    </>
  );
}
