import { createFileRoute } from '@tanstack/react-router';
import { Reader } from '@/features/reader/reader';
import { PageFailed } from '@/features/shell/page-failed';
import { Pending } from '@/ui/pending';
import { keepKeys } from '@/url/search-params';
import { loadPageWording } from '@/app/load-page-wording';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/agreement')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q'),
  // `q` only lights words in the text that stands there already.
  staticData: { searchAppliesLater: true },
  beforeLoad: ({ context }) => loadPageWording(context.i18n, 'agreement'),
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
