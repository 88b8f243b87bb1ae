const NUMERAL = '[一二三四五六七八九十廿卅\\d]';
const DAY = `(?:初${NUMERAL}{1,2}|${NUMERAL}{1,3})?[日号]?`;

/**
 * Days of the lunar calendar, and feasts that are reckoned by it: 农历十月十五, 腊月28日, 大年初一, 除夕. Which day of the civil
 * calendar they are is not reckoned here, and their numbers are those of no other month.
 */
export const LUNAR_DAY = new RegExp(
  [
    `(?:农历|阴历|旧历|農曆)\\s*(?:${NUMERAL}{2,4}年)?\\s*(?:(?:闰?${NUMERAL}{1,3}|[正冬腊])月)?\\s*${DAY}`,
    `(?<![修改校更订])(?:正|冬|腊|闰${NUMERAL}{1,3})月\\s*${DAY}`,
    `大年(?:初${NUMERAL}|三十|30|夜)|年三十|年30|除夕夜?`,
    `(?:${NUMERAL}{1,3}月)?初${NUMERAL}{1,2}(?![级期次中步])`,
    '七夕|元宵节?|重阳节?|中秋节?|端午节?|春节|大年',
  ].join('|'),
);

const EVERY = new RegExp(LUNAR_DAY, 'g');

/** A text with blanks in the place of days of the lunar calendar, as long as before. */
export const withoutLunarDays = (text: string): string => text.replaceAll(EVERY, (words) => ' '.repeat(words.length));
