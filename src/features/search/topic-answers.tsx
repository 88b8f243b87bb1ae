import { Link } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Quotes } from '@/ui/quotes';
import { partOfId } from '@/agreement/unit-id';
import type { Topic } from '@/corpus/asked-topics';
import { findProduct } from '@/corpus/products';
import { topicAnswers } from '@/corpus/topic-answers';
import type { Owed } from '@/search/find-owed';
import type { TopicClause } from '@/search/topic-model';
import { Disclosure } from '@/ui/disclosure';
import { PenaltyReckoned } from './penalty-reckoned';
import { useCaseSearch } from '@/ui/use-case-search';

interface Props {
  readonly topics: readonly Topic[];
  /** What is owed and for how long, where the question says it; for the penalty. */
  readonly owed: Owed | undefined;
  /** Numbers of the products that the question names: their clauses are never folded away. */
  readonly named: readonly number[];
  readonly nameOf: (id: string) => string;
  /** Told of each query, before it is painted, that this stands there. */
  readonly onSettled: (() => void) | undefined;
}

/** Clauses of products that stand in sight; more are folded away. */
const FEW = 3;

/** What the agreement says of what is asked beside the moments: in a sentence, with the words of the clauses. */
export default function TopicAnswers({ topics, owed, named, nameOf, onSettled }: Props) {
  useLayoutEffect(() => onSettled?.());
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return topics.map(({ id }) => {
    const { title, says, clauses } = topicAnswers[id];
    const isOfProduct = ({ provision }: TopicClause) => partOfId(provision) === 'special';
    const isOfNamed = ({ provision }: TopicClause) => named.includes(productIn(provision));
    const ofProducts = clauses.filter((clause) => isOfProduct(clause) && !isOfNamed(clause));
    const ofNamed = clauses.filter((clause) => isOfProduct(clause) && isOfNamed(clause));
    const general = clauses.filter((clause) => !isOfProduct(clause));
    const listOf = (listed: readonly TopicClause[]) =>
      groupsOf(listed).map(({ about, of }) => (
        <div key={about?.zh ?? ''}>
          {about && <p>{about[language]}</p>}
          <ul className="topic-clauses">
            {of.map((clause) => (
              <Clause key={clause.provision + clause.quotes.join('')} clause={clause} nameOf={nameOf} />
            ))}
          </ul>
        </div>
      ));
    return (
      <div key={id} className="topic-answer">
        <h3>{title[language]}</h3>
        {id === 'penalty' && owed && <PenaltyReckoned owed={owed} />}
        <p>{says[language]}</p>
        {ofNamed.length > 0 && listOf(ofNamed)}
        {general.length > 0 && listOf(general)}
        {ofProducts.length > FEW ? (
          <Disclosure summary={t(($) => $.answering.topic.products, { count: ofProducts.length })}>
            {listOf(ofProducts)}
          </Disclosure>
        ) : (
          ofProducts.length > 0 && listOf(ofProducts)
        )}
      </div>
    );
  });
}

/** The number of the product of whose terms a provision is; `NaN` of the general terms. */
const productIn = (provision: string) => Number(/^p-(\d+)/.exec(provision)?.[1]);

/** Clauses by what they are about, in their order. */
function groupsOf(clauses: readonly TopicClause[]) {
  const kinds = [...new Map(clauses.map(({ about }) => [about?.zh, about])).values()];
  return kinds.map((about) => ({ about, of: clauses.filter((clause) => clause.about?.zh === about?.zh) }));
}

/** Its number, whose it is, its words and, in English, what they mean. */
function Clause({
  clause: { provision, quotes, gloss },
  nameOf,
}: {
  readonly clause: TopicClause;
  readonly nameOf: Props['nameOf'];
}) {
  const { t, i18n } = useTranslation();
  const own = useCaseSearch();
  const product = findProduct(String(productIn(provision)));
  const isEnglish = i18n.language === 'en';
  const part = partOfId(provision);
  return (
    <li>
      <Link to="/agreement" hash={provision} search={own} resetScroll={false}>
        {t(($) => $.answering.topic.clause[part === 'special' ? 'special' : 'general'], { num: nameOf(provision) })}
      </Link>{' '}
      {product && <span className="muted">{isEnglish ? product.en : product.zh}</span>}{' '}
      <span lang="zh-CN" className="muted">
        <Quotes quotes={quotes} />
      </span>
      {isEnglish && (
        <p className="muted">
          <small>{t(($) => $.answering.gloss)}</small> {gloss}.
        </p>
      )}
    </li>
  );
}
