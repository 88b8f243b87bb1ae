import { createFileRoute } from '@tanstack/react-router';
import { titled } from '@/app/describe-page';
import { loadTopicPage } from '@/app/load-topic-page';
import { TopicPage } from '@/features/topics/topic-page';
import { Pending } from '@/ui/pending';

export const Route = createFileRoute('/topics/$slug')({
  loader: ({ params, context }) => loadTopicPage(params.slug, context),
  staleTime: Infinity,
  head: ({ loaderData, match: { context } }) => {
    if (!loaderData) return {};
    const { name } = loaderData;
    const description = context.i18n.t(($) => $.topics.pageMeta, { name });
    return { meta: [{ title: titled(name, context) }, { name: 'description', content: description }] };
  },
  pendingComponent: () => <Pending isText />,
  component: Topic,
});

function Topic() {
  return <TopicPage {...Route.useLoaderData()} />;
}
