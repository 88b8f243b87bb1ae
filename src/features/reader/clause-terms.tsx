import { useTranslation } from '@/i18n/use-translation';
import type { UsedTerm } from '@/references/find-terms-in';
import type { DefinedTerm } from '@/references/model';
import { ClauseSection } from './clause-section';
import { Disclosure } from '@/ui/disclosure';
import { OtherDefinitions } from '@/text/other-definitions';

/** A defined word that the clause uses, with the definitions of the same word that say something else. */
export interface TermInClause extends UsedTerm {
  readonly others: readonly DefinedTerm[];
}

interface Props {
  readonly terms: readonly TermInClause[];
  readonly nameOf: (id: string) => string;
}

/** The defined terms that a clause uses, each with the definition that holds there; nothing where there are none. */
export function ClauseTerms({ terms, nameOf }: Props) {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  if (terms.length === 0) return null;
  return (
    <ClauseSection title={t(($) => $.layers.terms)} count={terms.length} className="clause-terms">
      {terms.map(({ word, term, others }) => (
        <Disclosure
          key={word}
          summary={
            <>
              <span lang="zh-CN">{word}</span>
              {isEnglish && <small> {term.en}</small>}
            </>
          }
        >
          <blockquote lang="zh-CN">{term.quote}</blockquote>
          <p>
            <a href={`#${term.unit}`}>{nameOf(term.unit)}</a> ·{' '}
            {term.scope === 'agreement'
              ? t(($) => $.layers.wholeAgreement)
              : t(($) => $.layers.inside, { num: nameOf(term.scope) })}
          </p>
          <OtherDefinitions others={others} nameOf={nameOf} />
          {term.doubt && <p className="muted">{term.doubt[isEnglish ? 'en' : 'zh']}</p>}
        </Disclosure>
      ))}
      <p className="muted">{t(($) => $.layers.sense)}</p>
    </ClauseSection>
  );
}
