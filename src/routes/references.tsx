import { createFileRoute } from '@tanstack/react-router';
import { serverRendered } from '@/ui/optional';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/references')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'view', 'sort'),
  ...describePage('references', 'layers'),
  component: ReferencesPage,
});

const ReferencesView = serverRendered(() => import('@/features/registers/references-view'));

function ReferencesPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <ReferencesView search={search} onChange={(values) => void navigate(changeSearch(values))} />;
}
