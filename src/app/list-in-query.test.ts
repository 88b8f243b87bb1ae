import { expect, test } from 'vitest';
import { findProduct, products } from '@/corpus/products';
import { readList } from '@/services/list-address';
import { findListInQuery } from './list-in-query';

const NOW = Date.parse('2026-11-29T10:00+08:00');
const isProduct = (slug: string) => findProduct(slug)?.slug === slug;

/** The list that a query comes to. */
function listOf(query: string) {
  const found = findListInQuery(query, NOW);
  const read = readList(found?.fragment ?? '', isProduct);
  return (
    found &&
    read && {
      slugs: read.list.services.map(({ slug }) => slug),
      at: read.list.at,
      trigger: read.list.trigger,
      faults: read.faults,
      rest: found.rest,
    }
  );
}

const BOTH = { slugs: ['log-service', 'rds'], at: '2026-11-20T09:00', trigger: 'arrears', faults: [], rest: '' };

test.each([
  '?s=log-service&s=rds&at=2026-11-20T09:00',
  '?at=2026-11-20T09:00&s=log-service,rds',
  '?s=log-service，rds&at=2026-11-20+09:00',
  '?s=log-service、rds&at=2026年11月20日9点',
  '?s=SLS,RDS&at=2026-11-20T09:00',
  '?s=日志服务&amp;s=云数据库RDS&amp;at=2026-11-20T09:00',
  '?v=2&n=2&trigger=arrears&at=2026-11-20T09:00&s=log-service,a1&s=rds,b2&end',
  `?s=${encodeURIComponent('log-service,rds')}&at=${encodeURIComponent('2026-11-20T09:00')}`,
])('%s is a list of two services', (query) => {
  expect(listOf(query)).toEqual(BOTH);
});

test('a service keeps its own values', () => {
  const found = findListInQuery('?s=rds,b2;trigger:expiry;at:2026-11-20&at=2026-11-26', NOW);
  expect(readList(found?.fragment ?? '', isProduct)?.list).toMatchObject({
    at: '2026-11-26',
    services: [{ id: 'b2', slug: 'rds', values: { trigger: 'expiry', at: '2026-11-20' } }],
  });
});

test('a moment behind a product is its own', () => {
  const found = findListInQuery('?s=log-service,RDS@2026-11-20&at=2026-11-27T09:00', NOW);
  expect(readList(found?.fragment ?? '', isProduct)?.list).toMatchObject({
    at: '2026-11-27T09:00',
    services: [
      { slug: 'log-service', values: {} },
      { slug: 'rds', values: { at: '2026-11-20' } },
    ],
  });
});

test('what names no product is named, and what was read by today is said', () => {
  expect(listOf('?s=maxcompute.deferral-time~PT72H')).toMatchObject({
    slugs: [],
    faults: [{ kind: 'product', value: 'maxcompute.deferral-time~PT72H' }],
  });
  expect(listOf('?s=rds@soon')).toMatchObject({ slugs: [], faults: [{ kind: 'product', value: 'rds@soon' }] });
  expect(listOf('?s=ecs&s=rds')).toMatchObject({ slugs: ['rds'], faults: [{ kind: 'product', value: 'ecs' }] });
  expect(findListInQuery('?s=rds&at=昨天', NOW)?.notes).toEqual([
    { kind: 'reckoned', key: 'at', value: '昨天', as: '2026-11-28' },
  ]);
});

test('the rest stays in the query; without a service all does', () => {
  expect(listOf('?s=rds&review=1&foo=2')).toMatchObject({ slugs: ['rds'], rest: 'review=1&foo=2' });
  expect(findListInQuery('?trigger=arrears&at=2026-11-20', NOW)).toBeUndefined();
  expect(findListInQuery('?s=', NOW)).toBeUndefined();
});

test('every product is read by its slug and by its name', () => {
  const wrong = products.flatMap(({ slug, zh }) =>
    [slug, zh].flatMap((name) => (listOf(`?s=${encodeURIComponent(name)}`)?.slugs[0] === slug ? [] : [name])),
  );
  expect(wrong).toEqual([]);
});
