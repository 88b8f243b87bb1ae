import { createFileRoute } from '@tanstack/react-router';
import { describePage } from '@/app/describe-page';
import { CheckPage } from '@/features/check/check-page';

export const Route = createFileRoute('/check')({
  ...describePage('check', 'check'),
  component: Check,
});

function Check() {
  return <CheckPage loadText={Route.useRouteContext().loadText} />;
}
