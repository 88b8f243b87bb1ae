import { type Locale } from '@/i18n/locales';
import { toFileName, toRoutePath, toSitePath } from '@/site-paths';

/** The element of a prerendered page that carries the agreement's text; the attribute names the page. */
const CARRIER = '[data-text-of]';

/**
 * Gives the agreement's text of a page, as HTML. The text is in the prerendered documents and nowhere else: it is taken
 * from the one that is open, or from the one that is fetched, and kept for as long as the site is open.
 *
 * @returns a function that rejects when a page cannot be fetched or carries no text; the next call tries again.
 */
export function createTextLoader(open: Document, locale: Locale, htmlNames: boolean) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const known = new Map<string, string | Promise<string>>();
  for (const carrier of open.querySelectorAll<HTMLElement>(CARRIER)) {
    known.set(carrier.dataset['textOf'] ?? '', carrier.innerHTML);
  }

  const lift = async (page: string): Promise<string> => {
    const clean = base + toSitePath(page, locale);
    const named = `${base}${toFileName(toSitePath(page, locale))}.html`;
    // A server without clean URLs answers only the second.
    for (const address of htmlNames ? [named] : [clean, named]) {
      const response = await fetch(address);
      if (!response.ok) continue;
      const html = new DOMParser().parseFromString(await response.text(), 'text/html');
      const carrier = html.querySelector<HTMLElement>(CARRIER);
      if (carrier && toRoutePath(carrier.dataset['textOf'] ?? '') === page) return carrier.innerHTML;
    }
    throw new Error(`The text of ${page} cannot be fetched.`);
  };

  return (page: string): string | Promise<string> => {
    const held = known.get(page);
    if (held !== undefined) return held;
    const lifting = lift(page);
    known.set(page, lifting);
    lifting.then(
      (html) => known.set(page, html),
      () => known.delete(page),
    );
    return lifting;
  };
}
