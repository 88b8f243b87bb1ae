import { readPath } from './read-path';
import { localeOf, type Locale } from '@/i18n/locales';
import { readQuery } from '@/url/read-query';
import { stringifySearch } from '@/url/search-params';

/** A longer text is no address that anybody pastes into a box, but for a list of services in its fragment. */
const LONGEST = 30_000;
/** With a scheme, or the name of a host and a path, or a path alone. */
const WHOLE =
  /^(?:https?:)?\/\/[^\s/?#]+(\/.*)$|^[\w-]+(?:\.[\w-]+)+(?::\d+)?(\/.*)$|^localhost(?::\d+)?(\/.*)$|^(\/.*)$/is;
/** An address with its scheme among words. */
const INSIDE = /https?:\/\/[^\s<>"“”「」《》]+/gi;
/** Hosts of the vendor, whose pages with the same path are other pages. */
const VENDORS = /^(?:https?:)?(?:\/\/)?(?:[\w-]+\.)*(?:aliyun|alibabacloud|alipay|taobao)\.com(?=[:/?#]|$)/i;
/** Where a site is below a path of its own, so many of its parts come first. */
const MOST_BEFORE = 3;

/** An address of this site that somebody pasted. */
export interface PastedAddress {
  /** Path, query and fragment as the site writes them, without its base: `/en/products/rds?at=2026-11-20`. */
  readonly address: string;
  readonly locale: Locale;
}

/**
 * Reads an address of a page of this site that is pasted where words are expected: with or without scheme and host, whatever host
 * it is, for a copy of the site has another; but not the vendor's. Its case and its fragment are kept.
 *
 * @param now - epoch milliseconds, by which 昨天 is read.
 * @returns `undefined` for anything else; words that a reader looks for are never taken for a path.
 */
export function readPastedAddress(text: string, now: number): PastedAddress | undefined {
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim().replace(/^[<“"「《（(]+/, '');
  const [, ...paths] = WHOLE.exec(trimmed) ?? [];
  const whole = paths.find((path) => path !== undefined);
  if (whole !== undefined) return VENDORS.test(trimmed) ? undefined : readSitePath(whole, now);
  const [only, ...more] = trimmed.match(INSIDE) ?? [];
  const inside = only === undefined || more.length > 0 || VENDORS.test(only) ? undefined : WHOLE.exec(only)?.[1];
  return inside === undefined ? undefined : readSitePath(inside, now);
}

function readSitePath(text: string, now: number): PastedAddress | undefined {
  const [, before = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(text) ?? [];
  const parts = before.split('/').slice(1);
  for (let start = 0; start <= Math.min(MOST_BEFORE, parts.length - 1); start += 1) {
    const written = `/${parts.slice(start).join('/')}`;
    const path = toOwnPath(written);
    if (path === undefined) continue;
    // A copy may have its own port, and messengers escape what is in the fragment; the page reads that.
    const search = stringifySearch(readQuery(query, now).values);
    return { address: path + search + hash.trim(), locale: localeOf(path) };
  }
  return undefined;
}

/** The path of a page that is written as the site writes it, but for capitals, `.html` and what closed the sentence. */
function toOwnPath(written: string): string | undefined {
  const plain = written
    .toLowerCase()
    .replace(/[\s"'“”’)>）》」。，、；！？,.;!?]+$/u, '')
    .replace(/(?<=.)\/$/, '')
    .replace(/\.html$/, '');
  if (plain === '' || plain === '/' || plain === '/en') return undefined;
  if (/^(?:\/en)?\/topics\/[a-z][a-z-]*$/.test(plain)) return plain;
  return readPath(plain)?.path === plain ? plain : undefined;
}
