import { expect, test } from 'vitest';
import { findUnitWords } from './find-unit-words';

test.each([
  // 61.2, 5.2, 3.4.4(3), 3.1.2, 21.1, 64.3.9(1).
  ['数据库备份服务以月为服务周期', ['以月']],
  ['要求您按日承担万分之五的违约金', ['按日']],
  ['不足一个月的按天计', ['按天']],
  ['每小时生成一个账单', ['每小时']],
  ['阿里云按照小时向您收取前一小时的服务费用', ['按照小时']],
  ['每天免费5个节点', ['每天']],
  // Ways to pay, and what is no unit of time: 34.1, 17.1.3, 34.5.2.
  ['就以包月、包年等固定期限形式售卖的', []],
  ['按量付费', []],
  ['在每次升级且需要获取权限时', []],
  ['按时支付', []],
])('%s', (text, words) => {
  expect(findUnitWords(text).map((found) => found.words)).toEqual(words);
});
