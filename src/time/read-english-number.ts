const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const BEFORE_UNIT = new RegExp(
  `\\b(an?|${NUMBERS.slice(1).join('|')})(?=\\s+(?:minute|hour|day|week|month)s?\\b)`,
  'gi',
);

/** Writes English numbers before units of time in digits: three days as 3 days, an hour as 1 hour. */
export function withEnglishDigits(text: string): string {
  return text.replaceAll(BEFORE_UNIT, (word) => String(Math.max(1, NUMBERS.indexOf(word.toLowerCase()))));
}
