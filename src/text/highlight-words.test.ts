// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findHighlightedUnits } from './highlight-words';

const text = document.createElement('article');
text.innerHTML = `
  <section id="p-39.3" class="unit"><p class="own"><a class="num">39.3 </a>按<a class="ref">39.4</a>办理</p></section>
  <section id="p-39.4" class="unit"><p class="own"><a class="num">39.4 </a>如果7天内您仍未完成续费</p>
    <p id="p-39.4.para1" class="unit para">数据将被释放</p></section>`;

test('39.4: the clause’s own number is none of its words, and is not stepped to', () => {
  expect(findHighlightedUnits(text, '39.4')).toEqual(['p-39.3']);
});

test('units that have every word come alone; without one, those that have any', () => {
  expect(findHighlightedUnits(text, '7天 续费')).toEqual(['p-39.4']);
  expect(findHighlightedUnits(text, '办理 释放')).toEqual(['p-39.3', 'p-39.4.para1']);
  expect(findHighlightedUnits(text, '违约')).toEqual([]);
});
