import type { UnitId } from '@/agreement/model';
import type { indexCitations } from '@/search/find-cited';

type Index = ReturnType<typeof indexCitations>;

/** A sub-item, 第A目, and an unnumbered paragraph: 第1段, 末段, “, paragraph 1”, “ (last paragraph)”, ¶1. Anchored. */
const STEP =
  /^(?:\s?第\s?(?<letter>[A-Z])\s?目)?(?:(?:\s?第\s?(?<chinese>\d)\s?段|,?\sparagraph\s(?<english>\d)(?!\d)|\s?¶\s?(?<sign>\d)(?!\d))|(?<last>\s?末段|,\slast paragraph|\s\(last paragraph\)))?/;
/** What is printed in place of the number before: （原文印作63.3.8）, (printed 63.3.8（2）), [printed 63.3.8]. Anchored. */
const REMARK =
  /^\s?[（([](?:原文印作|原文为|printed(?: as)?)\s?(?<printed>[1-9][\d.]*\d(?:[（(]\d+[）)][A-Z]?)?)\s?[）)\]]/;

/** What stands behind a number as this site cites a place: how long it is, and where it leads from a clause. */
export interface OwnSteps {
  readonly length: number;
  readonly take: (id: UnitId, index: Index) => readonly UnitId[];
}

/** Reads the steps of this site's own citations that a text begins with: 第A目 behind 64.3.11（2）, 末段 behind 第12.1条. */
export function readOwnSteps(text: string): OwnSteps {
  const match = STEP.exec(text);
  const { letter, chinese, english, sign, last } = match?.groups ?? {};
  const paragraph = chinese ?? english ?? sign;
  return {
    length: match?.[0].length ?? 0,
    take: (id, index) => {
      const around = letter === undefined ? id : `${id}.${letter}`;
      if (last !== undefined) return lastParagraph(around, index);
      const own = paragraph === undefined ? around : `${around}.para${paragraph}`;
      return index.has(own) ? [own] : [];
    },
  };
}

/** The unnumbered paragraph behind all others; empty where there is none. */
function lastParagraph(id: UnitId, index: Index): readonly UnitId[] {
  let last: UnitId | undefined;
  for (let count = 1; index.has(`${id}.para${count}`); count += 1) last = `${id}.para${count}`;
  return last === undefined ? [] : [last];
}

/**
 * How long a remark is that the text begins with and that says what is printed in place of a number: it is no second citation. 0
 * where there is none, and where what it names is another clause.
 *
 * @param isSame - whether a number denotes the clause that was named before.
 */
export function lengthOfRemark(text: string, isSame: (printed: string) => boolean): number {
  const match = REMARK.exec(text);
  return match && isSame(match.groups?.['printed'] ?? '') ? match[0].length : 0;
}
