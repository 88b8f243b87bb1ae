import type { TFunction } from 'i18next';
import type { RouterContext } from './router-context';

/** A page's title with the site's name after it. */
export function titled(title: string, { i18n }: Pick<RouterContext, 'i18n'>): string {
  return `${title} · ${i18n.t(($) => $.site.name)}`;
}

/** Title and description of a page, in the language of the address. */
export function describePage(title: Wording, description: Wording) {
  return ({ match: { context } }: { readonly match: { readonly context: Pick<RouterContext, 'i18n'> } }) => ({
    meta: [
      { title: titled(title(context.i18n.t), context) },
      { name: 'description', content: description(context.i18n.t) },
    ],
  });
}

type Wording = (t: TFunction) => string;
