// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { kindMarks } from '@/corpus/kinds';
import { readBlock } from '@/text/block-text';
import { kindsInPlace } from './own-words';

/** As a translating browser leaves it: each text in elements of its own. */
function translate(root: Element, change: (text: string) => string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    font.append(change(text.data));
    text.replaceWith(font);
  }
}

const WORDS = '自首次欠费之时起，您仍可继续使用阿里云NAT网关24小时；如24小时届满，您仍未成功充值';

test('34.3.1: a kind has its words as they stand, and none where a browser has translated them', () => {
  const marks = kindMarks.get('p-34.3.1') ?? [];
  expect(marks.length).toBeGreaterThan(0);
  document.body.innerHTML = `<section id="p-34.3.1"><p class="own"><a class="num">34.3.1、</a>${WORDS}</p></section>`;
  expect(kindsInPlace('p-34.3.1').map(({ quote }) => quote)).toContain('您仍可继续使用阿里云NAT网关24小时');
  translate(document.body, (text) => `From ${text}`);
  const kinds = kindsInPlace('p-34.3.1');
  expect(kinds.map(({ kind }) => kind)).toEqual([...new Set(marks.map(({ kind }) => kind))]);
  expect(kinds.filter(({ quote }) => quote !== '')).toEqual([]);
});

test('the number of a clause is no part of its words, also with a translator’s elements in it', () => {
  document.body.innerHTML = `<p class="own"><a class="num">34.3.1、</a>${WORDS}</p>`;
  const [block] = document.body.children;
  if (!block) throw new Error('no block');
  translate(block, (text) => text);
  expect(readBlock(block).text).toBe(WORDS);
});
