import { createFileRoute } from '@tanstack/react-router';
import { serverRendered } from '@/ui/optional';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/deletions')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'view', 'kind', 'sure', 'sort'),
  ...describePage('deletions', 'deletions'),
  component: DeletionsPage,
});

const DeletionsView = serverRendered(() => import('@/features/registers/deletions-view'));

function DeletionsPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <DeletionsView search={search} onChange={(values) => void navigate(changeSearch(values))} />;
}
