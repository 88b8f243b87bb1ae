import type { Wording } from '../../src/lifecycle/model';

/** The answers to whether the customer has a deferral, for the products whose clauses speak of one (17.1.2, 69.2.1(2)). */
export const DEFERRALS = {
  none: { zh: '没有延停权益', en: 'No deferral' },
  time: { zh: '有延停时长', en: 'A deferral period (延停时长)' },
  quota: { zh: '有延停额度', en: 'A deferral amount (延停额度)' },
  closed: { zh: '延停权益已关闭或将关闭', en: 'Deferral closed, or to be closed' },
} as const satisfies Readonly<Record<string, Wording>>;
