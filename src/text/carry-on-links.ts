import { carriedTo, type ReaderCase } from '@/url/carried-case';
import { parseSearch, stringifySearch } from '@/url/search-params';
import { toRoutePath } from '@/url/site-paths';

/** What a link needs to be for the case to be written into it. */
type Leading = Pick<URL, 'origin' | 'pathname' | 'search'>;

/** Where plain links lead to that take a case: the text, and the products with their timelines. */
const TAKES_PLAIN = /^\/(?:agreement|products\/[^/]+)$/;

/**
 * The values of a plain link with the reader's case in them; `undefined` where it takes none, or nothing more. What a link says itself
 * stays; where it names another trigger, the moment is not that of it.
 *
 * @param page - the path of the page on which it stands, as the router knows it.
 * @param base - the site's path, without a slash at the end.
 */
export function searchWithCase(
  link: Leading,
  given: ReaderCase,
  site: { readonly origin: string; readonly base: string; readonly page: string },
): string | undefined {
  if (link.origin !== site.origin || !link.pathname.startsWith(`${site.base}/`)) return undefined;
  const path = toRoutePath(link.pathname.slice(site.base.length));
  if (path === site.page || !TAKES_PLAIN.test(path)) return undefined;
  const own = parseSearch(link.search);
  if (given.trigger !== undefined && (own['trigger'] ?? given.trigger) !== given.trigger) return undefined;
  const whole = stringifySearch({ ...carriedTo(path, given), ...own });
  return whole === stringifySearch(own) ? undefined : whole;
}

/**
 * Writes the case into links that the server has drawn, when somebody is about to follow one: there are thousands on a page, and what
 * opens in another tab is what the link says.
 *
 * @returns stops it, and gives each link back what it said: the case may be another by then, or none.
 */
export function carryOnLinks(path: string, given: ReaderCase): () => void {
  const drawn = new Map<HTMLAnchorElement, string>();
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const complete = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([hreflang])') : null;
    const whole = link ? searchWithCase(link, given, { origin: location.origin, base, page: path }) : undefined;
    if (!link || whole === undefined) return;
    drawn.set(link, link.search);
    link.search = whole;
  };
  for (const kind of KINDS) document.addEventListener(kind, complete, true);
  return () => {
    for (const kind of KINDS) document.removeEventListener(kind, complete, true);
    for (const [link, own] of drawn) link.search = own;
  };
}

const KINDS = ['pointerover', 'focusin', 'click', 'auxclick', 'contextmenu'] as const;
