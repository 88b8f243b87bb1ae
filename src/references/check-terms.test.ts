import { expect, test } from 'vitest';
import { parseAgreement } from '../agreement/parse-agreement';
import { checkTerms, findConflicts, holdsIn } from './check-terms';
import type { DefinedTerm } from './model';

const { agreement } = parseAgreement(`协议
通用条款
1.   服务
1.1.     某某公司（下称“某某”）提供服务。
1.2.     请指定联系人。
专用说明
1、【甲】
1.1、本条由另一公司（简称“某某”）提供。`);

const general: DefinedTerm = {
  words: ['某某'],
  unit: 'g-1.1',
  scope: 'agreement',
  quote: '某某公司（下称“某某”）',
  en: 'Some',
};
const special: DefinedTerm = {
  words: ['某某'],
  unit: 'p-1.1',
  scope: 'p-1',
  quote: '另一公司（简称“某某”）',
  en: 'Some',
};
const check = (terms: readonly DefinedTerm[]) =>
  checkTerms(agreement, { terms, noDefinitions: [], undefinedWords: [] }).map(({ check: name }) => name);

test('a word that defines must be in a definition; 指定 defines nothing', () => {
  expect(check([general, special])).toEqual([]);
  expect(check([general])).toEqual(['definition-unread']);
});

test('3.4.1(2): a bracket inside the definition of something else is not read by that', () => {
  const text = '服务期限至期限届满为止；以资源包（或套餐包）形式售卖的服务，服务期限至用完为止';
  const { agreement: one } = parseAgreement(`协议\n通用条款\n1.   服务\n1.1.     ${text}。`);
  const term: DefinedTerm = { words: ['服务期限'], unit: 'g-1.1', scope: 'agreement', quote: text, en: 'term' };
  const other: DefinedTerm = { ...term, words: ['套餐包'], quote: '资源包（或套餐包）' };
  const found = (read: readonly DefinedTerm[]) =>
    checkTerms(one, { terms: read, noDefinitions: [], undefinedWords: [] }).map(({ check: name }) => name);
  expect(found([term])).toEqual(['definition-unread']);
  expect(found([term, other])).toEqual([]);
});

/** Forms of definition that stand in the agreement, and what looks like them. */
test.each([
  ['指阿里云所提供的线上ACA/Apsara Clouder认证服务', true],
  ['指定的联系人', false],
  ['根据GNU Affero 通用公共许可证 ( AGPL ) 许可的代码', true],
  ['许可协议要求：(i)以源代码的形式披露；（ii）免费', false],
  ['预付费为包年包月使用', true],
  ['如您账户余额不足以扣划前一小时的服务费用，即欠费', true],
  ['当您的账户余额不足以支付账单金额，您将处于欠费状态', true],
  // 45, 71.2.6(1), 72.1.1, 40.1, 64.3.1, 3.4.1(2), 28.1: another name, or the full one.
  ['数据安全中心（原名：敏感数据保护）', true],
  ['用户仅可通过账户（用户登录名+密码）登录', true],
  ['软件框架、SDK (“Software Development Kit”)、硬件平台', true],
  ['云数据库专属集群服务（Cloud Database Dedicated Cluster,简称CDDC）', true],
  ['按照服务等级承诺（SLA）提供服务', true],
  ['以资源包（或套餐包）形式售卖', true],
  ['修改配置信息（规格）', true],
  // 12.1, 7.2.2, 7.1.8, 5.5, 3.4.4(3), 3.4.1(1): numbers, instances, conditions, and more of the same.
  ['采取以下措施：（1）限制；（ii）终止', false],
  ['操作系统之上部分（如您在系统上安装的应用程序）由您负责', false],
  ['返还剩余款项（ 如有）', false],
  ['安全风险（包括并不限于系统漏洞）', false],
  ['一定的缓冲期（以产品文档所载明的时限为准）内', false],
  ['计算（不足一个月的按天计）服务费用', false],
  ['自开通之时起算（而非自您获得密钥时起算）', false],
])('57.1, 36.4, 8.3, 3.1.1, 21.2.1, 43.2 and more: “%s” defines: %s', (words, defines) => {
  const { agreement: one } = parseAgreement(`协议\n通用条款\n1.   服务\n1.1.     ${words}。`);
  const found = checkTerms(one, { terms: [], noDefinitions: [], undefinedWords: [] });
  expect(found.length > 0).toBe(defines);
});

test('a definition is in its provision, has its term in it, and a scope that exists', () => {
  expect(check([general, special, { ...general, quote: '没有的话“某某”' }])).toEqual(['quote-not-found']);
  expect(check([general, { ...special, words: ['某某', '我们'] }])).toEqual(['term-not-defined']);
  expect(check([general, { ...special, scope: 'p-9' }])).toEqual(['unknown-target']);
});

test('a second definition inside the scope of the first is a conflict', () => {
  expect(findConflicts([general, special])).toEqual([{ word: '某某', outer: general, inner: special }]);
  expect(findConflicts([special, { ...special, scope: 'p-2' }])).toEqual([]);
  // 2.2 counts seven days, “下同”: in the whole of the special terms.
  expect([holdsIn({ ...special, scope: 'p' }, 'p-34.3'), holdsIn({ ...special, scope: 'p' }, 'g-5.5')]).toEqual([
    true,
    false,
  ]);
  expect([holdsIn(special, 'p-1.1'), holdsIn(special, 'p-10'), holdsIn(general, 'p-10')]).toEqual([true, false, true]);
});
