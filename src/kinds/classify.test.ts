import { expect, test } from 'vitest';
import { classify, findKinds } from './classify';
import type { ProvisionKind } from './kinds';

const kindsOf = (text: string) => [...(classify([{ id: 'g-1', text }]).get('g-1') ?? [])];

/** Sentences of the agreement, and what each is of. */
test.each<[string, ProvisionKind, string]>([
  ['您应当及时、足额向阿里云支付费用。', 'obligation', '您应当'],
  ['未经阿里云事先书面同意，不得转让。', 'obligation', '未经'],
  ['阿里云有权定期或不定期对产品、服务进行升级', 'right', '阿里云有权'],
  ['阿里云将及时就您非人为操作所出现的故障提供支持', 'promise', '阿里云将及时'],
  ['后果由您自行承担，阿里云不承担任何责任；', 'exemption', '后果由您'],
  ['阿里云不对您依据该数据进行的工作承担任何责任', 'exemption', '不对您依据该数据进行的工作承担'],
  ['在经过去标识化且无法重新识别特定个人的前提下，我们将收集您的评价', 'data', '去标识化'],
  ['任何一方均可向杭州市西湖区人民法院提起诉讼', 'dispute', '提起诉讼'],
  ['以下简称“阿里云”', 'definition', '简称'],
  // 57.1, whose subject is its title; 62.1.
  ['指阿里云所提供的线上认证服务', 'definition', '指'],
  ['我们研发并向您提供ADB MySQL智能助手（“智能助手”）', 'definition', '（“智能助手”）'],
  // 3.4.3, 24.4, 69.3, 5.6, 4.4.4, 73.4, 3.4.
  ['阿里云无须针对此中断或暂停向您承担任何责任', 'exemption', '无须针对此中断或暂停向您承担'],
  ['您独立对所引发的后果承担全部责任', 'exemption', '您独立对所引发的后果承担全部责任'],
  ['您将自行对此负责', 'exemption', '您将自行对此负责'],
  ['您应承担数据因此被删除所引发的后果', 'exemption', '您应承担数据因此被删除所引发的后果'],
  ['您负有保密义务', 'obligation', '您负有保密义务'],
  ['口令、密码的完整性和保密性负责', 'data', '口令、密码的完整性'],
  ['引起的纠纷均应由您负责解决', 'breach', '纠纷均应由您负责解决'],
  ['阿里云有权定期或不定期对产品进行升级', 'change', '产品进行升级'],
])('%s is of the kind %s for “%s”', (text, kind, words) => {
  const marks = findKinds(text).filter((mark) => mark.kind === kind);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toContain(words);
});

test.each<[string, ProvisionKind]>([
  // 应用, 需求 and 可能 are no duty and no power; 将停止 is no promise.
  ['您的应用对服务内存的需求', 'obligation'],
  ['阿里云可能会更新', 'right'],
  ['您获得阿里云向您发送的登录、使用服务的密钥、口令即可使用服务', 'right'],
  ['阿里云将停止为您提供服务', 'promise'],
  // 5.4, 18.4, 29.1, 12.2, 5.1, 73.4: words that only look like it.
  ['您的欠费和其他应付费用', 'obligation'],
  ['您键入的内容自动生成相应的翻译结果', 'obligation'],
  ['因纠纷、诉讼、仲裁导致的损失', 'dispute'],
  ['在适用法律允许的最大范围内', 'dispute'],
  ['包括合理的诉讼费、律师费用', 'payment'],
  ['获得所有权人对性能测试的充分授权', 'property'],
  ['密码的完整性和保密性', 'confidentiality'],
])('%s is not of the kind %s', (text, kind) => {
  expect(kindsOf(text)).not.toContain(kind);
});

test('the entries of a list have the kinds of the words that introduce it, and those after it have not', () => {
  const kinds = classify([
    { id: 'g-12.3', text: '下列情况不视为阿里云违约：' },
    { id: 'g-12.3.1', text: '需要短时间中断' },
    { id: 'g-12.4', text: '其他' },
    { id: 'g-12.3.para1', text: '以上' },
  ]);
  expect(kinds.get('g-12.3.1')).toEqual(new Set(['obligation', ...(kinds.get('g-12.3') ?? [])]));
  expect(kinds.has('g-12.4')).toBe(false);
  expect(kinds.has('g-12.3.para1')).toBe(false);
});

test('a definition in the words that introduce a list defines nothing in its entries', () => {
  const kinds = classify([
    { id: 'p-62.1', text: '智能助手（“智能助手”）可能涉及以下事项：' },
    { id: 'p-62.1.1', text: '仅能就本服务提问' },
  ]);
  expect([...(kinds.get('p-62.1') ?? [])]).toContain('definition');
  expect([...(kinds.get('p-62.1.1') ?? [])]).not.toContain('definition');
});
