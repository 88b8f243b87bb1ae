/** How a document was opened. */
export interface Opened {
  /** The path of the address, with base and language. */
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  /** Where the site stands, without a slash at its end. */
  readonly base: string;
  /** The language of the document. */
  readonly language: string;
  /** The page that the document is, as the router knows it; empty where it is none. */
  readonly path: string;
  /** Whether the page is nothing without its program. */
  readonly isTool: boolean;
  /** Whether the browser comes back to where the program has been, or brings something along for it. */
  readonly isContinued: boolean;
  /** Whether the document has an element of an id. */
  readonly has: (id: string) => boolean;
}

/**
 * Whether the program must run at once, because the document is not what its address means: it has values that a page reads, a
 * fragment that leads nowhere yet, or another path. What is not known for certain counts as such.
 */
export function startsAtOnce({
  pathname,
  search,
  hash,
  base,
  language,
  path,
  isTool,
  isContinued,
  has,
}: Opened): boolean {
  const own = base + (language === 'en' ? '/en' : '') + (path === '/' ? '' : path);
  if (isTool || isContinued || search !== '' || path === '' || pathname.replace(/\/$/, '') !== own) return true;
  return hash !== '' && !(/^#[\w.-]+$/.test(hash) && has(hash.slice(1)));
}
