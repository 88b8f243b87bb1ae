import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { useCarriedTo } from '@/text/use-carried-case';
import { ClauseSection } from './clause-section';

/** A time limit of the clause, in words. */
interface LimitInWords {
  readonly length: string;
  readonly actor: string;
  readonly starts: string;
  readonly follows: string;
}

interface Props {
  /** The part and number of the clause, by which the page of limits can be filtered. */
  readonly citation: string;
  readonly limits: readonly LimitInWords[];
}

/** The time limits of the clause; nothing where there are none. */
export function ClauseLimits({ citation, limits }: Props) {
  const { t } = useTranslation();
  const carried = useCarriedTo('/deadlines');
  if (limits.length === 0) return null;
  return (
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
        <Link to="/deadlines" search={{ ...carried, q: citation, view: 'limits' }} preload={false}>
          {t(($) => $.deadlines.reckon)}
        </Link>
      </p>
    </ClauseSection>
  );
}
