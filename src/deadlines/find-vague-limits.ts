import type { UnitId } from '../agreement/model';
import { findDurations } from '../lifecycle/find-durations.ts';
import type { VagueLimit } from './model';

/**
 * Words of time without a figure, the longer before the shorter, each with what it says in English. 提前 before a figure, and a
 * service that ends early (提前终止, 提前停止), are others; so is 定期 inside 固定期限, and 即时 inside 即时通讯.
 */
const VAGUE: readonly (readonly [pattern: string, en: string])[] = [
  ['立即', 'at once'],
  ['及时', 'in good time'],
  ['即时(?!通讯)', 'instantly'],
  ['随时', 'at any time'],
  ['不定期', 'irregularly'],
  ['(?<!固)定期(?!限)', 'regularly'],
  ['尽快', 'as soon as possible'],
  ['实时', 'in real time'],
  ['永久', 'for ever'],
  ['不时', 'from time to time'],
  ['适时', 'at a fitting time'],
  ['合理的?时间(?:范围|提前)?', 'a reasonable time'],
  ['一定期限(?!或服务量)', 'a certain period'],
  ['(?:一定的)?缓冲期', 'buffer period'],
  ['宽限期', 'grace period'],
  ['有效期', 'period of validity'],
  ['免费期间', 'free period'],
  ['试用期间', 'trial period'],
  ['延停时长期', 'deferral period'],
  ['延期停服期间?', 'deferral period'],
  ['服务周期', 'service cycle'],
  ['计费周期', 'billing cycle'],
  ['短时间', 'a short time'],
  ['暂时', 'for the time being'],
  ['事先', 'beforehand'],
  ['事后', 'afterwards'],
  ['(?:需|应)?提前(?!终止|停止|(?:至少)?\\s*[\\d一二三四五六七八九十])', 'in advance'],
  ['到期前(?![的\\d])', 'before expiry'],
  ['当月', 'that month'],
  ['每天', 'every day'],
  ['每小时', 'every hour'],
  ['按(?:照)?小时', 'by the hour'],
  ['按日', 'by the day'],
  // Times that the vendor sets, and what comes of missing them (48.3, 66.5).
  ['规定时间', 'the time set'],
  ['要求的(?:报备)?时间', 'the time required'],
  ['付款时间', 'the time of payment shown'],
  ['指定(?:有效考试时间|日期)', 'the time named'],
  ['限期', 'within a time to be set'],
  ['逾期', 'after the time is over'],
  ['按时', 'on time'],
  // As soon as something is done (14.1.3, 14.4.2, 55.1).
  ['(?<=成功后)即(?=视为)', 'as soon as that'],
  ['一经(?=通知)', 'as soon as'],
  ['同步(?=删除)', 'at the same time'],
];

/** Names of periods: with a figure beside them (57.1, 38.1) they are limits of their own. */
const PERIOD_NAMES = new Set(['有效期', '服务周期']);

const ALL = new RegExp(VAGUE.map(([pattern]) => `(${pattern})`).join('|'), 'g');

/** Where one part of a sentence ends and the next begins. */
const BREAK = /[，。；：,;\n]/;

/** Every word of time without a figure in a text, with the part of the sentence that it stands in. */
export function findVagueLimits(unit: UnitId, text: string): VagueLimit[] {
  return [...text.matchAll(ALL)].flatMap((match): VagueLimit[] => {
    const { 0: words, index } = match;
    const [, en = ''] = VAGUE[match.slice(1).findIndex((group) => group !== undefined)] ?? [];
    let from = index;
    while (from > 0 && !BREAK.test(text[from - 1] ?? '')) from -= 1;
    let to = index + words.length;
    while (to < text.length && !BREAK.test(text[to] ?? '')) to += 1;
    const quote = text.slice(from, to);
    if (PERIOD_NAMES.has(words) && findDurations(quote).length > 0) return [];
    return [{ unit, words, en, start: index, quote }];
  });
}
