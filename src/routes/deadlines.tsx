import { createFileRoute } from '@tanstack/react-router';
import { loadPageWording } from '@/app/load-page-wording';
import { serverRendered } from '@/ui/optional';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/deadlines')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'view', 'part', 'who', 'kind', 'sort', 'from'),
  beforeLoad: ({ context }) => loadPageWording(context.i18n, 'deadlines'),
  head: describePage(
    (t) => t(($) => $.deadlines.title),
    (t) => t(($) => $.deadlines.meta),
  ),
  component: DeadlinesPage,
});

const DeadlinesView = serverRendered(() => import('@/features/registers/deadlines-view'));

function DeadlinesPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <DeadlinesView search={search} onChange={(values) => void navigate(changeSearch(values))} />;
}
