import { useNavigate } from '@tanstack/react-router';
import { Pending } from '@/ui/pending';
import { ReviewList } from './list-reviews';
import type { ChangeSearch, ReviewSearch } from './page-search';
import { ReviewPage } from './page-review';
import { useShelf } from './use-shelf';

interface Props {
  readonly search: ReviewSearch;
  readonly onChange: ChangeSearch;
}

/** The reviews of this browser, or the one that the address names. */
export default function ReviewBoard({ search, onChange }: Props) {
  const shelf = useShelf();
  const navigate = useNavigate();
  const open = (id: string) => void navigate({ to: '/review', search: { id } });
  if (!shelf) return <Pending />;
  return search.id === undefined ? (
    <ReviewList shelf={shelf} onOpen={open} />
  ) : (
    <ReviewPage key={search.id} id={search.id} shelf={shelf} search={search} onChange={onChange} onOpen={open} />
  );
}
