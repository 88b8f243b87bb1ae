import { createFileRoute } from '@tanstack/react-router';
import { Home } from '@/components/home';
import { characters, counts } from '@/facts';
import { titled } from './__root';
import { useSearchSubmit } from './-use-search-submit';

export const Route = createFileRoute('/')({
  head: ({ match: { context } }) => ({
    meta: [
      {
        title: titled(
          context.i18n.t(($) => $.site.tagline),
          context,
        ),
      },
      { name: 'description', content: context.i18n.t(($) => $.home.meta) },
    ],
  }),
  component: HomePage,
});

function HomePage() {
  return <Home counts={counts} characters={characters} onSearch={useSearchSubmit()} />;
}
