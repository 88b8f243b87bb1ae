import { createFileRoute } from '@tanstack/react-router';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';
import { SearchView } from '@/features/search/search-view';

export const Route = createFileRoute('/search')({
  validateSearch: (raw: Record<string, unknown>) =>
    keepKeys(raw, 'q', 'part', 'product', 'chapter', 'timeline', 'kind', 'wide', 'trigger', 'at'),
  ...describePage('search', 'search'),
  component: SearchPage,
});

function SearchPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SearchView
      search={search}
      onChange={(values) => void navigate(changeSearch(values))}
      loadText={Route.useRouteContext().loadText}
    />
  );
}
