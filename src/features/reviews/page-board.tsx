import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { optional } from '@/ui/optional';
import { Pending } from '@/ui/pending';
import { ReviewList } from './list-reviews';
import type { ChangeSearch, ReviewSearch } from './page-search';
import { useShelf } from './store-use';

/** One review, with its views. */
const ReviewPage = optional(() => import('./page-review'), {
  pick: (module) => module.ReviewPage,
  fallback: <Pending />,
});

interface Props {
  readonly search: ReviewSearch;
  readonly onChange: ChangeSearch;
}

/** The reviews of this browser, or the one that the address names. */
export default function ReviewBoard({ search, onChange }: Props) {
  const shelf = useShelf();
  const navigate = useNavigate();
  // One that was not here and has come from a file is opened anew.
  const [turn, setTurn] = useState(0);
  const open = (id: string) => {
    setTurn((before) => before + 1);
    void navigate({ to: '/review', search: { id } });
  };
  return search.id === undefined ? (
    <ReviewList shelf={shelf} onOpen={open} />
  ) : (
    <ReviewPage
      key={`${search.id} ${turn}`}
      id={search.id}
      shelf={shelf}
      search={search}
      onChange={onChange}
      onOpen={open}
    />
  );
}
