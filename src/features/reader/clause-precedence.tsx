import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { Disclosure } from '@/ui/disclosure';
import { ClauseSection } from './clause-section';
import { withCase } from '@/ui/use-case-search';

/** A provision that comes before the clause, or after it. */
export interface PrecedenceInWords {
  readonly id: string;
  readonly name: string;
  readonly product: string;
  readonly relation: string;
  /** What the difference is: ours. */
  readonly note: string;
  /** The other provision's own words. */
  readonly quote: string;
}

interface Props {
  /** The clause that they are before or after. */
  readonly of: string;
  readonly title: string;
  readonly entries: readonly PrecedenceInWords[];
}

/** More than this many are folded away. */
const MAX = 6;

/** What comes before a clause, or after it; nothing where there is none. */
export function ClausePrecedence({ of, title, entries }: Props) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  const list = (
    <ul>
      {entries.map(({ id, name, product, relation, note, quote }) => (
        <li key={id + relation + note}>
          <a href={`#${id}`} data-targets={id}>
            {name}
          </a>{' '}
          {product} <small className="muted">{relation}</small>{' '}
          <Link to="/agreement" search={withCase({ beside: id })} hash={of} className="muted" preload={false}>
            {t(($) => $.pane.beside)}
          </Link>
          <br />
          {note}
          <blockquote lang="zh-CN">{quote}</blockquote>
        </li>
      ))}
    </ul>
  );
  return (
    <ClauseSection title={title} count={entries.length}>
      {entries.length <= MAX ? (
        list
      ) : (
        <Disclosure summary={t(($) => $.layers.showAll, { count: entries.length })}>{list}</Disclosure>
      )}
    </ClauseSection>
  );
}
