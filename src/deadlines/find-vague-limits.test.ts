import { expect, test } from 'vitest';
import { findVagueLimits } from './find-vague-limits';

const wordsIn = (text: string) => findVagueLimits('g-1', text).map(({ words }) => words);

test('each is quoted with its part of the sentence', () => {
  expect(findVagueLimits('g-14.2.3', '遭遇不可抗力后，受影响方应立即通知相对方，并应解释。')).toEqual([
    { unit: 'g-14.2.3', words: '立即', en: 'at once', start: 13, quote: '受影响方应立即通知相对方' },
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
  // 48.3, 64.4.1(3), 66.5, 14.1.3, 55.1, 17.1.2.
  ['您有责任在规定时间内进行说明，或您逾期未能反馈的', ['规定时间', '逾期']],
  ['在发送成功后即视为送达', ['即']],
  ['关闭后阿里云将同步删除', ['同步']],
  ['您同步或上传至阿里云的数据', []],
  ['延停时长期内（“延期停服期间”）内', ['延停时长期', '延期停服期间']],
  // 57.1 and 38.1: the figure stands beside it.
  ['该服务的有效期为自购买之日起6个月', []],
  ['一个服务周期内(一年）将提供', []],
])('%s', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});
