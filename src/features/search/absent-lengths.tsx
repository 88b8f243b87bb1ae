import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { useCaseSearch } from '@/ui/use-case-search';
import type { AbsentLength } from '@/search/model';

/** Says of lengths of time that the text has none of them, how each was read, and which it has in that unit. */
export function AbsentLengths({ lengths }: { readonly lengths: readonly AbsentLength[] }) {
  const { t } = useTranslation();
  const own = useCaseSearch();
  return lengths.map(({ read, others }) => (
    <p key={read}>
      {t(($) => $.finding.absentLength, { read })}{' '}
      {t(($) => (others.length > 0 ? $.finding.lengthsOfUnit : $.finding.noLengthsOfUnit))}{' '}
      {others.map((other, index) => (
        <span key={other}>
          {index > 0 && t(($) => $.finding.between)}
          <Link to="/search" search={{ ...own, q: other.replace(' ', '') }} lang="zh-CN">
            {other}
          </Link>
        </span>
      ))}
    </p>
  ));
}
