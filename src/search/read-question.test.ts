import { expect, test } from 'vitest';
import { aliases } from '@content/aliases';
import { products } from '@content/products';
import { findNamed, readQuestion } from './read-question';

const named = products.map((product) => ({ ...product, aliases: aliases[product.number] ?? [] }));
const read = (query: string) => {
  const question = readQuestion(query, findNamed(query, named));
  return question && [question.product.number, question.outcome, question.trigger];
};

test.each([
  ['日志服务欠费几天删数据', [2, 'loss', 'arrears']],
  ['RDS 到期多久释放', [59, 'loss', 'expiry']],
  ['when does MaxCompute delete data', [17, 'loss', undefined]],
  ['NAT网关欠费多久停服', [34, 'restriction', 'arrears']],
  ['SLS 欠费 24小时后会不会暂停', [2, 'restriction', 'arrears']],
  ['DataWorks到期什么时候释放', [39, 'loss', 'expiry']],
  ['how long until PAI data is gone after arrears', [36, 'loss', 'arrears']],
  ['消息队列欠费多久停', [6, 'restriction', 'arrears']],
  ['宜搭到期多久删数据', [75, 'loss', 'expiry']],
])('%s asks %j', (query, question) => {
  expect(read(query)).toEqual(question);
});

test.each([
  // Nothing is asked.
  '日志服务',
  '日志服务 数据',
  '数据删除',
  // No product, or more than one.
  '欠费几天删数据',
  '日志服务和RDS欠费几天删数据',
  // Both outcomes, or both triggers.
  '日志服务欠费几天暂停几天删除',
  '日志服务欠费到期几天删除',
  // What is not an outcome.
  '日志服务多少钱',
])('%s is no question that can be answered', (query) => {
  expect(read(query)).toBeUndefined();
});

test('a name inside a longer name does not count', () => {
  expect(findNamed('云解析PrivateZone服务欠费', named).map(({ number }) => number)).toEqual([12]);
  expect(findNamed('云数据库专属集群服务到期', named).map(({ number }) => number)).toEqual([40]);
});
