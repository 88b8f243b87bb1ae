import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProvisionKind } from '@/kinds/kinds';
import { ClausePrecedence, type PrecedenceInWords } from './clause-precedence';
import { ClauseList, ClauseSection, type ListedWords } from './clause-section';
import { ClauseTerms, type TermInClause } from './clause-terms';

/** A time limit of the clause, in words. */
interface LimitInWords {
  readonly length: string;
  readonly actor: string;
  readonly starts: string;
  readonly follows: string;
}

/** What a rule of a lifecycle says on the strength of the clause. */
export interface RuleInWords {
  readonly slug: string | undefined;
  readonly trigger: string;
  /** As the address has it; `null` where the trigger has only one. */
  readonly variant: string | null;
  readonly scenario: string;
  readonly events: readonly string[];
}

interface Props {
  /** The part and number of the clause, by which the page of limits can be filtered. */
  readonly citation: string;
  readonly kinds: readonly ProvisionKind[];
  readonly terms: readonly TermInClause[];
  /** Words that the clause uses and that nobody defines for it. */
  readonly undefinedWords: readonly ListedWords[];
  /** Words of reference that lead to no other provision, and why. */
  readonly unlinked: readonly ListedWords[];
  /** Products named that have no terms in this text. */
  readonly outside: readonly ListedWords[];
  readonly documents: readonly ListedWords[];
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
  unlinked,
  outside,
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
        <ClauseSection title={t(($) => $.deadlines.inClause)} count={limits.length}>
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
        </ClauseSection>
      )}
      {rules.length > 0 && (
        <ClauseSection title={t(($) => $.layers.rules)} count={rules.length}>
          <ul>
            {rules.map(({ slug, trigger, variant, scenario, events }) => (
              <li key={scenario + trigger}>
                {slug === undefined ? (
                  scenario
                ) : (
                  <Link
                    to="/products/$slug"
                    params={{ slug }}
                    search={{ trigger, ...(variant === null ? {} : { variant }) }}
                    preload={false}
                  >
                    {scenario}
                  </Link>
                )}
                <br />
                {events.join(i18n.language === 'en' ? '; ' : '；')}
              </li>
            ))}
          </ul>
        </ClauseSection>
      )}
      <ClausePrecedence title={t(($) => $.layers.comesBefore)} entries={before} />
      <ClausePrecedence title={t(($) => $.layers.comesAfter)} entries={after} />
      <ClauseTerms terms={terms} nameOf={nameOf} />
      <ClauseList title={t(($) => $.layers.undefined)} entries={undefinedWords} />
      <ClauseList title={t(($) => $.layers.outside)} entries={outside} />
      <ClauseList title={t(($) => $.layers.unlinked)} entries={unlinked} />
      <ClauseList title={t(($) => $.layers.documents)} entries={documents} note={t(($) => $.layers.notIncluded)} />
      {kinds.length > 0 && (
        <ClauseSection title={t(($) => $.kinds.title)} count={kinds.length}>
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
