import { createFileRoute } from '@tanstack/react-router';
import { describePage } from '@/app/describe-page';
import { ReadingsPage } from '@/features/findings/readings-page';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';

export const Route = createFileRoute('/readings')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'kind'),
  // They only filter what stands there already.
  staticData: { searchAppliesLater: true },
  loader: async ({ context: { loadText } }) => loadText('/readings'),
  staleTime: Infinity,
  ...describePage('readings', 'arguments'),
  component: Readings,
});

function Readings() {
  const navigate = Route.useNavigate();
  return (
    <ReadingsPage
      html={Route.useLoaderData()}
      search={Route.useSearch()}
      onChange={(values) => void navigate(changeSearch(values))}
    />
  );
}
