import type { Diagnostic } from '../agreement/diagnostic';
import type { UnitId } from '../agreement/model';
import { everyWording } from './every-wording.ts';

/** Looks like the id of a unit: pre.para1, g-9.2.4, p-58.1.para1. */
const ID = /(?<![\w.-])(?:[gp]-\d[\w.]*|[\w.-]*\bpara\d+)/g;

/** Looks like the number of an item as ids have it: 3.4.1.4, which is printed as (4) under 3.4.1. */
const LONG_NUMBER = /(?<![\d.\w-])[1-9]\d?(?:\.\d+)+(?:\.[A-Z])?(?![\d%])/g;

/**
 * Finds in a text what only addresses have: ids of units, and numbers made from ids that no provision is printed with.
 *
 * @param unprinted - from `numbersOfIds`.
 */
export function findIds(text: string, unprinted: ReadonlySet<string>): readonly string[] {
  const numbers = [...text.matchAll(LONG_NUMBER)].map(([number]) => number);
  return [...[...text.matchAll(ID)].map(([id]) => id), ...numbers.filter((number) => unprinted.has(number))];
}

/** The numbers in the ids of items (3.4.1.4 of g-3.4.1.4) that are not printed of any provision. */
export function numbersOfIds(ids: readonly UnitId[], items: ReadonlySet<UnitId>): ReadonlySet<string> {
  const printed = new Set(ids.filter((id) => !items.has(id)).map((id) => id.slice(2)));
  return new Set([...items].map((id) => id.slice(2)).filter((number) => !printed.has(number)));
}

/**
 * Checks that no wording of an object of any shape shows an id.
 *
 * @param items - ids of the units whose own number is but the last part of theirs.
 * @returns an `error` for each that does.
 */
export function checkIdsHidden(content: unknown, ids: readonly UnitId[], items: ReadonlySet<UnitId>): Diagnostic[] {
  const unprinted = numbersOfIds(ids, items);
  return everyWording(content)
    .flatMap(({ zh, en }) => [zh, en])
    .flatMap((text) =>
      findIds(text, unprinted).map((id): Diagnostic => ({
        check: 'id-shown',
        severity: 'error',
        message: `“${id}” is an id and no number as printed: “${text}”`,
      })),
    );
}
