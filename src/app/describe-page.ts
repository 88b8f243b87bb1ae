import type { PageName } from '@/url/pages';
import { loadPageWording } from './load-page-wording';
import type { RouterContext } from './router-context';

/** A page's title with the site's name after it. */
export function titled(title: string, { i18n }: Pick<RouterContext, 'i18n'>): string {
  return `${title} · ${i18n.t(($) => $.site.name)}`;
}

/** The parts of the wording that have a page’s title and what search engines say of it. */
type Described =
  | 'about'
  | 'arguments'
  | 'agreement'
  | 'check'
  | 'deadlines'
  | 'defects'
  | 'deletions'
  | 'home'
  | 'layers'
  | 'mine'
  | 'parallels'
  | 'products'
  | 'reviews'
  | 'search'
  | 'silences'
  | 'topics';

interface Given {
  readonly context: Pick<RouterContext, 'i18n'>;
}

/** What every page of the list has: its wording before it renders, title and description in the language of the address. */
export const describePage = (name: PageName, words: Described) => ({
  beforeLoad: ({ context }: Given) => loadPageWording(context.i18n, name),
  head: ({ match: { context } }: { readonly match: Given }) => ({
    meta: [
      {
        title: titled(
          context.i18n.t(($) => $[words].title),
          context,
        ),
      },
      { name: 'description', content: context.i18n.t(($) => $[words].meta) },
    ],
  }),
});
