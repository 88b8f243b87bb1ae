import { createFileRoute, useLocation } from '@tanstack/react-router';
import { Reader } from '@/features/reader/reader';
import { Pending } from '@/ui/pending';
import { keepReview } from '@/url/keep-review';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';
import { optional } from '@/ui/optional';
import { ReviewDesk } from '@/app/review-desk';
import { useMounted } from '@/ui/use-mounted';

const Excerpts = optional(() => import('@/app/excerpts-with-timelines'), { wording: ['excerpt', 'moments'] });

export const Route = createFileRoute('/agreement')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'only', 'beside', 'review', 'trigger', 'at'),
  search: { middlewares: [keepReview] },
  // `q` only lights words in the text that stands there already, `only` and `beside` show parts of it, `review` lies over it.
  staticData: { searchAppliesLater: true },
  loader: async ({ context: { loadText } }) => ({
    text: await loadText('/agreement'),
    contents: await loadText('/agreement', 'contents'),
    errata: await loadText('/agreement', 'errata'),
  }),
  staleTime: Infinity,
  ...describePage('agreement', 'agreement'),
  pendingComponent: () => <Pending isText />,
  component: AgreementPage,
});

function AgreementPage() {
  const { text, contents, errata } = Route.useLoaderData();
  const { q, only, beside, review } = Route.useSearch();
  const anchor = useLocation({ select: ({ hash }) => hash });
  // The server draws the whole text, whatever the address says.
  const isMounted = useMounted();
  if (isMounted && (only ?? beside) !== undefined) return <Excerpts html={text} {...{ only, beside, anchor }} />;
  const over =
    isMounted && review !== undefined && review !== ''
      ? (place: 'layer' | 'pane', focused: string | undefined) => (
          <ReviewDesk id={review} place={place} focused={focused ?? null} text={text} />
        )
      : undefined;
  return <Reader html={text} contentsHtml={contents} errataHtml={errata} query={q ?? ''} over={over} />;
}
