import { createFileRoute } from '@tanstack/react-router';
import { kindAgreement } from '@/corpus/kind-agreement';
import { edition } from '@/corpus/edition';
import { About } from '@/features/about/about';
import { errata } from '@/corpus/errata';
import { characters, counts, notices, referenceCount } from '@/corpus/facts';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/about')({
  ...describePage('about', 'about'),
  component: () => (
    <About
      edition={edition}
      characters={characters}
      counts={counts}
      errata={errata}
      references={referenceCount}
      kindAgreement={kindAgreement}
      irregular={notices.filter(({ check }) => check !== 'misprinted-number')}
    />
  ),
});
