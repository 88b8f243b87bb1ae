import { createFileRoute } from '@tanstack/react-router';
import { loadPageWording } from '@/app/load-page-wording';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';
import { SearchView } from '@/features/search/search-view';

export const Route = createFileRoute('/search')({
  validateSearch: (raw: Record<string, unknown>) =>
    keepKeys(raw, 'q', 'part', 'product', 'chapter', 'timeline', 'kind', 'wide', 'trigger', 'at'),
  beforeLoad: ({ context }) => loadPageWording(context.i18n, 'search'),
  head: describePage(
    (t) => t(($) => $.search.title),
    (t) => t(($) => $.search.meta),
  ),
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
