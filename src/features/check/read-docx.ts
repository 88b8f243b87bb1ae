import { strFromU8, unzipSync } from 'fflate';
import { liftParagraphs } from '@/quotations/lift-paragraphs';
import type { Lifted } from '@/quotations/lifted';
import { readStyled } from './read-styled';
import { readTags } from './word-xml';

/** Parts of a Word file that have words, in the order in which they are read. */
const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
/** Head and foot of the pages: a file of this site has the edition in the one and the hash in the other. */
const FOOT = /^word\/(?:header|footer)\d*\.xml$/;
/** A part of more bytes than this, unpacked, is no memo. */
const LARGEST = 8_000_000;

/**
 * The words of a Word file, a paragraph a line. What was deleted as a tracked change is left out.
 *
 * @returns `large` where a part of it is too long to be read, `undefined` where the bytes are no such file.
 */
export function readDocx(
  bytes: Uint8Array,
): { readonly text: string; readonly exported: Lifted | undefined } | 'large' | undefined {
  let isLarge = false;
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.includes(name) && !FOOT.test(name)) return false;
        if (originalSize > LARGEST) isLarge = true;
        // A large part is not unpacked, nor is what comes after it.
        return !isLarge;
      },
    });
  } catch {
    return undefined;
  }
  // What a file says of its sizes may be wrong.
  if (isLarge || Object.values(parts).some(({ length }) => length > LARGEST)) return 'large';
  if (!parts['word/document.xml']) return undefined;
  const lines = PARTS.flatMap((name) => {
    const part = parts[name];
    return part ? linesOf(strFromU8(part)) : [];
  });
  return { text: lines.join('\n'), exported: liftDocx(parts) };
}

/** What a file of this site quotes; nothing of any other. */
function liftDocx(parts: Readonly<Record<string, Uint8Array>>): Lifted | undefined {
  const around = Object.entries(parts)
    .filter(([name]) => FOOT.test(name))
    .map(([, bytes]) => linesOf(strFromU8(bytes)).join('\n'))
    .join('\n');
  const edition = /《阿里云产品服务协议》.*?(\d{4}-\d\d-\d\d)/.exec(around)?.[1];
  const sha256 = /SHA-256 ([\da-f]{8,64})/.exec(around)?.[1];
  const body = parts['word/document.xml'];
  if (edition === undefined || sha256 === undefined || !body) return undefined;
  return { ...liftParagraphs(readStyled(strFromU8(body))), edition, sha256 };
}

const SIGNS = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

/** The words of a part, a paragraph or a line of one each; lines without words are left out. */
function linesOf(xml: string): readonly string[] {
  const pieces: string[] = [];
  for (const { name, isEnd, words } of readTags(xml)) {
    if (name === 'w:p' && isEnd) pieces.push('\n');
    if (!isEnd) pieces.push(SIGNS.get(name) ?? '');
    pieces.push(words);
  }
  return pieces
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
