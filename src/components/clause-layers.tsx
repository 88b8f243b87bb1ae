import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProvisionKind } from '@/kinds/kinds';
import type { CitedDocument, DefinedTerm } from '@/references/model';
import type { UsedTerm } from '@/references/find-terms-in';
import { OtherDefinitions } from './other-definitions';

/** A time limit of the clause, in words. */
interface LimitInWords {
  readonly length: string;
  readonly actor: string;
  readonly starts: string;
  readonly follows: string;
}

/** A provision that comes before the clause, or after it. */
export interface PrecedenceInWords {
  readonly id: string;
  readonly name: string;
  readonly product: string;
  readonly relation: string;
  readonly note: string;
}

/** What a rule of a lifecycle says on the strength of the clause. */
export interface RuleInWords {
  readonly slug: string | undefined;
  readonly trigger: string;
  readonly scenario: string;
  readonly events: readonly string[];
}

interface Props {
  /** The part and number of the clause, by which the page of limits can be filtered. */
  readonly citation: string;
  readonly kinds: readonly ProvisionKind[];
  /** Each with the definitions of the same word that say something else. */
  readonly terms: readonly (UsedTerm & { readonly others: readonly DefinedTerm[] })[];
  /** Words that the clause uses and that nobody defines for it. */
  readonly undefinedWords: readonly { readonly words: string; readonly note: string }[];
  readonly documents: readonly { readonly words: string; readonly kind: CitedDocument['kind'] }[];
  readonly limits: readonly LimitInWords[];
  /** General provisions that the clause comes before. */
  readonly before: readonly PrecedenceInWords[];
  /** Provisions of products that come before the clause. */
  readonly after: readonly PrecedenceInWords[];
  readonly rules: readonly RuleInWords[];
  readonly nameOf: (id: string) => string;
}

/** All that is known of the clause in focus: limits, precedence, rules, terms, documents, kinds. */
export function ClauseLayers({
  citation,
  kinds,
  terms,
  undefinedWords,
  documents,
  limits,
  before,
  after,
  rules,
  nameOf,
}: Props) {
  const { t, i18n } = useTranslation();
  return (
    <>
      {limits.length > 0 && (
        <Section title={t(($) => $.deadlines.inClause)} count={limits.length}>
          <ul>
            {limits.map(({ length, actor, starts, follows }) => (
              <li key={length + starts + follows}>
                <strong>{length}</strong> <span className="muted">{actor}</span>
                <br />
                {starts} → {follows}
              </li>
            ))}
          </ul>
          <p>
            <Link to="/deadlines" search={{ q: citation, view: 'limits' }} preload={false}>
              {t(($) => $.deadlines.reckon)}
            </Link>
          </p>
        </Section>
      )}
      {rules.length > 0 && (
        <Section title={t(($) => $.layers.rules)} count={rules.length}>
          <ul>
            {rules.map(({ slug, trigger, scenario, events }) => (
              <li key={scenario + trigger}>
                {slug === undefined ? (
                  scenario
                ) : (
                  <Link to="/products/$slug" params={{ slug }} search={{ trigger }} preload={false}>
                    {scenario}
                  </Link>
                )}
                <br />
                {events.join(i18n.language === 'en' ? '; ' : '；')}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {before.length > 0 && (
        <Section title={t(($) => $.layers.comesBefore)} count={before.length}>
          <Precedences entries={before} />
        </Section>
      )}
      {after.length > 0 && (
        <Section title={t(($) => $.layers.comesAfter)} count={after.length}>
          {after.length > 6 ? (
            <details>
              <summary>{t(($) => $.layers.showAll, { count: after.length })}</summary>
              <Precedences entries={after} />
            </details>
          ) : (
            <Precedences entries={after} />
          )}
        </Section>
      )}
      {terms.length > 0 && (
        <Section title={t(($) => $.layers.terms)} count={terms.length} className="clause-terms">
          {terms.map(({ word, term, others }) => (
            <details key={word}>
              <summary>
                <span lang="zh-CN">{word}</span>
                {i18n.language === 'en' && <small> {term.en}</small>}
              </summary>
              <blockquote lang="zh-CN">{term.quote}</blockquote>
              <p>
                <a href={`#${term.unit}`}>{nameOf(term.unit)}</a> ·{' '}
                {term.scope === 'agreement'
                  ? t(($) => $.layers.wholeAgreement)
                  : t(($) => $.layers.inside, { num: nameOf(term.scope) })}
              </p>
              <OtherDefinitions others={others} nameOf={nameOf} />
              {term.doubt && <p className="muted">{term.doubt[i18n.language === 'en' ? 'en' : 'zh']}</p>}
            </details>
          ))}
          <p className="muted">{t(($) => $.layers.sense)}</p>
        </Section>
      )}
      {undefinedWords.length > 0 && (
        <Section title={t(($) => $.layers.undefined)} count={undefinedWords.length}>
          <ul>
            {undefinedWords.map(({ words, note }) => (
              <li key={words}>
                <span lang="zh-CN">{words}</span>
                <br />
                <span className="muted">{note}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {documents.length > 0 && (
        <Section title={t(($) => $.layers.documents)} count={documents.length}>
          <ul>
            {documents.map(({ words, kind }) => (
              <li key={words}>
                <span lang="zh-CN">{words}</span> <small className="muted">{t(($) => $.layers.kinds[kind])}</small>
              </li>
            ))}
          </ul>
          <p className="muted">{t(($) => $.layers.notIncluded)}</p>
        </Section>
      )}
      {kinds.length > 0 && (
        <Section title={t(($) => $.kinds.title)} count={kinds.length}>
          <ul className="clause-kinds">
            {kinds.map((kind) => (
              <li key={kind}>
                <Link to="/search" search={{ kind }} preload={false}>
                  {t(($) => $.kinds.names[kind])}
                </Link>
              </li>
            ))}
          </ul>
          <p className="muted">{t(($) => $.kinds.short)}</p>
        </Section>
      )}
      <p>
        <Link to="/references" preload={false}>
          {t(($) => $.layers.title)}
        </Link>
      </p>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count: number;
  readonly className?: string;
  readonly children: ReactNode;
}

function Section({ title, count, className = '', children }: SectionProps) {
  return (
    <section className={`reference-list ${className}`.trim()}>
      <h3>
        {title} <span className="muted">{count}</span>
      </h3>
      {children}
    </section>
  );
}

function Precedences({ entries }: { readonly entries: readonly PrecedenceInWords[] }) {
  return (
    <ul>
      {entries.map(({ id, name, product, relation, note }) => (
        <li key={id + note}>
          <a href={`#${id}`} data-targets={id}>
            {name}
          </a>{' '}
          {product} <small className="muted">{relation}</small>
          <br />
          {note}
        </li>
      ))}
    </ul>
  );
}
