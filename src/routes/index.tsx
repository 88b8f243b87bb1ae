import { createFileRoute } from '@tanstack/react-router';
import { Home } from '@/features/home/home';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'trigger', 'at'),
  ...describePage('home', 'home'),
  component: Home,
});
