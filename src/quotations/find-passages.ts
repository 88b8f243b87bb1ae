import type { Passage, Range } from './model';

/** Pairs of quotation marks; of those within others only the outer ones count. What is typed in haste may open and close alike: “……“, ”……”, “……". */
const MARKED =
  /“([^“”\n]*(?:“[^“”\n]*”[^“”\n]*)*)”|「([^「」\n]*)」|『([^『』\n]*)』|"([^"\n]*)"|‘([^‘’\n]{4,})’|“([^“”"\n]+)[“"](?=[\p{P}\s]|$)|(?<=^|[\p{P}\s])”([^“”\n]+)”/gmu;
/** A block that is set off, as in mail and Markdown. */
const BLOCK = /^[ \t]*>[^\n]*(?:\n[ \t]*>[^\n]*)*/gm;
/** > **9.2.4** and > 12.6. before the words of a block. */
const NUMBER_AT_HEAD =
  /^[ \t]*>[ \t]*(?:\*\*|__)?(?:通用条款|通用|专用说明|专用)?\s?第?\d{1,2}(?:\.\d{1,2})+(?:条|[.、．])?(?:\*\*|__)?[ \t]*[:：]?[ \t]*(?=[^\s\d])/;
/** A block that is all in quotation marks. */
const OUTER_MARKS = /^[“「『"]([^”」』"]*)[”」』"]$/;
/** What ends a sentence of the text around. */
const SENTENCE = /[^。；;！？\n]+[。；;！？]?/g;
/** A number, a sign of a list or a label before the words. */
const LEAD =
  /^[\s>*•·\-–—|]*(?:(?:通用条款?|专用说明|专用|第)?\s*\d+(?:\.\d+)*\s*(?:条|款|[.、．])?|[（(]\d+[)）]|[A-Z][、.])?(?:\s*[（(]\d+[)）])?\s*[:：]?\s*/;

/** What is set off as a block, and what stands in quotation marks in it: a block of mail may quote in its turn. */
interface Block extends Passage {
  readonly within: readonly Passage[];
}

/** The blocks that are set off, each as a whole. */
export function findBlocks(text: string): readonly Passage[] {
  return [...text.matchAll(BLOCK)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.length,
    words: block.replaceAll(/^[ \t]*>[ \t]?/gm, ''),
    isMarked: true,
  }));
}

/**
 * Finds what is set as a quotation: in quotation marks, and in blocks that are set off.
 *
 * @returns in the order of the text; marks and blocks do not overlap.
 */
export function findMarkedPassages(text: string): readonly (Passage | Block)[] {
  const marks = [...text.matchAll(MARKED)].flatMap((match): Passage[] => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + 1;
    return words.trim() === '' ? [] : [{ start, end: start + words.length, words, isMarked: true }];
  });
  const blocks = [...text.matchAll(BLOCK)].map(({ 0: block, index }): Block => {
    // The number at its head says of which clause it is.
    const lead = NUMBER_AT_HEAD.exec(block)?.[0].length ?? 0;
    const range = { start: index + lead, end: index + block.length };
    const lines = block
      .slice(lead)
      .replaceAll(/^[ \t]*>[ \t]?|\*\*|__/gm, '')
      .trim();
    const words = OUTER_MARKS.exec(lines)?.[1] ?? lines;
    return { ...range, words, isMarked: true, within: marks.filter((mark) => overlaps(range, mark)) };
  });
  const outside = marks.filter((mark) => !blocks.some((block) => overlaps(block, mark)));
  return [...outside, ...blocks].toSorted((one, other) => one.start - other.start);
}

/** The lines and sentences of a text outside some ranges, longest first: what may be the agreement's words without saying so. */
export function findLines(
  text: string,
  without: readonly Range[],
): readonly (Passage & { readonly sentences: readonly Passage[] })[] {
  // A cell of a table is a line of its own.
  return [...text.matchAll(/[^\n\t|]+/g)].flatMap(({ 0: line, index }) => {
    const range = { start: index, end: index + line.length };
    if (without.some((other) => overlaps(range, other))) return cut(text, range, without).map(bySentence);
    return [bySentence(trimmed(line, index))];
  });

  function bySentence(passage: Passage) {
    const sentences = [...passage.words.matchAll(SENTENCE)].map(({ 0: words, index }) =>
      trimmed(words, passage.start + index),
    );
    return { ...passage, sentences };
  }
}

/** What is left of a line around the ranges. */
function cut(text: string, { start, end }: Range, without: readonly Range[]): readonly Passage[] {
  const left: Passage[] = [];
  let from = start;
  for (const other of without.filter((each) => each.start < end && each.end > start)) {
    if (other.start > from) left.push(trimmed(text.slice(from, other.start), from));
    from = Math.max(from, other.end);
  }
  if (from < end) left.push(trimmed(text.slice(from, end), from));
  return left;
}

/** Without the number or the sign of a list before it. */
function trimmed(words: string, start: number): Passage {
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead).trimEnd();
  return { start: start + lead, end: start + lead + rest.length, words: rest, isMarked: false };
}

const overlaps = (one: Range, other: Range) => one.start < other.end && other.start < one.end;
