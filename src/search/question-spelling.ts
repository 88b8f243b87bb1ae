import { editDistance } from './edit-distance';

/** Words of a question that are worth reading with a typo in them: a date is reckoned by what they say. */
const WORDS =
  'expired expires expire expiry expiration overdue arrears unpaid deleted delete released release suspended stopped recover restore yesterday tomorrow service gateway'.split(
    ' ',
  );
const SHORTEST = 5;

/**
 * Puts right the words of a question that have one typo: expierd, overdeu, yesteday. A word that is a typo of two is left as
 * it is; so is one that is shorter than five letters.
 */
export function correctSpelling(query: string): string {
  return query.replaceAll(/\b(?:over|past)[ -]due\b/gi, 'overdue').replaceAll(/[A-Za-z]+/g, (word) => {
    const typed = word.toLowerCase();
    if (typed.length < SHORTEST || WORDS.includes(typed) || KNOWN.test(typed)) return word;
    const near = WORDS.filter(
      (known) =>
        Math.abs(known.length - typed.length) < 2 &&
        known.startsWith(typed.slice(0, 1)) &&
        editDistance(known, typed) === 1,
    );
    const [only, ...others] = near;
    // expird is expire, expires or expired: they say the same.
    return only !== undefined && others.every((other) => other.slice(0, 5) === only.slice(0, 5)) ? only : word;
  });
}

/** Words that are right, and one letter from one of those. */
const KNOWN =
  /^(?:deletes|releases|recovers?|recovery|restores?|expert|replete|unsaid|repaid|stopper|services|serviced|gateways)$/;
