/** A part right before a number, a part that is only spoken of, or a number alone. */
const NAMED =
  /(?<part>通用条款|通用|专用说明|专用|general|special)(?: terms?| clauses?)?\s?第?(?=[1-9])|通用条款|专用说明|(?:general|special) terms|(?<num>(?<![\d.\w-])[1-9]\d?(?:\.\d+)+(?![\d%]|\s%))/gi;

/** A number with the part that was named right before it or an earlier one. */
export interface SaidNumber {
  /** `undefined` before any was named, and after words such as “the special terms forbid …”, which leave it to the sense. */
  readonly part: 'g' | 'p' | undefined;
  readonly num: string;
}

/** The clause numbers of a text, each with the part that a reader carries on to it: in “special 73.7 … (12.2)” 12.2 is read as special. */
export function readSaidNumbers(text: string): readonly SaidNumber[] {
  let part: SaidNumber['part'];
  const numbers: SaidNumber[] = [];
  for (const { groups } of text.matchAll(NAMED)) {
    if (groups?.['num'] !== undefined) numbers.push({ part, num: groups['num'] });
    else if (groups?.['part'] === undefined) part = undefined;
    else part = /^(?:通用|general)/i.test(groups['part']) ? 'g' : 'p';
  }
  return numbers;
}
