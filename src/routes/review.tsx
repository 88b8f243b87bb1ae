import { createFileRoute } from '@tanstack/react-router';
import { describePage } from '@/app/describe-page';
import { serverRendered } from '@/ui/optional';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';

export const Route = createFileRoute('/review')({
  validateSearch: (raw: Record<string, unknown>) =>
    keepKeys(raw, 'id', 'view', 'q', 'label', 'state', 'owner', 'chapter', 'product', 'sort', 'dir', 'list'),
  // Which review is meant is known to the browser only.
  staticData: { searchAppliesLater: true },
  ...describePage('review', 'reviews'),
  component: ReviewPage,
});

const ReviewsView = serverRendered(() => import('@/features/reviews/page-view'));

function ReviewPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <ReviewsView search={search} onChange={(values) => void navigate(changeSearch(values))} />;
}
