import type { TextRange } from './model';

/** A stretch of an excerpt; its hits are highlighted. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Code units of text in an excerpt, unless the hit alone is longer. */
const LONGEST = 90;
/** What precedes in the same sentence, and what follows with the mark that ends it. */
const BEGINNING = /[^。；！？;!?\n]*$/;
const REST = /^[^。；！？;!?\n]*(?:[。；！？;!?][”’"）)]*)?/;
const ELLIPSIS: Segment = { text: '…', hit: false };

/**
 * Cuts the sentence around the first hit out of a text. A long sentence is cut to about 90 characters, always with the
 * first hit whole and no other hit in halves; an ellipsis stands wherever text is left out.
 *
 * @param ranges - in any order, may overlap. Without any, the excerpt is the beginning of the text.
 */
export function excerpt(text: string, ranges: readonly TextRange[]): Segment[] {
  const hits = mergeRanges(ranges);
  const shown = chooseStretch(text, hits);
  const segments: Segment[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    if (end > start) segments.push({ text: text.slice(start, end), hit });
  };

  let at = shown.start;
  for (const { start, end } of hits) {
    if (start < shown.start || end > shown.end) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, shown.end, false);
  const isBlank = (start: number, end: number) => text.slice(start, end).trim() === '';
  return [
    ...(isBlank(0, shown.start) ? [] : [ELLIPSIS]),
    ...segments,
    ...(isBlank(shown.end, text.length) ? [] : [ELLIPSIS]),
  ];
}

/** The sentence around the first hit, or as much of it as an excerpt may hold. */
function chooseStretch(text: string, hits: readonly TextRange[]): TextRange {
  const first = hits[0] ?? { start: 0, end: 0 };
  const sentence = findSentence(text, first);
  if (sentence.end - sentence.start <= LONGEST) return sentence;

  const room = Math.max(0, LONGEST - (first.end - first.start));
  const after = Math.min(sentence.end - first.end, Math.ceil((room * 2) / 3));
  const start = Math.max(sentence.start, first.start - (room - after));
  const end = Math.max(first.end, Math.min(sentence.end, start + LONGEST));
  const halved = hits.find((hit) => hit.start < end && hit.end > end);
  return {
    start: Math.min(first.start, keepPair(text, start, 1)),
    end: halved ? halved.start : Math.max(first.end, keepPair(text, end, -1)),
  };
}

/** From the end of the sentence before a hit to the end of its own; more than one when the hit is in several. */
function findSentence(text: string, { start, end }: TextRange): TextRange {
  const before = BEGINNING.exec(text.slice(0, start))?.[0].replace(/^[”’"）)\s]+/, '') ?? '';
  const isComplete = end > start && /[。；！？;!?\n]$/.test(text.slice(start, end));
  const after = isComplete ? '' : (REST.exec(text.slice(end))?.[0] ?? '');
  return { start: start - before.length, end: end + after.length };
}

/** Moves an offset that would cut a character in half. */
function keepPair(text: string, at: number, step: 1 | -1): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at + step : at;
}

/** Ranges by start, those that overlap joined. */
function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
