import { expect, test } from 'vitest';
import { glanceOf } from '@/corpus/glances';
import { products } from '@/corpus/products';

/** What the clauses call the first loss: read in the text of each. */
test('of each trigger it is known which products only release, and which delete', () => {
  const releasing = (trigger: 'arrears' | 'expiry') =>
    products.flatMap(({ number }) => (glanceOf(number)[trigger]?.loss.isRelease ? [number] : []));
  // 34.3.2, 53.3 (history can be viewed), 6.3 messages, 16.1 waiting jobs: 释放.
  expect(releasing('arrears')).toEqual([6, 16, 34, 53]);
  // 7.2 configuration, 29.3 the instance (数据 later), 34.1, 35.2, 39.1.1, 40.3, 53.2.
  expect(releasing('expiry')).toEqual([7, 29, 34, 35, 39, 40, 53]);
});

test('a part that ends first says when all of it stops', () => {
  const whole = products.flatMap(({ number }) => {
    const hours = glanceOf(number).arrears?.restriction.wholeHours;
    return hours === undefined ? [] : [[number, hours]];
  });
  // 3.3, 14.1, 23.3, 25.2, 32.3, 43.2.1 with 43.2.2.
  expect(whole).toEqual([
    [3, 168],
    [14, 168],
    [23, 168],
    [25, 24],
    [32, 168],
    [43, 168],
  ]);
});
