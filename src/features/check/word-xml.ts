/** What was deleted or moved away as a tracked change, settings of paragraphs (places of tabulators), what older programs are to show. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'mc:Fallback']);

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  // Of HTML alone.
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  middot: '·',
  sect: '§',
  times: '×',
  yen: '¥',
  permil: '‰',
};

/** A text of XML or HTML as it is read. */
export const unescapeXml = (text: string) =>
  text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });

/** A tag of a Word file that counts. */
interface Tag {
  /** With its prefix: `w:p`. */
  readonly name: string;
  /** All between the brackets. */
  readonly tag: string;
  readonly isEnd: boolean;
  /** The words up to the next tag, where these are in a text; else empty. */
  readonly words: string;
}

/**
 * Reads from tag to tag, once: whoever made the file may have left elements open, or made it to take long. It is no parser of XML.
 * Programs write the format with these very prefixes; comments, sections of CDATA and a `>` within an attribute, which they do not
 * write, are not told from tags. What stands in an element that is left out is passed over.
 */
export function* readTags(xml: string): Generator<Tag> {
  /** Elements that are left out and are open here. */
  let depth = 0;
  let isText = false;
  for (let at = xml.indexOf('<'); at !== -1;) {
    const end = xml.indexOf('>', at);
    if (end === -1) return;
    const next = xml.indexOf('<', end);
    const tag = xml.slice(at + 1, end);
    const name = /^\/?([^\s/]*)/.exec(tag)?.[1] ?? '';
    const isEnd = tag.startsWith('/');
    const isEmpty = tag.endsWith('/');
    if (LEFT_OUT.has(name) && !isEmpty) depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (name === 'w:t') isText = !isEnd && !isEmpty;
    const words = isText ? unescapeXml(xml.slice(end + 1, next === -1 ? undefined : next)) : '';
    if (depth === 0) yield { name, tag, isEnd, words };
    at = next;
  }
}
