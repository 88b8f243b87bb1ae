import { createFileRoute } from '@tanstack/react-router';
import { serverRendered } from '@/ui/optional';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/defects')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'view', 'kind', 'sure'),
  ...describePage('defects', 'defects'),
  component: DefectsPage,
});

const DefectsView = serverRendered(() => import('@/features/registers/defects-view'));

function DefectsPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <DefectsView search={search} onChange={(values) => void navigate(changeSearch(values))} />;
}
