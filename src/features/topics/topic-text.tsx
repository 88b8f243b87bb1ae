import type { Concept, ConceptClause, ConceptGroup } from '@/concepts/model';
import type { Wording } from '@/lifecycle/model';
import type { TopicWords } from './topic-words';

interface Props {
  readonly concept: Concept;
  /** The concepts that a reader will want next. */
  readonly related: readonly Pick<Concept, 'slug' | 'name'>[];
  readonly words: TopicWords;
}

/**
 * A concept with its clauses, in their words. Only the server draws it: the browser lifts it from the document of its page,
 * so that no program carries the words of all concepts.
 */
export function TopicText({ concept, related, words }: Props) {
  const { inLanguage, hrefOf, topicHref, t } = words;
  const { name, variants, summary, groups, silent, isComplete } = concept;
  const other = words.isEnglish ? name.zh : name.en;
  const asked = words.isEnglish ? [...variants.en, ...variants.zh] : [...variants.zh, ...variants.en];
  return (
    <>
      <h1>
        {inLanguage(name)}{' '}
        <small lang={words.isEnglish ? 'zh-CN' : 'en'} className="concept-other">
          {other}
        </small>
      </h1>
      <p className="concept-summary">{inLanguage(summary)}</p>
      {groups.map((group) => (
        <TopicGroup key={group.title.en} group={group} words={words} isOnly={groups.length === 1} />
      ))}
      {silent && (
        <section className="concept-silent">
          <h2>{t(($) => $.topics.silent)}</h2>
          <p>{inLanguage(silent)}</p>
        </section>
      )}
      <p className="aside">{t(($) => $.topics[isComplete ? 'complete' : 'incomplete'])}</p>
      {related.length > 0 && (
        <p className="concept-related" data-not-saved>
          {t(($) => $.topics.related)}{' '}
          {related.map((each, index) => (
            <span key={each.slug}>
              {index > 0 && ' · '}
              <a href={topicHref(each.slug)}>{inLanguage(each.name)}</a>
            </span>
          ))}
        </p>
      )}
      <p className="aside">
        {t(($) => $.topics.asked)} {asked.join(t(($) => $.topics.comma))}
      </p>
      <p className="aside" data-not-saved>
        <a href={words.agreementHref}>{t(($) => $.topics.whole)}</a>
        {' · '}
        <a href={`${words.agreementHref}?only=topic:${concept.slug}`}>{t(($) => $.topics.excerpt)}</a>
        {' · '}
        <a href={hrefOf('g-14.4.1')}>{t(($) => $.topics.order)}</a>
      </p>
    </>
  );
}

function TopicGroup({ group, words, isOnly }: { group: ConceptGroup; words: TopicWords; isOnly: boolean }) {
  const { inLanguage, hrefOf, named, productOf, t } = words;
  return (
    <section className="concept-group">
      <h2>
        {isOnly ? t(($) => $.topics.clauses) : inLanguage(group.title)}{' '}
        <span className="muted">{byUnit(group.clauses).length}</span>
      </h2>
      <ul className="concept-clauses">
        {byUnit(group.clauses).map(({ unit, clauses }) => (
          <li key={unit}>
            <p className="concept-place">
              <a href={hrefOf(unit)}>{named(unit)}</a>
              {productOf(unit) !== undefined && <span className="muted"> {productOf(unit)}</span>}
            </p>
            {clauses.map(({ quote, note, doubt, side }) => (
              <div key={quote} className="concept-words">
                <blockquote lang="zh-CN">{quote}</blockquote>
                <p className="concept-note" data-note>
                  {inLanguage(note)}
                  {side && <span className={`concept-side ${side}`}>{t(($) => $.topics.sides[side])}</span>}
                </p>
                {doubt && (
                  <p className="concept-doubt" data-note>
                    <strong>{t(($) => $.topics.doubt)}</strong> {inLanguage(doubt)}
                  </p>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words of one provision stand together, where the first of them stands. */
function byUnit(clauses: readonly ConceptClause[]) {
  const units = [...new Set(clauses.map(({ unit }) => unit))];
  return units.map((unit) => ({ unit, clauses: clauses.filter((clause) => clause.unit === unit) }));
}

interface ListProps {
  readonly concepts: readonly Concept[];
  readonly words: TopicWords;
}

/** Every concept with what the agreement says of it, for the page that lists them. Drawn by the server alone, as above. */
export function TopicList({ concepts, words }: ListProps) {
  const { inLanguage, topicHref, t } = words;
  const collator = new Intl.Collator(words.isEnglish ? 'en' : 'zh-CN');
  const nameOf = ({ name }: { readonly name: Wording }) => inLanguage(name);
  const sorted = concepts.toSorted((one, other) => collator.compare(nameOf(one), nameOf(other)));
  return (
    <dl className="concept-list">
      {sorted.map((concept) => {
        const count = new Set(concept.groups.flatMap(({ clauses }) => clauses.map(({ unit }) => unit))).size;
        return (
          <div key={concept.slug} data-words={[...concept.variants.zh, ...concept.variants.en].join(' ')}>
            <dt>
              <a href={topicHref(concept.slug)}>{nameOf(concept)}</a>{' '}
              <small lang={words.isEnglish ? 'zh-CN' : 'en'} className="muted">
                {words.isEnglish ? concept.name.zh : concept.name.en}
              </small>
            </dt>
            <dd>
              {inLanguage(concept.summary)} <small className="muted">{t(($) => $.topics.count, { count })}</small>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
