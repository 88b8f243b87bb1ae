import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { WordFile } from './model';
import { documentOf } from './word-file';

/** Words of a Word file that was read back, for tests: an own walk through its XML, which knows nothing of what wrote it. */
interface ReadRun {
  readonly text: string;
  readonly change: 'inserted' | 'deleted' | undefined;
  readonly author: string | undefined;
  readonly comments: readonly string[];
}

export interface ReadParagraph {
  readonly style: string;
  readonly runs: readonly ReadRun[];
}

interface ReadComment {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly parent: string | undefined;
  readonly isDone: boolean;
}

/** Every part of the file by its name, as text. */
export async function partsOf(file: WordFile): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(documentOf(file))));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescaped = (text: string) =>
  text.replaceAll(/&(?:#x([\da-f]+)|(\w+));/gi, (whole, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
const attribute = (tag: string, name: string) => unescaped(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The paragraphs of a part, in order, tables too. */
export function paragraphsIn(xml: string): readonly ReadParagraph[] {
  const paragraphs: { style: string; runs: ReadRun[] }[] = [];
  const open = new Set<string>();
  let change: ReadRun['change'];
  let author: string | undefined;
  let isText = false;
  const add = (text: string) => {
    paragraphs.at(-1)?.runs.push({ text, change, author, comments: [...open] });
  };
  for (const [token] of xml.matchAll(/<[^>]+>|[^<]+/g)) {
    const name = /^<(\/?[\w:]+)/.exec(token)?.[1];
    if (name === undefined) {
      if (isText) add(unescaped(token));
    } else if (name === 'w:p') paragraphs.push({ style: '', runs: [] });
    else if (name === 'w:pStyle') {
      const last = paragraphs.at(-1);
      if (last) last.style = attribute(token, 'w:val');
    } else if (name === 'w:commentRangeStart') open.add(attribute(token, 'w:id'));
    else if (name === 'w:commentRangeEnd') open.delete(attribute(token, 'w:id'));
    else if (name === 'w:ins' || name === 'w:del') {
      change = name === 'w:ins' ? 'inserted' : 'deleted';
      author = attribute(token, 'w:author');
    } else if (name === '/w:ins' || name === '/w:del') {
      change = undefined;
      author = undefined;
    } else if (name === 'w:br') add('\n');
    else if (name === 'w:t' || name === 'w:delText') isText = !token.endsWith('/>');
    else if (name === '/w:t' || name === '/w:delText') isText = false;
  }
  return paragraphs;
}

/** The comments of a file with their threads. */
export function commentsIn(parts: Readonly<Record<string, string>>): readonly ReadComment[] {
  const extended = new Map(
    [...(parts['word/commentsExtended.xml'] ?? '').matchAll(/<w15:commentEx [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'w15:paraId'),
      { parent: attribute(tag, 'w15:paraIdParent'), isDone: attribute(tag, 'w15:done') === '1' },
    ]),
  );
  const comments = [...(parts['word/comments.xml'] ?? '').matchAll(/<w:comment ([^>]*)>(.*?)<\/w:comment>/gs)].map(
    ([, tag = '', body = '']) => ({
      id: attribute(tag, 'w:id'),
      author: attribute(tag, 'w:author'),
      initials: attribute(tag, 'w:initials'),
      date: attribute(tag, 'w:date'),
      paragraphs: paragraphsIn(body).map(({ runs }) => runs.map(({ text }) => text).join('')),
      key: attribute(body, 'w14:paraId'),
    }),
  );
  return comments.map(({ key, ...comment }) => {
    const more = extended.get(key);
    return {
      ...comment,
      parent: comments.find((other) => other.key === more?.parent)?.id,
      isDone: more?.isDone === true,
    };
  });
}

/** What a paragraph says when all changes are accepted, or rejected. */
export const wordsOf = ({ runs }: ReadParagraph, changes: 'accepted' | 'rejected'): string =>
  runs
    .filter(({ change }) => change !== (changes === 'accepted' ? 'deleted' : 'inserted'))
    .map(({ text }) => text)
    .join('');

/** The words of each comment's range, without what a proposal inserts among them. */
export function rangesIn(paragraphs: readonly ReadParagraph[]): ReadonlyMap<string, string> {
  const ranges = new Map<string, string>();
  for (const { text, change, comments } of paragraphs.flatMap(({ runs }) => runs)) {
    for (const id of comments) if (change !== 'inserted') ranges.set(id, (ranges.get(id) ?? '') + text);
  }
  return ranges;
}
