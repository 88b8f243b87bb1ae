import { createFileRoute } from '@tanstack/react-router';
import { Home } from '@/features/home/home';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';
import { optional } from '@/ui/optional';

const LiveAnswer = optional(() => import('@/features/search/live-answer'), {
  wording: ['answering', 'events'],
  isSilent: true,
});

export const Route = createFileRoute('/')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'product', 'trigger', 'at'),
  ...describePage('home', 'home'),
  component: HomeRoute,
});

function HomeRoute() {
  return <Home answer={LiveAnswer} />;
}
