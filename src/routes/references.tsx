import { createFileRoute } from '@tanstack/react-router';
import { loadPageWording } from '@/app/load-page-wording';
import { serverRendered } from '@/ui/optional';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/references')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'view', 'sort'),
  beforeLoad: ({ context }) => loadPageWording(context.i18n, 'references'),
  head: describePage(
    (t) => t(($) => $.layers.title),
    (t) => t(($) => $.layers.meta),
  ),
  component: ReferencesPage,
});

const ReferencesView = serverRendered(() => import('@/features/registers/references-view'));

function ReferencesPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <ReferencesView search={search} onChange={(values) => void navigate(changeSearch(values))} />;
}
