import { noteFailure } from '@/loading/failures';
import { type Locale } from '@/i18n/locales';
import type { TextPart } from './load-text';
import { toFileName, toSitePath } from '@/url/site-paths';

/** The elements of a prerendered page that carry the agreement's text; the attributes name the page and the part. */
const CARRIER = '[data-text-of]';

const keyOf = (page = '', part = '') => `${page} ${part}`;

/**
 * Gives the agreement's text of a page, as HTML. The text is in the prerendered documents and nowhere else: it is taken
 * from the one that is open, or from the one that is fetched, and kept for as long as the site is open.
 *
 * @returns a function that rejects when a page cannot be fetched or carries no text; the next call tries again.
 */
export function createTextLoader(open: Document, locale: Locale, htmlNames: boolean) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const known = new Map<string, string>();
  for (const carrier of open.querySelectorAll<HTMLElement>(CARRIER)) {
    known.set(keyOf(carrier.dataset['textOf'], carrier.dataset['part']), carrier.innerHTML);
  }

  const fetchPage = async (page: string): Promise<Document> => {
    const clean = base + toSitePath(page, locale);
    const named = `${base}${toFileName(toSitePath(page, locale))}.html`;
    // A server without clean URLs answers only the second.
    for (const address of htmlNames ? [named] : [clean, named]) {
      const response = await fetch(address);
      if (!response.ok) continue;
      const html = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (html.querySelector<HTMLElement>(CARRIER)?.dataset['textOf'] === page) return html;
    }
    throw new Error(`The text of ${page} cannot be fetched.`);
  };

  const fetched = new Map<string, Promise<Document>>();
  return (page: string, part: TextPart = 'text'): string | Promise<string> => {
    const held = known.get(keyOf(page, part));
    if (held !== undefined) return held;
    const fetching = fetched.get(page) ?? fetchPage(page);
    fetched.set(page, fetching);
    return fetching.then(
      (html) => {
        for (const carrier of html.querySelectorAll<HTMLElement>(CARRIER)) {
          known.set(keyOf(page, carrier.dataset['part']), carrier.innerHTML);
        }
        return known.get(keyOf(page, part)) ?? '';
      },
      (error: unknown) => {
        fetched.delete(page);
        noteFailure();
        throw error;
      },
    );
  };
}
