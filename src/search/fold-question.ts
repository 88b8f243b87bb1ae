import { withDigits } from '@/time/read-chinese-number';
import { fold, spellOut } from './normalise';
import { correctSpelling } from './question-spelling';

const ENGLISH_NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Folds a question as the text is, but for its blanks, and with numerals in digits: 三天 is 3天. */
export function foldQuestion(query: string): string {
  const words = correctSpelling(spellOut(query).trim().slice(0, 200))
    .split(/[\s,，。！!？?；;、]+/)
    .map((word) => fold(word).text)
    .join(' ');
  return withDigits(words).replaceAll(
    /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten)(?=\s+(?:hour|day|week|month)s?\b)/g,
    (word) => String(Math.max(1, ENGLISH_NUMBERS.indexOf(word))),
  );
}
