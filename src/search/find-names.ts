import { fold } from './normalise';

/** A name to look for, and what it names. A name of nothing is looked for as well: it hides the shorter ones inside it. */
export interface SoughtName<Named> {
  readonly name: string;
  readonly of?: Named;
}

/** Longer queries are cut here, as everywhere. */
const LONGEST = 200;

/**
 * Finds what a query names, whole or among other words, in the order of the query. A longer name hides the shorter ones
 * inside it. A Latin letter or figure at either end of a name stands at the end of a word: ESS is not in “essential”, OSS is
 * in “OSS到期”. Case, width and, but inside a Latin word, blanks do not count.
 */
export function createNameFinder<Named>(names: readonly SoughtName<Named>[]): (query: string) => Named[] {
  const sought = names
    .map(({ name, of }) => ({ pattern: patternOf(name), length: fold(name).text.length, of }))
    .toSorted((one, other) => other.length - one.length);
  return (query) => {
    const found: { readonly at: number; readonly of: Named }[] = [];
    let rest = foldWords(query.slice(0, LONGEST));
    for (const { pattern, of } of sought) {
      rest = rest.replaceAll(pattern, (matched, at: number) => {
        if (of !== undefined) found.push({ at, of });
        return '|'.repeat(matched.length);
      });
    }
    return [...new Set(found.toSorted((one, other) => one.at - other.at).map(({ of }) => of))];
  };
}

/** Folded as for the search, but a blank between words stays one. */
function foldWords(query: string): string {
  return query
    .split(/\s+/)
    .map((word) => fold(word).text)
    .join(' ');
}

const isLatin = (unit: string) => /[a-z0-9]/.test(unit);

function patternOf(name: string): RegExp {
  const words = foldWords(name.trim());
  let source = '';
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charAt(at);
    if (unit === ' ') continue;
    const isInWord = isLatin(unit) && isLatin(words.charAt(at - 1));
    source += (source === '' || isInWord ? '' : ' ?') + escape(unit);
  }
  const before = isLatin(words.charAt(0)) ? '(?<![a-z0-9])' : '';
  const after = isLatin(words.charAt(words.length - 1)) ? '(?![a-z0-9])' : '';
  return new RegExp(before + source + after, 'g');
}

const escape = (unit: string) => unit.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
