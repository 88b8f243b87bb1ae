import { expect, test } from 'vitest';
import { readMoment } from '@/time/read-moment';
import { readLive, shortQuestion } from './read-live';

const now = readMoment('2026-11-27T11:00') ?? 0;
const when = { at: readMoment('2026-11-20T10:00') ?? 0, hasTime: true };

const read = (query: string, trigger: 'arrears' | 'expiry') => {
  const question = shortQuestion(readLive(query, { trigger, when }, now));
  return question && [question.products[0]?.number, question.trigger, question.when?.at === when.at ? 'given' : 'said'];
};

test.each([
  // A name alone takes what is chosen beside it.
  ['SLS', 'arrears', [2, 'arrears', 'given']],
  ['日志服务', 'expiry', [2, 'expiry', 'given']],
  // The words come first.
  ['RDS到期', 'expiry', [59, 'expiry', 'given']],
  ['SLS 昨天15:20欠费', 'arrears', [2, 'arrears', 'said']],
  // The moment of arrears is none of an expiry.
  ['RDS到期', 'arrears', undefined],
  ['欠费', 'arrears', undefined],
  ['SLS和RDS欠费', 'arrears', undefined],
  ['ECS欠费', 'arrears', undefined],
  ['违约金', 'arrears', undefined],
  ['SL', 'arrears', undefined],
] as const)('%s beside %s', (query, trigger, answered) => {
  expect(read(query, trigger)).toEqual(answered);
});

test('without any moment, or where more is asked, it is answered as in the search, of what is chosen beside', () => {
  const live = (query: string) => readLive(query, { trigger: 'expiry', when: undefined }, now);
  expect(shortQuestion(live('SLS'))).toBeUndefined();
  expect(live('SLS').question).toMatchObject({ trigger: 'expiry', when: undefined });
  expect(shortQuestion(live('SLS 2月30日欠费'))).toBeUndefined();
  expect(live('哪些产品7天删').question).toMatchObject({ trigger: 'expiry', list: { kind: 'within', days: 7 } });
  expect(live('违约金').topics.map(({ id }) => id)).toEqual(['penalty']);
  expect([live('ECS').trigger, live('ECS欠费').trigger]).toEqual(['expiry', 'arrears']);
  const paid = readLive('SLS昨天欠费今天付了', { trigger: 'arrears', when }, now);
  expect(shortQuestion(paid)).toBeUndefined();
  expect(paid.question?.paid).toBe('2026-11-27');
});
