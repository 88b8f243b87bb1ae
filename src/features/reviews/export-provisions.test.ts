// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { provisionsOf } from '@/review-files/sample-export';
import { liftProvisions } from './export-provisions';

const source = readFileSync(`content/agreement/${edition.id}.zh-CN.txt`, 'utf8');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('what is lifted of a page counts as the open data do: the own text of each unit, its number, what stands around it', () => {
  const all = provisionsOf(source).filter(({ id }) => /^g(?:-3\.4|-3$|$)/.test(id));
  const under = (parent: string | undefined): string =>
    all
      .filter((each) => each.parent === parent)
      .map(({ id, number, text, isHeading }) => {
        const words = `<a class="num" href="#${id}">${number}</a>${escaped(text)}`;
        if (id.includes('.para')) return `<p id="${id}" class="unit para">${escaped(text)}</p>`;
        const own = isHeading ? `<h3 class="own">${words}</h3>` : `<p class="own">${words}</p>`;
        return `<section id="${id}" class="unit">${own}${under(id)}</section>`;
      })
      .join('');
  expect(all.length).toBeGreaterThan(10);
  expect(liftProvisions(under(undefined))).toEqual(all);
});
