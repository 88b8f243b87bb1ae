import type { TextRange } from '@/search/model';
import type { WordBlock, WordRun } from '@/word/model';

/** A tier of results. */
export interface HitTier {
  readonly title: string;
  readonly hits: readonly {
    readonly id: string;
    /** Part, number, product. */
    readonly name: string;
    readonly text: string;
    /** What was found in it; they may overlap. */
    readonly ranges: readonly TextRange[];
  }[];
}

/** Results of a search as blocks of a Word file: each provision by its number, its own words whole, what was found set off. */
export function wordOfHits(tiers: readonly HitTier[], hrefOf: (id: string) => string): readonly WordBlock[] {
  return tiers
    .filter(({ hits }) => hits.length > 0)
    .flatMap(({ title, hits }): WordBlock[] => [
      { kind: 'heading', level: 0, runs: [{ text: `${title} (${hits.length})`, isOurs: true }] },
      ...hits.flatMap(({ id, name, text, ranges }): WordBlock[] => [
        { kind: 'paragraph', indent: 0, runs: [{ text: name, href: hrefOf(id), isStrong: true, isOurs: true }] },
        { kind: 'paragraph', indent: 1, runs: cutAt(text, ranges) },
      ]),
    ]);
}

/** A text cut where ranges begin and end. */
function cutAt(text: string, ranges: readonly TextRange[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  let at = 0;
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    if (start > at) runs.push({ text: text.slice(at, start) });
    // What a range before it has already is not said again.
    const from = Math.max(start, at);
    if (end > from) runs.push({ text: text.slice(from, end), isMarked: true });
    at = Math.max(at, end);
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
