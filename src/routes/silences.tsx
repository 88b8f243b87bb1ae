import { createFileRoute } from '@tanstack/react-router';
import { describePage } from '@/app/describe-page';
import { SilencesPage } from '@/features/findings/silences-page';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';

export const Route = createFileRoute('/silences')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'trigger', 'view', 'kind'),
  // They only filter what stands there already.
  staticData: { searchAppliesLater: true },
  loader: async ({ context: { loadText } }) => loadText('/silences'),
  staleTime: Infinity,
  ...describePage('silences', 'silences'),
  component: Silences,
});

function Silences() {
  const navigate = Route.useNavigate();
  return (
    <SilencesPage
      html={Route.useLoaderData()}
      search={Route.useSearch()}
      onChange={(values) => void navigate(changeSearch(values))}
    />
  );
}
