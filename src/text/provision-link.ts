import { type Locale, localeOf } from '@/i18n/locales';
import { toRoutePath } from '@/url/site-paths';
import { readAnchor } from './anchor';

/** What the anchors of provisions look like. */
const PROVISION = /^(?:pre|[gp])(?:[-.][\w.~]+)?$/;

/** Where a plain link to a provision leads: the page, as the router knows it, and the provision. */
interface ProvisionLink {
  readonly page: string;
  readonly anchor: string;
}

/**
 * Reads a link to a provision on a page of this site in this language; anything else is the browser's to follow.
 *
 * @param base - the site's path, without a slash at the end.
 */
export function readProvisionLink(
  link: Pick<URL, 'origin' | 'pathname' | 'hash'>,
  site: { readonly origin: string; readonly base: string; readonly locale: Locale },
): ProvisionLink | undefined {
  const anchor = readAnchor(link.hash);
  if (link.origin !== site.origin || !PROVISION.test(anchor)) return undefined;
  if (link.pathname !== site.base && !link.pathname.startsWith(`${site.base}/`)) return undefined;
  const path = link.pathname.slice(site.base.length);
  return localeOf(path) === site.locale ? { page: toRoutePath(path), anchor } : undefined;
}
