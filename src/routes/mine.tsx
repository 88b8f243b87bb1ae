import { createFileRoute } from '@tanstack/react-router';
import { loadPageWording } from '@/app/load-page-wording';
import { describePage } from '@/app/describe-page';
import { serverRendered } from '@/ui/optional';

export const Route = createFileRoute('/mine')({
  beforeLoad: ({ context }) => loadPageWording(context.i18n, 'services'),
  head: describePage(
    (t) => t(($) => $.services.title),
    (t) => t(($) => $.services.meta),
  ),
  component: ServicesPage,
});

const ServicesView = serverRendered(() => import('@/features/services/services-view'));

function ServicesPage() {
  return <ServicesView />;
}
