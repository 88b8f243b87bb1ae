import { strFromU8, unzipSync } from 'fflate';

/** Parts of a Word file that have words, in the order in which they are read. */
const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
/** More than this, unpacked, is no memo. */
const LARGEST = 50_000_000;

/** The words of a Word file, a paragraph a line; `undefined` where the bytes are no such file. What was deleted as a tracked change is left out. */
export function readDocx(bytes: Uint8Array): string | undefined {
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, { filter: ({ name, originalSize }) => PARTS.includes(name) && originalSize <= LARGEST });
  } catch {
    return undefined;
  }
  if (!parts['word/document.xml']) return undefined;
  return PARTS.flatMap((name) => {
    const part = parts[name];
    return part ? linesOf(strFromU8(part)) : [];
  }).join('\n');
}

/** What was deleted or moved away as a tracked change, settings of paragraphs (places of tabulators), what older programs are to show. */
const LEFT_OUT =
  /<w:(del|moveFrom|pPr)(?:\s(?:[^>]*[^/])?)?>[^]*?<\/w:\1>|<mc:Fallback(?:\s[^>]*)?>[^]*?<\/mc:Fallback>/g;
const WORDS = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)\b[^>]*\/>|<(\/)w:p>/g;
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** The format is written by programs with these very prefixes; a parser of XML would read the same. */
function linesOf(xml: string): readonly string[] {
  let text = '';
  for (const [, words, sign, end] of xml.replaceAll(LEFT_OUT, '').matchAll(WORDS)) {
    if (words !== undefined) text += unescape(words);
    else if (sign !== undefined) text += SIGNS[sign] ?? '';
    else if (end !== undefined) text += '\n';
  }
  return text.split('\n').filter((line) => line.trim() !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescape = (text: string) =>
  text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
