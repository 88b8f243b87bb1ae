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
  ['任何一方均可向杭州市西湖区人民法院提起诉讼', 'dispute', '诉讼'],
  ['以下简称“阿里云”', 'definition', '简称'],
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
