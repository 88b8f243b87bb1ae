import { createFileRoute } from '@tanstack/react-router';
import { edition } from '../../content/edition';
import { About } from '@/components/about';
import { characters, counts, errata, notices, referenceCount } from '@/facts';
import { addWording } from '@/i18n/create-i18n';
import { describePage } from './__root';

export const Route = createFileRoute('/about')({
  beforeLoad: ({ context }) => addWording(context.i18n, 'about'),
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
