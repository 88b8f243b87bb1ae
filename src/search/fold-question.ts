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
  return withEnglishDigits(withDigits(inHan(words)));
}

/** Units of time that are typed by sound after a figure: 3 tian. */
const UNITS = { tian: '天', 'xiao ?shi': '小时', zhou: '周', 'xing ?qi': '星期', 'ge ?yue': '个月' } as const;

/** Two and three of something, in one sign: 俩礼拜, 仨月. */
const PAIR = /[俩仨](?=\s*个?(?:钟头|小时|天|礼拜|星期|周|月))/g;

const inHan = (text: string) =>
  Object.entries(UNITS)
    .reduce((left, [sound, unit]) => left.replaceAll(new RegExp(`(?<=\\d) ?${sound}\\b`, 'g'), unit), text)
    .replaceAll(PAIR, (sign) => (sign === '俩' ? '2个' : '3个'));
