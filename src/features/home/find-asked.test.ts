import { expect, test } from 'vitest';
import { boxNameOf } from '@/corpus/short-names';
import { products } from '@/corpus/products';
import { findAsked, suggest } from './find-asked';
import { OFTEN_ASKED } from './often-asked';

const asked = (text: string) => {
  const found = findAsked(text);
  return found.kind === 'product' ? found.product.slug : found.kind === 'outside' ? found.product.id : found.kind;
};

test.each([
  ['SLS', 'log-service'],
  ['日志服务', 'log-service'],
  ['rds', 'rds'],
  ['ＲＤＳ', 'rds'],
  ['rizhifuwu', 'log-service'],
  ['Log Service (SLS)', 'log-service'],
  ['云解析DNS', 'dns'],
  ['kafka', 'message-queue'],
  // None of the 75, also inside a sentence.
  ['ECS', 'ecs'],
  ['es', 'elasticsearch'],
  ['OSS到期多久删除', 'oss'],
  ['RDS MariaDB', 'mariadb'],
  ['PolarDB MySQL', 'polardb'],
  // For the search.
  ['网关', 'question'],
  ['SLS 欠费 昨天15:20', 'question'],
  ['RDS 和 OSS', 'question'],
  ['欠费多久停机', 'question'],
  ['-日志服务', 'question'],
  ['34.3.1', 'number'],
  ['第5条', 'number'],
])('%j means %s', (text, meant) => {
  expect(asked(text)).toBe(meant);
});

test.each(products.flatMap(({ zh, en, slug }) => [[zh, slug] as const, [en, slug] as const]))(
  '%s, as it stands in the list, means %s',
  (name, slug) => {
    expect(asked(name)).toBe(slug);
  },
);

test.each([
  ['日志', ['log-service'], []],
  ['网关', ['cloud-storage-gateway', 'nat-gateway'], []],
  ['SLS 欠费', ['log-service'], []],
  ['EC', ['elastic-container-instance', 'cloud-phone'], ['ecs']],
  ['负载', [], ['load-balancer']],
  ['OSS 到期', [], ['oss']],
  ['RDS MariaDB', [], ['mariadb']],
  ['', [], []],
  [' ', [], []],
])('%j offers %j of the 75 and %j beside them', (text, slugs, ids) => {
  const { products: offered, outside } = suggest(text);
  expect(offered.map(({ slug }) => slug)).toEqual(slugs);
  expect(outside.map(({ id }) => id)).toEqual(ids);
});

test('the products often asked for are products', () => {
  expect(OFTEN_ASKED.filter(({ slug }) => !products.some((product) => product.slug === slug))).toEqual([]);
});

test.each(
  products.flatMap((product) =>
    [boxNameOf(product, false), boxNameOf(product, true)].map((name) => [name, product] as const),
  ),
)('a product is read again by the name that stands in the box for it: %s', (name, product) => {
  expect(findAsked(name)).toEqual({ kind: 'product', product });
});
