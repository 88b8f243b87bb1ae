import type { TextRange } from './model';
import { fold } from './normalise';

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
 * Cuts the sentence around the hits out of a text: where the different words that were found stand nearest together, else
 * around the first. A long sentence is cut to about 90 characters, always with these
 * hits whole and no other in halves; an ellipsis stands wherever text is left out.
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

/** The sentence around the hits, or as much of it as an excerpt may hold. */
function chooseStretch(text: string, hits: readonly TextRange[]): TextRange {
  const first = findNearest(text, hits) ?? hits[0] ?? { start: 0, end: 0 };
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

/**
 * The shortest stretch that has most of the different words, if an excerpt can hold it; `undefined` where only one was
 * found.
 */
function findNearest(text: string, hits: readonly TextRange[]): TextRange | undefined {
  const found = hits.map(({ start, end }) => ({ start, end, word: fold(text.slice(start, end)).text }));
  let best: (TextRange & { readonly words: number }) | undefined;
  for (const [index, first] of found.entries()) {
    const words = new Set<string>();
    let end = first.end;
    for (const hit of found.slice(index)) {
      if (hit.end - first.start > LONGEST) break;
      if (words.has(hit.word)) continue;
      words.add(hit.word);
      ({ end } = hit);
      const isBetter =
        !best || words.size > best.words || (words.size === best.words && end - first.start < best.end - best.start);
      if (isBetter) best = { start: first.start, end, words: words.size };
    }
  }
  return best && best.words > 1 ? best : undefined;
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
