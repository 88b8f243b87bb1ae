import { createFileRoute } from '@tanstack/react-router';
import { describePage } from '@/app/describe-page';
import { serverRendered } from '@/ui/optional';

export const Route = createFileRoute('/mine')({
  ...describePage('services', 'services'),
  component: ServicesPage,
});

const ServicesView = serverRendered(() => import('@/features/services/services-view'));

function ServicesPage() {
  return <ServicesView />;
}
