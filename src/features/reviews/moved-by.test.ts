import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { products } from '@/corpus/products';
import { datedCaseOf } from './dated-case';
import { movedBy, numbersOf } from './moved-by';

test('a product’s clause needs its rules alone, a general one those of all', () => {
  expect(numbersOf(['p-2.2', 'p-64.3.11.2.A', 'p-2'])).toEqual([2, 64]);
  expect(numbersOf(['p-2.2', 'g-4.2.1'])).toHaveLength(products.length);
});

test('no product’s rules quote another product’s terms', () => {
  const foreign = lifecycleContent.lifecycles.flatMap(({ number, scenarios }) =>
    scenarios.flatMap(({ rules }) =>
      rules
        .flatMap(({ citations }) => citations.map(({ provision }) => provision))
        .filter((unit) => unit.startsWith('p-') && Number(/^p-(\d+)/.exec(unit)?.[1]) !== number)
        .map((unit) => `${number} ${unit}`),
    ),
  );
  expect(foreign).toEqual([]);
});

test('2.2: what moves, from the rules as the browser loads them, with dates of a case', async () => {
  const from = '自阿里云暂停服务之时起7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）';
  const at = Date.parse('2026-11-20T15:20:00+08:00');
  const { moved } = await movedBy({ unit: 'p-2.2', from, text: from.replaceAll('7日', '15日') }, { at });
  expect(moved.map(({ numbers }) => numbers)).toEqual([[2], [2], [2]]);
  expect(moved[1]?.dates?.after.earliest).toBe(Date.parse('2026-12-06T15:20:00+08:00'));
});

test('the case of a product’s page is that of its address: when, what, which variant; of what it changes itself none', async () => {
  const at = Date.parse('2026-11-20T15:20:00+08:00');
  const path = '/products/log-service';
  const search = { trigger: 'arrears', at: '2026-11-20T15:20' };
  const found = await datedCaseOf(path, search);
  expect(found).toMatchObject({ at, trigger: 'arrears', number: 2 });
  const none = [
    [path, { trigger: 'arrears' }],
    [path, { ...search, at: 'gestern' }],
    [path, { ...search, paid: '3d' }],
    [path, { ...search, count: 'civil' }],
    ['/agreement', search],
    ['/products/none', search],
  ] as const;
  for (const [where, values] of none) expect(await datedCaseOf(where, values)).toBeUndefined();
});
