import { createFileRoute } from '@tanstack/react-router';
import { Home } from '@/components/home';
import { characters, counts } from '@/facts';
import { addWording } from '@/i18n/create-i18n';
import { describePage } from './__root';
import { useSearchSubmit } from './-use-search-submit';

export const Route = createFileRoute('/')({
  beforeLoad: ({ context }) => addWording(context.i18n, 'home'),
  head: describePage(
    (t) => t(($) => $.site.tagline),
    (t) => t(($) => $.home.meta),
  ),
  component: HomePage,
});

function HomePage() {
  return <Home counts={counts} characters={characters} onSearch={useSearchSubmit()} />;
}
