import { expect, test } from 'vitest';
import { findListAsked } from './find-list-asked';

test.each([
  ['哪些产品7天删', { kind: 'within', days: 7 }],
  ['哪些产品欠费7天内释放', { kind: 'within', days: 7 }],
  ['到期后1周删的有哪些', { kind: 'within', days: 7 }],
  ['哪些产品至少留15天', { kind: 'keeps', days: 15 }],
  ['哪些产品30天以上才删', { kind: 'keeps', days: 30 }],
  ['which services keep data for 1 month', { kind: 'keeps', days: 30 }],
  ['which products delete within 7 days', { kind: 'within', days: 7 }],
  ['哪些产品没写期限', { kind: 'no-figure' }],
  ['哪个最先停', { kind: 'first' }],
  ['which product is deleted first', { kind: 'first' }],
])('%s', (text, asked) => {
  expect(findListAsked(text)?.asked).toEqual(asked);
});

test.each([
  '7天删',
  '哪些产品',
  '哪些产品7天无理由退款',
  '哪些产品支持7天试用',
  '最先删哪里',
  'how long is data kept',
  '哪些产品0天删',
])('%s chooses none of the products', (text) => {
  expect(findListAsked(text)).toBeUndefined();
});
