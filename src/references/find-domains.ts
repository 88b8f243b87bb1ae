import type { Agreement } from '../agreement/model';
import { ownText, walk } from '../agreement/walk.ts';
import type { PrintedDomain } from './model';

/** Labels joined by dots, the last of letters only: `data.aliyun.com`, and neither a number (39.10) nor a label alone (aliyun). */
const DOMAIN = /(?<![A-Za-z0-9.@-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?![A-Za-z0-9-])/g;

/**
 * Finds the domain names that the text prints. `www.aliyun.com` and `aliyun.com` are two: the text does not say that they are
 * one.
 *
 * @returns each once, in lower case, in the order in which they first stand, with every place.
 */
export function findDomains(agreement: Agreement): PrintedDomain[] {
  const domains = new Map<string, PrintedDomain['places']>();
  for (const { unit } of walk(agreement)) {
    for (const { 0: words, index } of ownText(unit).matchAll(DOMAIN)) {
      const name = words.toLowerCase();
      domains.set(name, [...(domains.get(name) ?? []), { unit: unit.id, start: index }]);
    }
  }
  return [...domains].map(([name, places]) => ({ name, places }));
}
