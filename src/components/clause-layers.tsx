import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CitedDocument } from '@/references/model';
import type { UsedTerm } from '@/references/find-terms-in';

interface Props {
  readonly terms: readonly UsedTerm[];
  readonly documents: readonly { readonly words: string; readonly kind: CitedDocument['kind'] }[];
  readonly nameOf: (id: string) => string;
}

/** The defined terms that the clause in focus uses, and the documents that it cites. */
export function ClauseLayers({ terms, documents, nameOf }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <>
      {terms.length > 0 && (
        <section className="reference-list clause-terms">
          <h3>
            {t(($) => $.layers.terms)} <span className="muted">{terms.length}</span>
          </h3>
          {terms.map(({ word, term }) => (
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
              {term.doubt && <p className="muted">{term.doubt[i18n.language === 'en' ? 'en' : 'zh']}</p>}
            </details>
          ))}
          <p className="muted">{t(($) => $.layers.sense)}</p>
        </section>
      )}
      {documents.length > 0 && (
        <section className="reference-list">
          <h3>
            {t(($) => $.layers.documents)} <span className="muted">{documents.length}</span>
          </h3>
          <ul>
            {documents.map(({ words, kind }) => (
              <li key={words}>
                <span lang="zh-CN">{words}</span> <small className="muted">{t(($) => $.layers.kinds[kind])}</small>
              </li>
            ))}
          </ul>
          <p className="muted">{t(($) => $.layers.notIncluded)}</p>
        </section>
      )}
      <p>
        <Link to="/references" preload={false}>
          {t(($) => $.layers.title)}
        </Link>
      </p>
    </>
  );
}
