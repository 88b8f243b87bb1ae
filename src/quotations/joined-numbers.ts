import type { CitedNumber } from './model';

/** Numbers that share what is said or quoted beside them. */
const JOINED = /^\s*(?:[、,，]|和|与|及|以及|and|or|&|至|到)?\s*(?:第|clauses?|sections?|articles?)?\s*$/i;
/** Numbers that nothing but 、 or and stands between. */
export function groupsOf(text: string, numbers: readonly CitedNumber[]): readonly (readonly CitedNumber[])[] {
  const groups: CitedNumber[][] = [];
  for (const number of numbers) {
    const last = groups.at(-1)?.at(-1);
    if (last && JOINED.test(text.slice(last.end, number.start))) groups.at(-1)?.push(number);
    else groups.push([number]);
  }
  return groups;
}
