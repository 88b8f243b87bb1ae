import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { optional } from '@/ui/optional';
import { Pending } from '@/ui/pending';
import { useMounted } from '@/ui/use-mounted';
import type { ChangeSearch, ReviewSearch } from './page-search';

const ReviewBoard = optional(() => import('./page-board'), {
  wording: ['reviewing', 'reviewPages', 'reviewKeeping', 'layers', 'events'],
  fallback: <Pending />,
});

interface Props {
  readonly search: ReviewSearch;
  readonly onChange: ChangeSearch;
}

/** Reviews: what they are, and those of this browser once the program runs. */
export default function ReviewsView({ search: { id, ...others }, onChange }: Props) {
  const { t } = useTranslation();
  const isMounted = useMounted();
  // An empty id names none.
  const search = id === undefined || id === '' ? others : { ...others, id };
  // One review has its own title.
  const isOne = isMounted && 'id' in search;
  return (
    <div className="page wide">
      {!isOne && (
        <>
          <h1>{t(($) => $.reviews.title)}</h1>
          <p className="lead">{t(($) => $.reviews.lead)}</p>
        </>
      )}
      {isMounted ? (
        <ReviewBoard search={search} onChange={onChange} />
      ) : (
        <p className="without-script">
          {t(($) => $.reviews.noScript)} <Link to="/agreement">{t(($) => $.reviews.toText)}</Link>
        </p>
      )}
    </div>
  );
}
