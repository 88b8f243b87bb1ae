import type { UnitId } from '../agreement/model';
import { findDurations } from '../lifecycle/find-durations.ts';
import type { VagueLimit } from './model';

/**
 * Words of time without a figure, the longer before the shorter, each with what it says in English. 提前 before a figure, and a
 * service that ends early (提前终止, 提前停止), are others; so is 定期 inside 固定期限, and 即时 inside 即时通讯.
 *
 * Listed is what says when something is done or holds, or for how long. Not listed is what a time is counted from or is over
 * with (到期后, 届满, 期满, 首次, 自…之日起 before a figure), what only puts two acts in order (使用前, 付费之后, 同时 in the sense of
 * also), and what tells of a state of things (当时的技术条件, 当前, 持续).
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
  ['永不', 'never'],
  ['始终', 'at all times'],
  ['不时', 'from time to time'],
  ['适时', 'at a fitting time'],
  // A time to come (3.2.1, 4.5, 14.4.5, 22.2.1, 69.2), and the present one for which something is free (30.1, 4.1).
  ['届时', 'at that time'],
  ['(?<![\\d放])日后', 'at some later time'],
  ['将来(?=不时|可能)', 'in future'],
  ['以后(?=同类)', 'later'],
  ['(?<!立)即将', 'soon'],
  ['目前', 'at present'],
  ['现阶段(?!科学)', 'at this stage'],
  // The time whose price or rules hold (4.3, 4.9, 71.2.1), and no state of the art (7.2.3, 11.2).
  ['当时(?=有效|的价格)', 'at that time'],
  ['每次(?=升级)', 'each time'],
  ['合理的?时间(?:范围|提前)?', 'a reasonable time'],
  ['一定期限(?!或服务量)', 'a certain period'],
  ['(?:一定的)?缓冲期', 'buffer period'],
  ['宽限期', 'grace period'],
  ['有效期', 'period of validity'],
  ['免费期间', 'free period'],
  ['试用期间', 'trial period'],
  ['试（使）用服务期间', 'trial period'],
  ['公测期', 'public test'],
  ['收费期', 'the time when it is charged for'],
  ['协商期间', 'while it is negotiated'],
  ['开通期间', 'while it is on'],
  ['续费周期', 'renewal period'],
  ['延停时长期', 'deferral period'],
  ['(?<=延停额度/或)延停时长', 'deferral time'],
  ['延期停服期间?', 'deferral period'],
  ['服务周期', 'service cycle'],
  ['计费周期', 'billing cycle'],
  ['短时间', 'a short time'],
  ['暂时', 'for the time being'],
  ['事先', 'beforehand'],
  ['预先', 'beforehand'],
  ['先行(?=支付)', 'first'],
  ['事后', 'afterwards'],
  ['(?:需|应)?提前(?!终止|停止|(?:至少)?\\s*[\\d一二三四五六七八九十])', 'in advance'],
  ['到期前(?![的\\d])', 'before expiry'],
  ['(?<=期限)届满前', 'before the end'],
  ['过期前', 'before they expire'],
  ['(?<=收取(?:服务)?费用)之前', 'before it is charged for'],
  ['(?:服务期限?|许可期限|协议期限)内', 'within the term'],
  ['当月', 'that month'],
  // From or until something happens (1.1, 58.1, 67.4; 3.4.1(2), 16.1, 72.3); 直至 is also a degree (3.4.4(2), 17.1, 44.2).
  ['之[日时]起(?=成立|算|即可|开始计算)', 'from then on'],
  ['直[至到](?=结束|运行完成|甲方)', 'until'],
  ['为止', 'until'],
  ['之时(?=终止)', 'at that moment'],
  // Times that the vendor sets, and what comes of missing them (48.3, 66.5).
  ['(?<=载明的)时限', 'the time stated'],
  ['(?<=问题)处理时间', 'the time it takes'],
  ['授权时间', 'the time authorised'],
  ['有效存储时间范围', 'the time of storage chosen'],
  ['规定时间', 'the time set'],
  ['要求的(?:报备)?时间', 'the time required'],
  ['付款时间', 'the time of payment shown'],
  ['指定(?:有效考试时间|日期)', 'the time named'],
  ['限期', 'within a time to be set'],
  ['逾期', 'after the time is over'],
  ['按时', 'on time'],
  // As soon as something is done (11.5, 14.1.3, 14.4.2, 55.1).
  ['一旦', 'as soon as'],
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
