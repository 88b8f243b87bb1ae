import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { maxCompute } from '@content/lifecycle/17-maxcompute';
import { parseAgreement } from '../agreement/parse-agreement';
import { collectPrecedence } from './collect-precedence';
import type { Precedence } from './model';

const { agreement } = parseAgreement(`协议
提示条款
欢迎您与阿里云计算有限公司（下称“阿里云”或“我们”）共同签署本协议！
通用条款
1.     服务费用
1.1.     订单将为您保留7日，7日届满您仍未付费或者7日内阿里云服务售罄的，订单失效。
专用说明
1、【信息核验服务】
1.1、信息核验服务由阿里云智能科技（江苏）有限公司（以下简称“阿里云”）提供。`);
const lifecycle = {
  lifecycles: [],
  general: [],
  warnings: {},
  duties: {},
  otherEnds: {},
  withoutRules: [],
  otherDurations: [],
};
const pair: Precedence = {
  special: 'p-1.1',
  specialQuote: '信息核验服务由阿里云智能科技（江苏）有限公司',
  general: 'pre.para1',
  generalQuote: '阿里云计算有限公司（下称“阿里云”或“我们”）',
  relation: 'displaces',
  aspect: 'party',
  note: { zh: '“阿里云”指另一家公司。', en: 'Another company.' },
};
const check = (...written: Precedence[]) =>
  collectPrecedence(agreement, lifecycle, written).diagnostics.map((diagnostic) => diagnostic.check);

test('a pair may lead to the notice, which says who 阿里云 is (66.1)', () => {
  expect(check(pair)).toEqual([]);
});

test('a pair does not lead to another product', () => {
  expect(check({ ...pair, general: 'p-1.1', generalQuote: pair.specialQuote })).toEqual(['precedence-direction']);
});

test('one pair of provisions may differ in two aspects, and not twice in one', () => {
  expect(check(pair, { ...pair, aspect: 'property' })).toEqual([]);
  expect(check(pair, pair)).toEqual(['duplicate-precedence']);
});

test('what people write of 17.1.4 takes the place of what is derived, and is there once', () => {
  const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
  const whole = parseAgreement(source).agreement;
  const of = (written: readonly Precedence[]) =>
    collectPrecedence(whole, { ...lifecycle, lifecycles: [maxCompute] }, written).precedence.filter(
      ({ special, general }) => special === 'p-17.1.4' && general === 'g-5.5',
    );
  const [derived] = of([]);
  if (!derived) throw new Error('Nothing is derived.');
  const written = { ...derived, note: { zh: '两个起算点。', en: 'Two starts.' } };
  expect(of([written])).toEqual([written]);
});
