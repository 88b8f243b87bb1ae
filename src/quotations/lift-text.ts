import { liftCited } from './lift-cited';
import { liftExcerpt } from './lift-excerpt';
import type { Lifted } from './lifted';

/** The line above the address of an excerpt. */
const EXCERPT = /^《阿里云产品服务协议》.*?(\d{4}-\d\d-\d\d).*(?:摘录|excerpt)/i;
/** The hash of the source, as the site writes it in either language. */
export const HASH = /SHA-256(?: of the (?:text|source))? ([\da-f]{64})/;
const ADDRESS = /^https?:\/\/\S+[?&]edition=(\d{4}-\d\d-\d\d)\S*$/;

/**
 * Reads what was copied on this site and nothing was written behind: an excerpt by its last two lines, a case by the hash that it names
 * above its address, a report of a wrong date by its edition.
 *
 * @returns `undefined` for any other text, also one in which a copy is only a part.
 */
export function liftText(text: string): Lifted | undefined {
  const lines = text.trimEnd().split(/\r?\n/);
  const [above = '', last = ''] = lines.slice(-2);
  const edition = ADDRESS.exec(last.trim())?.[1];
  const hash = HASH.exec(above)?.[1];
  if (edition !== undefined && EXCERPT.test(above.trim()))
    return { quotes: liftExcerpt(lines.slice(0, -2)), claims: [], edition, sha256: undefined };
  if (edition !== undefined && hash !== undefined)
    return { ...liftCited(lines.slice(0, -2).join('\n')), edition, sha256: hash };
  const reported = ADDRESS.exec(lines[1]?.trim() ?? '') && /^edition (\d{4}-\d\d-\d\d)$/.exec(lines[2] ?? '')?.[1];
  return reported ? { ...liftCited(text), edition: reported, sha256: undefined } : undefined;
}

/** Reads a calendar of this site by the mark of its maker. @param calendar - with its lines joined. */
export function liftCalendar(calendar: string): Lifted | undefined {
  const edition = /^PRODID:-\/\/agreement-explorer\/\/(\d{4}-\d\d-\d\d)\/\//m.exec(calendar)?.[1];
  if (edition === undefined) return undefined;
  const sha256 = HASH.exec(calendar)?.[1];
  return { ...liftCited(calendar), edition, sha256 };
}

/** Reads the words of a picture of this site: clauses are cited in it, and nothing is quoted. */
export function liftPicture(words: string): Lifted | undefined {
  const sha256 = HASH.exec(words)?.[1];
  if (sha256 === undefined) return undefined;
  return { ...liftCited(words), edition: /[?&]edition=(\d{4}-\d\d-\d\d)/.exec(words)?.[1], sha256 };
}
