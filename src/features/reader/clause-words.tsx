import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { withCase } from '@/ui/use-case-search';
import type { ProvisionKind } from '@/kinds/kinds';
import { ClauseList, ClauseSection, type ListedWords } from './clause-section';
import { ClauseTerms, type TermInClause } from './clause-terms';

interface Props {
  /** Its kinds, each with the words that show it. */
  readonly kinds: readonly { readonly kind: ProvisionKind; readonly quote: string }[];
  readonly terms: readonly TermInClause[];
  /** Words that the clause uses and that nobody defines for it. */
  readonly undefinedWords: readonly ListedWords[];
  /** Words of reference that lead to no other provision, and why. */
  readonly unlinked: readonly ListedWords[];
  /** Products named that have no terms in this text. */
  readonly outside: readonly ListedWords[];
  readonly documents: readonly ListedWords[];
  readonly nameOf: (id: string) => string;
}

/** What the words of a clause mean, name and cite, and of what kind it is. */
export function ClauseWords({ kinds, terms, undefinedWords, unlinked, outside, documents, nameOf }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <ClauseTerms terms={terms} nameOf={nameOf} />
      <ClauseList title={t(($) => $.layers.undefined)} entries={undefinedWords} />
      <ClauseList title={t(($) => $.layers.outside)} entries={outside} />
      <ClauseList title={t(($) => $.layers.unlinked)} entries={unlinked} />
      <ClauseList title={t(($) => $.layers.documents)} entries={documents} note={t(($) => $.layers.notIncluded)} />
      {kinds.length > 0 && (
        <ClauseSection title={t(($) => $.kinds.title)} count={kinds.length}>
          <ul className="clause-kinds">
            {kinds.map(({ kind, quote }) => (
              <li key={kind}>
                <Link to="/search" search={withCase({ kind })} preload={false}>
                  {t(($) => $.kinds.names[kind])}
                </Link>{' '}
                {quote !== '' && (
                  <q lang="zh-CN" className="muted">
                    {quote}
                  </q>
                )}
              </li>
            ))}
          </ul>
          <p className="muted">{t(($) => $.kinds.short)}</p>
        </ClauseSection>
      )}
      <p>
        <Link to="/references" preload={false}>
          {t(($) => $.layers.title)}
        </Link>
      </p>
    </>
  );
}
