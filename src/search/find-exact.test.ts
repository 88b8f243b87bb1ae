import { expect, test } from 'vitest';
import { findExact } from './find-exact';
import { foldRecord } from './folded-record';
import type { SearchRecord } from './model';
import { parseQuery } from './parse-query';

const record = (id: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  num: id.slice(2),
  text,
  isHeading: false,
  path: [],
  ...more,
});

const logService = { path: ['专用说明', '【日志服务】'] };
const nat = { path: ['专用说明', '【NAT网关】'] };
const records = [
  record('g-5', '欠费停服', { isHeading: true, path: ['通用条款'] }),
  record('g-5.1', '您应当及时、足额向阿里云支付费用。您发生欠费时，阿里云可能会向您发出合理的提示或催告。', {
    path: ['通用条款', '欠费停服'],
  }),
  record('g-5.6', '用户业务数据一经删除，即不可恢复；您应承担数据因此被删除所引发的后果和责任', {
    path: ['通用条款', '欠费停服'],
  }),
  record('p-2', '【日志服务】', { isHeading: true, path: ['专用说明'] }),
  record('p-2.2', '自阿里云暂停服务之时起7日届满，您仍未成功充值并足以支付所欠服务费用的', logService),
  record('p-34', '【NAT网关】', { isHeading: true, path: ['专用说明'] }),
  record('p-34.1', '就以包月、包年等固定期限或以资源包形式售卖的NAT网关服务，到期后7日仍未续费的', nat),
  record('p-34.3.1', '自首次欠费之时起，您仍可继续使用阿里云NAT网关24小时', nat),
  record('p-34.3.2', '自您首次欠费发生之时起7日内，您仍未成功充值', nat),
  record('p-17.1', '则MaxCompute将处于欠费状态。在您欠费后，停止全部MaxCompute 服务', {
    path: ['专用说明', '【大数据计算服务】'],
  }),
].map(foldRecord);

const find = (query: string) => findExact(parseQuery(query).words, records);
const ids = (query: string) => find(query).map((hit) => hit.record.id);

test.each([
  ['欠费', ['g-5', 'g-5.1', 'p-34.3.1', 'p-34.3.2', 'p-17.1']],
  ['7日', ['p-2.2', 'p-34.1', 'p-34.3.2']],
  ['日志服务', ['p-2']],
  ['nat网关', ['p-34', 'p-34.1', 'p-34.3.1']],
  ['ＭａｘＣｏｍｐｕｔｅ服务', ['p-17.1']],
  ['火锅', []],
  ['', []],
])('%j finds %j: headings first, then in the order of the source', (query, expected) => {
  expect(ids(query)).toEqual(expected);
});

test('several words mean all of them, in any order', () => {
  expect(ids('欠费 首次')).toEqual(['p-34.3.1', 'p-34.3.2']);
  expect(ids('首次 欠费')).toEqual(['p-34.3.1', 'p-34.3.2']);
  expect(ids('欠费 火锅')).toEqual([]);
});

test('a word may be in the headings around, if another is in the text; such hits come later', () => {
  expect(ids('日志服务 7日')).toEqual(['p-2.2']);
  expect(ids('NAT网关 7日')).toEqual(['p-34.1', 'p-34.3.2']);
  expect(find('NAT网关 7日').map(({ viaPath }) => viaPath)).toEqual([false, true]);
  expect(ids('专用说明 通用条款')).toEqual([]);
});

test('words nearer together come first', () => {
  expect(ids('欠费 自')).toEqual(['p-34.3.1', 'p-34.3.2']);
  expect(ids('欠费 内')).toEqual(['p-34.3.2']);
  const near = ['数据将在7日后删除', '删除数据', '数据，删除'].map((text, index) =>
    foldRecord(record(`p-${index}`, text)),
  );
  expect(findExact(['数据', '删除'], near).map((hit) => hit.record.id)).toEqual(['p-1', 'p-2', 'p-0']);
});

test('every occurrence of every word is found, where it is printed', () => {
  const [hit] = find('欠费 maxcompute服务');
  expect(hit?.ranges.map(({ start, end }) => hit.record.text.slice(start, end))).toEqual([
    '欠费',
    '欠费',
    'MaxCompute 服务',
  ]);
});
