import { withDigits } from '@/time/read-chinese-number';
import { withEnglishDigits } from '@/time/read-english-number';
import { fold, spellOut } from './normalise';
import { correctSpelling } from './question-spelling';

/** Folds a question as the text is, but for its blanks, and with numerals in digits: 三天 is 3天. */
export function foldQuestion(query: string): string {
  const words = correctSpelling(spellOut(query).trim().slice(0, 200))
    .split(/[\s,，。！!？?；;、]+/)
    .map((word) => fold(word).text)
    .join(' ');
  return withEnglishDigits(withDigits(words));
}
