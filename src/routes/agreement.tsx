import { createFileRoute } from '@tanstack/react-router';
import { Reader } from './-reader';
import { PageFailed } from '@/components/page-failed';
import { Pending } from '@/components/pending';
import { keepKeys } from '@/search-params';
import { describePage } from './__root';

export const Route = createFileRoute('/agreement')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q'),
  // `q` only lights words in the text that stands there already.
  staticData: { searchAppliesLater: true },
  loader: async ({ context: { loadText } }) => ({
    text: await loadText('/agreement'),
    contents: await loadText('/agreement', 'contents'),
  }),
  staleTime: Infinity,
  head: describePage(
    (t) => t(($) => $.agreement.title),
    (t) => t(($) => $.agreement.meta),
  ),
  pendingComponent: () => <Pending isText />,
  errorComponent: PageFailed,
  component: AgreementPage,
});

function AgreementPage() {
  const { text, contents } = Route.useLoaderData();
  const { q } = Route.useSearch();
  return <Reader html={text} contentsHtml={contents} query={q ?? ''} />;
}
