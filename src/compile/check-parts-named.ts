import type { Diagnostic } from '../agreement/diagnostic';
import type { UnitId } from '../agreement/model';
import { readSaidNumbers } from '../agreement/said-numbers.ts';
import { everyWording } from './every-wording.ts';

/** Words that name one of the two parts; a number after them is one of that part. */
const PART = /通用|专用|general|special/i;

/** A number of a clause: not part of a longer number, an id, or a percentage. */
const NUMBER = /(?<![\d.\w-])[1-9]\d?(?:\.\d+)+(?![\d%])/g;

/**
 * Finds the numbers of a text that two provisions have, one in each part, before the text names a part: which is meant, nobody
 * can say.
 *
 * @param shared - the numbers that both parts have, from `sharedNumbers`.
 */
export function findBareNumbers(text: string, shared: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(NUMBER)]
    .filter(({ 0: number, index }) => shared.has(number) && !PART.test(text.slice(0, index)))
    .map(([number]) => number);
}

/** The numbers of a text that the part named last does not have: the words have gone over to the other part without saying so. */
export function findStrayNumbers(text: string, ids: ReadonlySet<UnitId>): readonly string[] {
  return readSaidNumbers(text).flatMap(({ part, num }) =>
    part !== undefined && !ids.has(`${part}-${num}`) && ids.has(`${part === 'g' ? 'p' : 'g'}-${num}`) ? [num] : [],
  );
}

/** The numbers of clauses that are there in both parts: 5.4 is one, 17.1 is not. */
export function sharedNumbers(ids: readonly UnitId[]): ReadonlySet<string> {
  const ofGeneral = new Set(ids.filter((id) => id.startsWith('g-')).map((id) => id.slice(2)));
  return new Set(ids.flatMap((id) => (id.startsWith('p-') && ofGeneral.has(id.slice(2)) ? [id.slice(2)] : [])));
}

/**
 * Checks that no wording of content, in an object of any shape, has a number that could be a clause of either part, or that is not
 * of the part that was named before it.
 *
 * @returns an `error` for each that has.
 */
export function checkPartsNamed(content: unknown, ids: readonly UnitId[]): Diagnostic[] {
  const shared = sharedNumbers(ids);
  const all = new Set(ids);
  return everyWording(content)
    .flatMap(({ zh, en }) => [zh, en])
    .flatMap((text) => [
      ...findBareNumbers(text, shared).map((number): Diagnostic => ({
        check: 'part-not-named',
        severity: 'error',
        message: `Both parts have a ${number}; say which is meant: “${text}”`,
      })),
      ...findStrayNumbers(text, all).map((number): Diagnostic => ({
        check: 'part-not-named',
        severity: 'error',
        message: `The part named before ${number} has no such clause; name its own: “${text}”`,
      })),
    ]);
}
