import { createRootRouteWithContext } from '@tanstack/react-router';
import { titled } from '@/app/describe-page';
import type { RouterContext } from '@/app/router-context';
import { SiteFrame } from '@/app/site-frame';
import { NotFound } from '@/features/shell/not-found-slot';
import { keepKeys } from '@/url/search-params';

export const Route = createRootRouteWithContext<RouterContext>()({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'edition'),
  head: ({ match: { context } }) => {
    const title = context.i18n.t(($) => $.notFound.title);
    return { meta: [{ title: titled(title, context) }] };
  },
  // Which edition a link names is said over the page, after its first render.
  staticData: { searchAppliesLater: true },
  component: Root,
  notFoundComponent: () => <NotFound />,
});

function Root() {
  return <SiteFrame asked={Route.useSearch().edition} />;
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Search values that change nothing in the first render, so that the prerendered document serves for all of them. */
    readonly searchAppliesLater?: boolean;
  }
}
