import { createFileRoute } from '@tanstack/react-router';
import { edition } from '@/corpus/edition';
import { About } from '@/features/about/about';
import { characters, counts, errata, notices, referenceCount } from '@/corpus/facts';
import { loadPageWording } from '@/app/load-page-wording';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/about')({
  beforeLoad: ({ context }) => loadPageWording(context.i18n, 'about'),
  head: describePage(
    (t) => t(($) => $.about.title),
    (t) => t(($) => $.about.meta),
  ),
  component: () => (
    <About
      edition={edition}
      characters={characters}
      counts={counts}
      errata={errata}
      references={referenceCount}
      irregular={notices.filter(({ check }) => check !== 'misprinted-number')}
    />
  ),
});
