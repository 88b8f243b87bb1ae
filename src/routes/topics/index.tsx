import { createFileRoute } from '@tanstack/react-router';
import { describePage } from '@/app/describe-page';
import { TopicsPage } from '@/features/topics/topics-page';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';

export const Route = createFileRoute('/topics/')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q'),
  // `q` only filters the list that stands there already.
  staticData: { searchAppliesLater: true },
  loader: async ({ context: { loadText } }) => loadText('/topics'),
  staleTime: Infinity,
  ...describePage('topics', 'topics'),
  component: Topics,
});

function Topics() {
  const navigate = Route.useNavigate();
  return (
    <TopicsPage
      html={Route.useLoaderData()}
      query={Route.useSearch().q ?? ''}
      onQuery={(q) => void navigate(changeSearch({ q }))}
    />
  );
}
