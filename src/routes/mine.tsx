import { createFileRoute } from '@tanstack/react-router';
import { describePage } from '@/app/describe-page';
import { serverRendered } from '@/ui/optional';
import { keepKeys } from '@/url/search-params';

export const Route = createFileRoute('/mine')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'product', 'trigger', 'at'),
  // They are only offered.
  staticData: { searchAppliesLater: true },
  ...describePage('services', 'mine'),
  component: ServicesPage,
});

const ServicesView = serverRendered(() => import('@/features/services/services-view'));

function ServicesPage() {
  return <ServicesView />;
}
