import { noteFailure } from '@/loading/failures';
import { type Locale } from '@/i18n/locales';
import { isTranslated } from '@/ui/follow-translation';
import type { TextPart } from './load-text';
import { buildOf, noteOtherBuild } from './other-build';
import { toFileName, toSitePath } from '@/url/site-paths';

/** The elements of a prerendered page that carry the agreement's text; the attributes name the page and the part. */
const CARRIER = '[data-text-of]';

/** A document has the rules of its kind in itself. They are not wanted here, and the policy of the page that is open names other ones. */
const withoutRules = (html: string) => html.replace(/<style\b.*?<\/style>/s, '');

const keyOf = (page = '', part = '') => `${page} ${part}`;

/**
 * Gives the agreement's text of a page, as HTML. The text is in the prerendered documents and nowhere else: it is taken
 * from the one that is open, or from the one that is fetched, and kept for as long as the site is open.
 *
 * @returns a function that rejects when a page cannot be fetched or carries no text; the next call tries again.
 */
export function createTextLoader(open: Document, locale: Locale, htmlNames: boolean) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  /** Strings, not documents: what is kept for the whole visit must be small. */
  const known = new Map<string, string>();
  const keep = (html: Document) => {
    for (const carrier of html.querySelectorAll<HTMLElement>(CARRIER)) {
      // What a browser has translated is not the agreement's text; it is fetched when it is needed.
      if (isTranslated(carrier)) continue;
      known.set(keyOf(carrier.dataset['textOf'], carrier.dataset['part']), carrier.innerHTML);
    }
  };
  keep(open);

  const fetchPage = async (page: string): Promise<void> => {
    const clean = base + toSitePath(page, locale);
    const named = `${base}${toFileName(toSitePath(page, locale))}.html`;
    // A server without clean URLs answers only the second.
    for (const address of htmlNames ? [named] : [clean, named]) {
      // The service worker may serve another build beside this one.
      const response = await fetch(address, { headers: { 'page-build': buildOf(open) ?? '' } });
      if (!response.ok) continue;
      const html = new DOMParser().parseFromString(withoutRules(await response.text()), 'text/html');
      if (html.querySelector<HTMLElement>(CARRIER)?.dataset['textOf'] !== page) continue;
      keep(html);
      const [own, served] = [buildOf(open), buildOf(html)];
      if (own !== undefined && served !== undefined && own !== served) noteOtherBuild();
      return;
    }
    throw new Error(`The text of ${page} cannot be fetched.`);
  };

  /** Pages that are being fetched. */
  const fetching = new Map<string, Promise<void>>();
  const fetchOnce = (page: string): Promise<void> => {
    const fetched = fetching.get(page) ?? fetchPage(page).finally(() => fetching.delete(page));
    fetching.set(page, fetched);
    return fetched;
  };
  const load = async (page: string, part: TextPart): Promise<string> => {
    try {
      await fetchOnce(page);
    } catch (error) {
      noteFailure();
      throw error;
    }
    return known.get(keyOf(page, part)) ?? '';
  };
  return (page: string, part: TextPart = 'text'): string | Promise<string> =>
    known.get(keyOf(page, part)) ?? load(page, part);
}
