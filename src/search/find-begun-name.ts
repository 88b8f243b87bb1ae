import { fold } from './normalise';
import type { SoughtName } from './find-names';

/** Words of their own that some name begins with: who types “click” does not mean ClickHouse. */
const WORDS = new Set(
  'action analytic analytics bastion block captcha click cloud dash data domain elastic event express function lambda market ocean private rabbit rocket select smart star stars table trade visual'.split(
    ' ',
  ),
);

/** Fewer letters begin too much. */
const LEAST = 4;

/**
 * Finds what a Latin word of four letters or more begins the name of, where it begins those of one thing alone: mongo of MongoDB.
 * Only names of one word count, as they are printed with a capital.
 */
export function createBegunFinder<Named>(names: readonly SoughtName<Named>[]): (query: string) => Named[] {
  const latin = names.flatMap(({ name, of }) =>
    of !== undefined && /^[A-Za-z]*[A-Z][A-Za-z]*$/.test(name) ? [{ name: name.toLowerCase(), of }] : [],
  );
  return (query) => {
    const words = query
      .split(/\s+/)
      .flatMap((word) => fold(word).text.match(/(?<![a-z0-9])[a-z]+(?![a-z0-9])/g) ?? [])
      .filter((word) => word.length >= LEAST && !WORDS.has(word));
    return words.flatMap((word) => {
      const begun = new Set(latin.flatMap(({ name, of }) => (name.startsWith(word) ? [of] : [])));
      return begun.size === 1 ? [...begun] : [];
    });
  };
}
