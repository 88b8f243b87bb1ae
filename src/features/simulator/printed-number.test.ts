import { expect, test } from 'vitest';
import { printedNumber } from './printed-number';

const html =
  '<section id="p-59.2.1" class="unit subclause"><p class="own"><a class="num" href="#p-59.2.1">59.2.1、</a>包年包月类型：</p>' +
  '<section id="p-59.2.1.2" class="unit item"><p class="own"><a class="num" href="#p-59.2.1.2">（2）</a>服务到期</p></section></section>' +
  '<section id="p-64.3.8" class="unit subclause"><h5 class="own"><a class="num" href="#p-64.3.8" aria-describedby="x">63.3.8、</a>在您</h5></section>';

test.each([
  ['p-59.2.1', '59.2.1'],
  ['p-59.2.1.2', '59.2.1（2）'],
  ['p-64.3.8', '63.3.8'],
  ['g-5.5', '5.5'],
  ['p-59.2.1.para1', '59.2.1 ¶1'],
  ['p-59.2.1.2.para2', '59.2.1（2） ¶2'],
])('%s is cited as %s', (id, number) => {
  expect(printedNumber(html, id)).toBe(number);
});
