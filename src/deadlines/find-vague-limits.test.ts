import { expect, test } from 'vitest';
import { findVagueLimits } from './find-vague-limits';

const wordsIn = (text: string) => findVagueLimits('g-1', text).map(({ words }) => words);

test('each is quoted with its part of the sentence', () => {
  expect(findVagueLimits('g-14.2.3', '遭遇不可抗力后，受影响方应立即通知相对方，并应解释。')).toEqual([
    { unit: 'g-14.2.3', words: '立即', start: 13, quote: '受影响方应立即通知相对方' },
  ]);
});

test.each([
  ['提前30日通知', []],
  ['提前至少7天', []],
  ['服务提前终止', []],
  ['应当在合理时间提前通知您', ['合理时间提前']],
  ['需提前续费', ['需提前']],
  ['以包年包月等固定期限形式', []],
  ['一次性订购满一定期限或服务量', []],
  ['起一定期限内（“宽限期”）', ['一定期限', '宽限期']],
  ['定期或不定期', ['定期', '不定期']],
  ['到期前的7天', []],
  ['如果您在到期前未续费', ['到期前']],
])('%s', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});
