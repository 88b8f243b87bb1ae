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
