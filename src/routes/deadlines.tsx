import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Pending } from '@/ui/pending';
import { loadPageWording } from '@/app/load-page-wording';
import { keepKeys, withoutEmpty } from '@/url/search-params';
import { describePage } from './__root';

export const Route = createFileRoute('/deadlines')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'view', 'part', 'who', 'kind', 'sort', 'from'),
  beforeLoad: ({ context }) => loadPageWording(context.i18n, 'deadlines'),
  head: describePage(
    (t) => t(($) => $.deadlines.title),
    (t) => t(($) => $.deadlines.meta),
  ),
  component: DeadlinesPage,
});

/** Drawn on the server with the page; in the browser its part of the document stands as it is until it has come. */
const DeadlinesView = import.meta.env.SSR
  ? (await import('@/features/registers/deadlines-view')).default
  : lazy(() => import('@/features/registers/deadlines-view'));

function DeadlinesPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Suspense fallback={<Pending />}>
      <DeadlinesView
        search={search}
        onChange={(values) =>
          // Of the address as it is by then: a change can come before the one before it is drawn.
          void navigate({
            search: (latest) => withoutEmpty({ ...latest, ...values }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </Suspense>
  );
}
