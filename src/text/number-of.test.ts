import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { recordsOf } from '@/search/quality/records-of';
import { misprintedPlace } from './number-of';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');

test('of all provisions only what is printed 63.3.8, with its items, is named by its place', () => {
  const others = recordsOf(source).flatMap(({ id, num }) => {
    const place = misprintedPlace(id, num);
    return place === undefined ? [] : [[id, num, place]];
  });
  const items = [1, 2, 3, 4].map((item) => [`p-64.3.8.${item}`, `63.3.8（${item}）`, `64.3.8（${item}）`]);
  expect(others).toEqual([['p-64.3.8', '63.3.8', '64.3.8'], ...items]);
});
