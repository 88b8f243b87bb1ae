import { expect, test } from 'vitest';
import { aliases } from '@content/aliases';
import { products } from '@content/products';
import { createProductFilter, findProducts, foldProduct } from './find-products';
import { parseQuery } from './parse-query';

const folded = products.map(foldProduct);
const found = (query: string) => findProducts(parseQuery(query).words, folded).map(({ number }) => number);

test.each([
  ['日志服务', [2]],
  ['日志', [2]],
  ['NAT网关', [34]],
  ['nat 网关', [34]],
  ['网关', [26, 34]],
  ['SLS', [2]],
  ['sls', [2]],
  ['RDS', [59]],
  ['DTS', [63]],
  ['hitsdb', [60]],
  ['MaxCompute', [17]],
  ['Log Service', [2]],
  ['log-service', [2]],
  ['gateway nat', [34]],
  ['Data Lake', [21, 43]],
  ['data lake formation', [43]],
  ['云解析', [12, 29]],
  ['postgresql版', [59]],
  ['高性能时间序列数据库(HiTSDB)', [60]],
])('%j finds %j', (query, numbers) => {
  expect(found(query)).toEqual(numbers);
});

test('a whole name comes before its beginning, and a beginning before a part', () => {
  expect(found('数据')[0]).toBe(10); // 数据集成 begins with it
  expect(found('云监控')).toEqual([9]);
  expect(found('ai')).toEqual([28, 36]); // AIRec, Platform for AI: not Domain, not Mail
  expect(found('dns')).toEqual([29, 12]);
});

test.each(['', '欠费停服', '日志服务 欠费', 'sql server oracle', '.*', '['])('%j finds none', (query) => {
  expect(found(query)).toEqual([]);
});

test.each([
  ['', 75],
  ['odps', [17]],
  ['ODPS', [17]],
  ['云电脑', [48]],
  ['SLS RDS', [2, 59]],
  ['SLS、MaxCompute，NAT', [2, 17, 34]],
  ['nat 网关', [34]],
  ['59', [59]],
  ['7', [7]],
  ['企业邮', [73]],
  ['數據總線', [37]],
  ['OSS', []],
  ['不存在的名称', []],
])('the list filtered by %j has %j', (query, numbers) => {
  const filter = createProductFilter(
    products.map((product) => ({ ...product, aliases: aliases[product.number] ?? [] })),
  );
  const found = filter(query).map(({ number }) => number);
  expect(typeof numbers === 'number' ? found.length : found).toEqual(numbers);
});
