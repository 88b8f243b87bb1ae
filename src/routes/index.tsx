import { createFileRoute } from '@tanstack/react-router';
import { Home } from '@/features/home/home';
import { loadPageWording } from '@/app/load-page-wording';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';
import { optional } from '@/ui/optional';

const LiveAnswer = optional(() => import('@/features/search/live-answer'), {
  wording: ['answering', 'events'],
  isSilent: true,
});

export const Route = createFileRoute('/')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'trigger', 'at'),
  beforeLoad: ({ context }) => loadPageWording(context.i18n, 'home'),
  head: describePage(
    (t) => t(($) => $.home.title),
    (t) => t(($) => $.home.meta),
  ),
  component: HomeRoute,
});

function HomeRoute() {
  return <Home answer={LiveAnswer} />;
}
