/** Pinyin as the tables have it: without tones and the signs between syllables, ü as v. rìzhì'fúwù is rizhifuwu. */
export function plainPinyin(typed: string): string {
  return typed
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/u\u0308|u[\u0300-\u030c]\u0308/g, 'v')
    .replaceAll(/[\u0300-\u036f'’·-]/g, '');
}

/** Whether pinyin is the end of a name's, with or without 服务 after it: yunshouji of tanxingyunshouji. */
export const endsName = (whole: string, typed: string): boolean =>
  whole.endsWith(typed) || whole.replace(/fuwu$/, '').endsWith(typed);

/** A name in pinyin without blanks, whole and by the initials of its syllables. */
export interface SpeltName {
  readonly whole: string;
  readonly initials: string;
}

/** @param spelt - as the tables have it: syllables with blanks between, what is Latin in capitals (yun shu ju ku RDS). */
export const readSpelt = (spelt: string): SpeltName => ({
  whole: spelt.replaceAll(' ', '').toLowerCase(),
  initials: spelt
    .split(' ')
    .map((part) => (/[A-Z0-9]/.test(part) ? part.toLowerCase() : part.slice(0, 1)))
    .join(''),
});

/** A query in which pinyin has tones, as the tables have it; any other as it is. */
export const withoutTones = (query: string): string =>
  /\p{Script=Latin}\p{M}/u.test(query.normalize('NFD')) ? plainPinyin(query) : query;
