import { expect, test } from 'vitest';
import { aliases } from '@content/aliases';
import { outsidePinyin } from '@content/outside-pinyin';
import { pinyin } from '@content/pinyin';
import { outsideProducts } from '@content/outside-products';
import { findOutsideProducts, nameProducts } from './outside-products';
import { filterProducts, findNamed } from './search-names';

const isChinese = (name: string) => /\p{Script=Han}/u.test(name);
const keep = (text: string) => text;
const numbersIn = (query: string) => findNamed(query, [], keep).map(({ product }) => product.number);

/** Other names of the 75 in pinyin, as they are typed, with all products that have them. */
const others = [...new Set(Object.values(pinyin).flatMap(([, ...names]) => names))].map((spelt) => ({
  spelt,
  numbers: Object.entries(pinyin).flatMap(([number, names]) => (names.includes(spelt) ? [Number(number)] : [])),
}));

test('every Chinese name has its pinyin', () => {
  const missing = Object.entries(aliases).filter(
    ([number, names]) => names.some(isChinese) && (pinyin[Number(number)]?.length ?? 0) < 2,
  );
  expect(missing).toEqual([]);
  const without = outsideProducts.filter(({ id, aliases: names }) => names.some(isChinese) && !outsidePinyin[id]);
  expect(without).toEqual([]);
  expect(others.length).toBeGreaterThan(80);
});

test.each(others)('$spelt finds $numbers in the search and the palette', ({ spelt, numbers }) => {
  for (const typed of [spelt.replaceAll(' ', ''), spelt.toLowerCase()]) {
    expect(filterProducts(typed).map(({ number }) => number)).toEqual(expect.arrayContaining(numbers));
  }
});

test.each(others.filter(({ spelt }) => spelt.replaceAll(' ', '').length > 4))(
  '$spelt is read in a question',
  ({ spelt, numbers }) => {
    expect(numbersIn(`${spelt.replaceAll(' ', '')} 欠费`)).toEqual(expect.arrayContaining(numbers));
  },
);

test.each([
  ['yundiannao qianfei', [48]],
  ['yun dian nao 到期', [48]],
  ['yúndiànnǎo', [48]],
  ['zhinengguwen', [64]],
  // Common words, of which another product that is named makes what they are.
  ['rizhi', [2]],
  ['rds rizhi', [59]],
  // Initials of other names are too short, but those of the printed one.
  ['ydn 欠费', []],
  ['rzfw 欠费', [2]],
])('%s: %j', (query, numbers) => {
  expect(numbersIn(query)).toEqual(numbers);
});

const outside = Object.entries(outsidePinyin).flatMap(([id, names]) => names.map((spelt) => ({ id, spelt })));

test.each(outside.filter(({ spelt }) => spelt.replaceAll(' ', '').length > 4))(
  '$spelt names $id and none of the 75',
  ({ id, spelt }) => {
    for (const typed of [spelt.toLowerCase(), spelt.replaceAll(' ', '').toLowerCase()]) {
      for (const query of [typed, `${typed} qianfei`, `${typed}到期`]) {
        expect(findOutsideProducts(query).map((product) => product.id)).toEqual([id]);
      }
    }
  },
);

test.each([
  ['yúnfúwùqì qiànfèi', ['ecs']],
  ['duixiangcunchu', ['oss']],
  // A longer name of one of the 75 hides it; words of the agreement are no names.
  ['yun cun chu wang guan', []],
  ['ri zhi fu wu qi le', []],
  ['tong yi', []],
  ['wei shen me', []],
])('%s names %j beside the 75', (query, ids) => {
  expect(nameProducts(query).outside.map(({ id }) => id)).toEqual(ids);
});

test('no name of what is none of the 75 is in pinyin one of the 75', () => {
  const inside = new Set(Object.values(pinyin).flat());
  expect(outside.filter(({ spelt }) => inside.has(spelt))).toEqual([]);
});
