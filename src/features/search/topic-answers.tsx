import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { partOfId } from '@/agreement/unit-id';
import type { Topic } from '@/corpus/asked-topics';
import { findProduct } from '@/corpus/products';
import { topicAnswers } from '@/corpus/topic-answers';
import type { TopicClause } from '@/search/topic-model';
import { Disclosure } from '@/ui/disclosure';

interface Props {
  readonly topics: readonly Topic[];
  readonly nameOf: (id: string) => string;
}

/** Clauses of products that stand in sight; more are folded away. */
const FEW = 3;

/** What the agreement says of what is asked beside the moments: in a sentence, with the words of the clauses. */
export default function TopicAnswers({ topics, nameOf }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return topics.map(({ id }) => {
    const { title, says, clauses } = topicAnswers[id];
    const ofProducts = clauses.filter(({ provision }) => partOfId(provision) === 'special');
    const general = clauses.filter((clause) => !ofProducts.includes(clause));
    const listOf = (listed: readonly TopicClause[]) => (
      <ul className="topic-clauses">
        {listed.map((clause) => (
          <Clause key={clause.provision + clause.quotes.join('')} clause={clause} nameOf={nameOf} />
        ))}
      </ul>
    );
    return (
      <div key={id} className="topic-answer">
        <h3>{title[language]}</h3>
        <p>{says[language]}</p>
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

/** Its number, whose it is, its words and, in English, what they mean. */
function Clause({
  clause: { provision, quotes, gloss },
  nameOf,
}: {
  readonly clause: TopicClause;
  readonly nameOf: Props['nameOf'];
}) {
  const { t, i18n } = useTranslation();
  const product = findProduct(/^p-(\d+)/.exec(provision)?.[1] ?? '');
  const isEnglish = i18n.language === 'en';
  const part = partOfId(provision);
  return (
    <li>
      <Link to="/agreement" hash={provision} resetScroll={false}>
        {t(($) => $.answering.topic.clause[part === 'special' ? 'special' : 'general'], { num: nameOf(provision) })}
      </Link>{' '}
      {product && <span className="muted">{isEnglish ? product.en : product.zh}</span>}{' '}
      <span lang="zh-CN" className="muted">
        {quotes.map((quote) => (
          <q key={quote}>{quote}</q>
        ))}
      </span>
      {isEnglish && (
        <p className="muted">
          <small>{t(($) => $.answering.gloss)}</small> {gloss}.
        </p>
      )}
    </li>
  );
}
