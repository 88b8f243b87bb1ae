import type { AnyRouter } from '@tanstack/react-router';
import { readPastedAddress } from '@/corpus/read-pasted-address';

/**
 * Opens the page whose address stands in a box, with the case that the address has. Another language is another document.
 *
 * @returns whether it is one.
 */
export function openPasted(router: AnyRouter, text: string): boolean {
  const pasted = readPastedAddress(text, Date.now());
  if (!pasted) return false;
  const href = import.meta.env.BASE_URL.replace(/\/$/, '') + pasted.address;
  const { locale } = router.options.context as { readonly locale?: string };
  if (pasted.locale === locale) router.history.push(href);
  else location.assign(href);
  return true;
}
