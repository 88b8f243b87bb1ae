import { createRouter as createTanStackRouter, type RouterHistory } from '@tanstack/react-router';
import { PageFailed } from '@/features/shell/page-failed';
import type { RouterContext } from './router-context';
import { routeTree } from './route-tree.gen';
import { parseSearch, stringifySearch } from '@/url/search-params';
import { toFileName, toRoutePath, toSitePath } from '@/url/site-paths';

interface Options extends RouterContext {
  readonly history?: RouterHistory;
  /** Whether the document was opened as `x.html`, on a server that has no clean URLs; links are then written so too. */
  readonly htmlNames?: boolean;
  /** Whether the page stays where it is when the program takes it over: the reader has moved on it. */
  readonly keepsScroll?: boolean;
}

export function createRouter({ history, htmlNames = false, keepsScroll = false, ...context }: Options) {
  let keepsNext = keepsScroll;
  const { locale } = context;
  return createTanStackRouter({
    routeTree,
    context,
    ...(history ? { history } : {}),
    basepath: import.meta.env.BASE_URL,
    rewrite: {
      input: ({ url }) => {
        url.pathname = toRoutePath(url.pathname);
        return url;
      },
      output: ({ url }) => {
        const path = toSitePath(url.pathname, locale);
        url.pathname = htmlNames ? `${toFileName(path)}.html` : path;
        return url;
      },
    },
    parseSearch,
    stringifySearch,
    // On the server it would write an inline script, which the Content-Security-Policy forbids.
    scrollRestoration:
      !import.meta.env.SSR &&
      (() => {
        // Asked once for each page that it has rendered.
        const keeps = keepsNext;
        keepsNext = false;
        return !keeps;
      }),
    defaultPreload: 'intent',
    // Pages show their own place in the text once it is there.
    defaultHashScrollIntoView: true,
    defaultErrorComponent: PageFailed,
    defaultPendingMs: 300,
  });
}

export type Router = ReturnType<typeof createRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: Router;
  }
}
