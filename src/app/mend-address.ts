import { readPath } from '@/corpus/read-path';
import { type AddressNote, readQuery } from '@/url/read-query';
import { findListInQuery } from './list-in-query';
import { stringifySearch } from '@/url/search-params';
import { toFileName, toRoutePath } from '@/url/site-paths';

/** What there is to say of an address, once the page is there. */
export interface MendedAddress {
  /** Whether another document is on its way, so that this one need not start. */
  readonly isLeaving: boolean;
  readonly notes: readonly AddressNote[];
}

/**
 * Reads the address that the document was opened by, and writes it as this site does: another document is asked for where
 * the path names another page, and else only the address is replaced.
 *
 * @param isPage - whether the path is a page as it is.
 */
export function mendAddress(base: string, isPage: boolean): MendedAddress {
  const { pathname, search, hash } = location;
  const own = pathname.slice(base.length);
  const isFile = own.endsWith('.html');
  const meant = isPage ? undefined : readPath(own);
  const tail = meant?.tail ?? '';
  const [, tailSearch = '', tailHash = ''] = /^(\?[^#]*)?(#.*)?$/s.exec(tail) ?? [];
  // `&#38;` in a link, or another number of the same sign, ends the query.
  const [, more] = /^#(?:0*38|x0*26);(.*)$/is.exec(hash) ?? [];
  const asked = [search, tailSearch, more === undefined ? '' : more].filter((part) => part.length > 1).join('&');
  const path = meant === undefined ? own : isFile && meant.path !== '/' ? `${toFileName(meant.path)}.html` : meant.path;
  const written = more === undefined ? (hash === '' ? tailHash : hash) : '';
  const isOfList = toRoutePath(path.replace(/\.html$/, '')) === '/mine' && written === '';
  const list = isOfList ? findListInQuery(asked, Date.now()) : undefined;
  const anchor = list?.fragment ?? written;
  const { values, notes: said } = readQuery((list?.rest ?? asked).replaceAll('&?', '&'), Date.now());
  const notes = [...said, ...(list?.notes ?? [])];
  const address = base + path + stringifySearch(values) + anchor;
  if (path !== own) {
    location.replace(address);
    return { isLeaving: true, notes: [] };
  }
  if (address !== pathname + search + hash) replaceAddress(address);
  return { isLeaving: false, notes };
}

/** The browser refuses where it has been asked too often, and in some frames: the page is then as it reads the address itself. */
function replaceAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // What is said of the address is true all the same.
  }
}
