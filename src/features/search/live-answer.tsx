import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { citedNumber } from '@/agreement/cited-number';
import { findProduct } from '@/corpus/products';
import { writeDate } from '@/i18n/date-words';
import { isDay, readMoment } from '@/time/read-moment';
import { useCaseSearch } from '@/ui/use-case-search';
import type { TriggerAnswer } from './answer-of';
import { useDateLeft, useStateWords, useTimeWords } from './answer-words';
import { AnswerGrounds } from './answer-grounds';
import { caseOf } from './case-of';
import type { OutcomeAnswer } from './outcome-of';
import { optional } from '@/ui/optional';
import { OutsideCard } from '@/text/outside-card';
import { readLive, shortQuestion } from './read-live';
import { useAnswer } from './use-answer';
import { usePresent } from './use-present';
import { WhenRead } from './when-read';

export interface LiveAnswerProps {
  /** What stands in the box. */
  readonly query: string;
  /** What is chosen beside it; what the words say comes first. */
  readonly trigger: 'arrears' | 'expiry';
  /** The moment beside it, as the address has it; empty for none. */
  readonly at: string;
}

const SearchAnswer = optional(() => import('./search-answer'), { isSilent: true });

const NO_TOPICS: never[] = [];

/**
 * The answer while the question is written: of a product, what happened and when in a few lines, of anything else that the search
 * answers as there. Nothing where nothing is asked.
 */
export default function LiveAnswer({ query, trigger, at }: LiveAnswerProps) {
  const { t, i18n } = useTranslation();
  const own = useCaseSearch();
  // The present is that of the words: what is typed later is read by a later one.
  const readAt = useMemo(() => presentOf(query), [query]);
  const asked = useMemo(() => {
    const moment = readMoment(at);
    const given = moment === undefined ? undefined : { at: moment, hasTime: !isDay(at) };
    return readLive(query, { trigger, when: given }, readAt);
  }, [query, trigger, at, readAt]);
  const question = useMemo(() => shortQuestion(asked), [asked]);
  const now = usePresent(readAt);
  const answers = useAnswer(question, NO_TOPICS, now);
  const [named] = question?.products ?? [];
  const product = named && findProduct(String(named.number));
  const found = named && answers?.get(named.number);
  const [answer] = found?.answers ?? [];
  const isEnglish = i18n.language === 'en';
  const { outside, topics, owed } = asked;
  if ((!question || found?.withoutRules) && (asked.question ?? topics[0] ?? outside[0]))
    return (
      <div className="live-answers">
        {outside.map((each) => (
          <OutsideCard key={each.id} product={each} trigger={asked.trigger} />
        ))}
        {(asked.question ?? topics[0]) && (
          <SearchAnswer
            question={asked.question}
            topics={topics}
            owed={owed}
            query={query}
            readAt={readAt}
            nameOf={citedNumber}
          />
        )}
      </div>
    );
  return (
    <div role="status">
      {question?.when?.at !== undefined && product && answer && (
        <section className="live-answer" aria-labelledby="live-answer">
          <h2 id="live-answer">
            {isEnglish ? product.en : product.zh}{' '}
            <small>
              {t(($) => $.answering.triggerOn[answer.trigger], {
                date: writeDate(question.when.at, { isEnglish, hasTime: question.when.hasTime }),
              })}
            </small>
          </h2>
          <WhenRead when={question.when} {...{ query, readAt }} />
          <LiveOutcomes answer={answer} />
          <p>
            <Link
              to="/products/$slug"
              params={{ slug: product.slug }}
              search={{
                ...caseOf(answer.trigger, question, own),
                ...(answer.scenario.variant === null ? {} : { variant: answer.scenario.variant }),
              }}
              preload={false}
            >
              {t(($) => $.answering.seeTimelineOn)}
            </Link>
          </p>
          <p className="caveat">{t(($) => $.answering.caveat)}</p>
        </section>
      )}
    </div>
  );
}

const presentOf = (_query: string) => Date.now();

/** What stops and what is lost, each in a line with its clause; then what it is in now, and that other cases differ. */
function LiveOutcomes({ answer }: { readonly answer: TriggerAnswer }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const { serviceWords, dataWords } = useStateWords();
  const { scenario, restriction, stop, loss, byThen, variants } = answer;
  return (
    <>
      {scenario.variant !== null && <p>{t(($) => $.answering.scenario, { name: scenario.name[language] })}</p>}
      <LiveOutcome name={t(($) => $.answering.outcome.restriction)} outcome={restriction} />
      {stop && <LiveOutcome name={t(($) => $.answering.outcome.stop)} outcome={stop} />}
      <LiveOutcome name={t(($) => $.answering.outcome[loss.isRelease ? 'release' : 'loss'])} outcome={loss} />
      {byThen && (
        <p>
          {t(($) => $.answering.now)}
          {t(($) => $.answering.colon)}
          {[byThen.service && serviceWords(byThen.service), byThen.data && dataWords(byThen.data)]
            .filter(Boolean)
            .join(t(($) => $.answering.list.comma))}
        </p>
      )}
      {variants.length > 0 && (
        <p className="muted">
          {t(($) => $.answering.othersDiffer, {
            names: variants.map(({ scenario: { name } }) => name[language]).join(t(($) => $.answering.list.comma)),
          })}
        </p>
      )}
    </>
  );
}

function LiveOutcome({
  name,
  outcome: { time, rule, differs },
}: {
  readonly name: string;
  readonly outcome: OutcomeAnswer;
}) {
  const { t } = useTranslation();
  const timeWords = useTimeWords();
  const leftWords = useDateLeft();
  const on = time.kind === 'hours' && !(time.isRight && time.hours === 0) ? time.on : undefined;
  return (
    <div className="live-outcome">
      <b>{name}</b> <span className="figure-words">{timeWords(time)}</span> {on && <span>{leftWords(on)}</span>}{' '}
      {rule && <AnswerGrounds rule={rule} isQuoted={false} nameOf={citedNumber} />}
      {differs && <small>{t(($) => $.answering.differs)}</small>}
    </div>
  );
}
