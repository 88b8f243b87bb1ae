import type { TFunction } from 'i18next';

/** As many numbers as are named; a range may have hundreds. */
const MOST = 10;

/** Says which numbers of a list or a range this edition does not have. */
export function listMissing(t: TFunction, numbers: readonly string[]): string {
  const named = numbers.slice(0, MOST).join(t(($) => $.address.and));
  return t(($) => $.address[numbers.length > MOST ? 'listMissingMore' : 'listMissing'], { numbers: named });
}
