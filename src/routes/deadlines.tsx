import { createFileRoute } from '@tanstack/react-router';
import { serverRendered } from '@/ui/optional';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/deadlines')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'view', 'part', 'who', 'kind', 'sort', 'from'),
  ...describePage('deadlines', 'deadlines'),
  component: DeadlinesPage,
});

const DeadlinesView = serverRendered(() => import('@/features/registers/deadlines-view'));

function DeadlinesPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <DeadlinesView search={search} onChange={(values) => void navigate(changeSearch(values))} />;
}
