import { createFileRoute } from '@tanstack/react-router';
import { addWording } from '@/i18n/create-i18n';
import { keepKeys, withoutEmpty } from '@/search-params';
import { describePage } from './__root';
import { SearchView } from './-search-view';

export const Route = createFileRoute('/search')({
  validateSearch: (raw: Record<string, unknown>) =>
    keepKeys(raw, 'q', 'part', 'product', 'chapter', 'timeline', 'kind', 'wide'),
  beforeLoad: async ({ context }) => {
    await Promise.all((['finding', 'glance', 'kinds'] as const).map((part) => addWording(context.i18n, part)));
  },
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
      onChange={(values) =>
        void navigate({
          search: (latest) => withoutEmpty({ ...latest, ...values }),
          replace: true,
          resetScroll: false,
        })
      }
      loadText={Route.useRouteContext().loadText}
    />
  );
}
