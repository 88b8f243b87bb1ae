import { createFileRoute } from '@tanstack/react-router';
import { Home } from '@/features/home/home';
import { characters, counts } from '@/corpus/facts';
import { loadPageWording } from '@/app/load-page-wording';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';
import { SearchBox } from '@/features/search/search-box';
import { useSearchSubmit } from '@/features/search/use-search-submit';

export const Route = createFileRoute('/')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'trigger', 'at'),
  beforeLoad: ({ context }) => loadPageWording(context.i18n, 'home'),
  head: describePage(
    (t) => t(($) => $.site.tagline),
    (t) => t(($) => $.home.meta),
  ),
  component: HomePage,
});

function HomePage() {
  return <Home counts={counts} characters={characters} searchBox={<SearchBox onSearch={useSearchSubmit()} large />} />;
}
