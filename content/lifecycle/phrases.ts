import type { Scenario, Wording } from '../../src/lifecycle/model';
import { says } from './write.ts';

/** What is said of many products in the same words. */

type Silence = Scenario['silences'][number];

export const INSTANCE: Wording = { zh: '实例', en: 'Instance' };

export const CHARGING: Silence = {
  aspect: 'charging',
  note: {
    zh: '其间怎样计费，条文没有说；没有说不等于不收费。',
    en: 'How charging goes on meanwhile is not said; silence is not “free”.',
  },
};

export const ACCESS: Silence = {
  aspect: 'access',
  note: {
    zh: '暂停或停止之后还能不能读出、导出数据，条文没有说。',
    en: 'Whether data can be read or exported once service has stopped is not said.',
  },
};

export const NO_RECOVERY_AFTER_EXPIRY: Silence = {
  aspect: 'recovery',
  note: {
    zh: '到期之后再续费，能换回什么，条文没有说。',
    en: 'What renewing after expiry brings back is not said.',
  },
};

/** 首次欠费 is the start of each arrears, or the first ever. */
export const FIRST_ARREARS = (clause: string, quote: string): Silence => ({
  aspect: 'suspension',
  note: {
    zh: '“首次”欠费是每次欠费的开始，还是一生只有一次，条文没有说；若是后者，这一条不管再次欠费，也就没有这段时间。',
    en: 'Whether the “first” (首次) arrears are the start of each arrears or the first ever is not said; if the latter, the clause does not speak of a second time, which then has no such period.',
  },
  citations: [says(clause, quote)],
});

/** The words that the two notes below quote, and what they mean: in an English sentence none stands without. */
const MEANT = {
  '7日内仍未续费': 'not renewed within 7 days',
  '7日内不续费的': 'not renewed within 7 days',
  '7日内您仍未充值并结清': 'not topped up and settled within 7 days',
  '15天内仍未续费': 'not renewed within 15 days',
  '15天内您仍未成功充值': 'not topped up within 15 days',
  '7日届满前仍未续费': 'not renewed before 7 days are over',
  '10日内若您仍然没有续费的': 'if you have not renewed within 10 days',
  自欠费之日起7日内: 'within 7 days from the day of the arrears',
  自欠费之日起的7日届满: 'when 7 days from the day of the arrears are over',
} as const;

/**
 * 7日内仍未续费: what follows comes at the end of the days, or at any time within them. The timeline counts them in full, and this stands
 * beside its sentence.
 *
 * @param words - of the quote, those that can be read so.
 * @param what - what the clause says that follows.
 */
export const WITHIN_THE_DAYS = (
  clause: string,
  quote: string,
  words: keyof typeof MEANT,
  what: '释放' | '删除',
  careful: Wording = { zh: '到期前续费，已到期的尽快', en: 'renew before expiry, or now' },
): Silence => ({
  aspect: 'deletion',
  note: {
    zh: `“${words}”也可读作期间内任何时候都可能${what}；此处按期间届满推算：求稳，${careful.zh}。`,
    en: `“${words}” (${MEANT[words]}) can also be read so that it may be ${what === '释放' ? 'released' : 'deleted'} at any time within the period; here it is counted in full: to be safe, ${careful.en}.`,
  },
  citations: [says(clause, quote)],
  isBesideSentence: true,
});

/** 自欠费之日起7日: whether the day of the arrears is day one. The timeline counts full days from their moment. */
export const FROM_THE_DAY = (clause: string, quote: string, words: keyof typeof MEANT): Silence => ({
  aspect: 'deletion',
  note: {
    zh: `“${words}”按从欠费之时起的整日推算；若把欠费当日算作第1日，最多早一天：求稳，提前一天。`,
    en: `“${words}” (${MEANT[words]}) is counted in full days from the moment of the arrears; were that day day one, the end would come up to a day earlier: to be safe, pay a day before.`,
  },
  citations: [says(clause, quote)],
  isBesideSentence: true,
});

/** What is only sold in advance: how it comes to arrears is not said, and what then follows is by the general terms. */
export const PREPAID_ONLY = (clause: string, quote: string): Silence => ({
  aspect: 'suspension',
  note: {
    zh: `${clause} 说本服务先付费、后使用：欠费怎样发生，条文没有说；以下按通用条款。`,
    en: `By ${clause} the service is paid for in advance: how it comes to arrears is not said. What follows is by the general terms.`,
  },
  citations: [says(clause, quote)],
  isBesideSentence: true,
});

/** 3.4.1(3), where what expires may be a package or a term. */
export const UNUSED_PACKAGE: NonNullable<Scenario['warnings']> = [
  {
    note: {
      zh: '按资源包购买的，期限届满时未用完的部分作废（3.4.1（3））。',
      en: 'Of a package, what is not used by the end of its term lapses with it (3.4.1(3)).',
    },
    citations: [
      says('g-3.4.1.3', '如资源包的服务期限届满，您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充'),
    ],
  },
];
