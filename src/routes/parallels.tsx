import { createFileRoute } from '@tanstack/react-router';
import { describePage } from '@/app/describe-page';
import { ParallelsPage } from '@/features/findings/parallels-page';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';

export const Route = createFileRoute('/parallels')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'kind'),
  // They only filter what stands there already.
  staticData: { searchAppliesLater: true },
  loader: async ({ context: { loadText } }) => loadText('/parallels'),
  staleTime: Infinity,
  ...describePage('parallels', 'parallels'),
  component: Parallels,
});

function Parallels() {
  const navigate = Route.useNavigate();
  return (
    <ParallelsPage
      html={Route.useLoaderData()}
      search={Route.useSearch()}
      onChange={(values) => void navigate(changeSearch(values))}
    />
  );
}
