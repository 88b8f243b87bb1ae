import { expect, test } from 'vitest';
import { productWords } from '@/corpus/product-words';
import { filterRows, fromInterface, fromText, textOfRow } from './rows';

const rows = ['专用 2.2', '专用 12.2', '专用 2.21', '专用 2.2.1', '通用 2.2'].map((clause) => ({
  key: clause,
  cells: [fromText(clause), fromInterface('7日 Notice')],
}));
const found = (query: string) => filterRows(rows, query, () => '').map(({ key }) => key);

test('every word must be there, in any case and any cell', () => {
  expect(found('')).toHaveLength(5);
  expect(found('  notice   通用 ')).toEqual(['通用 2.2']);
  expect(found('7日')).toHaveLength(5);
  expect(found('退款')).toEqual([]);
});

test('a number is a whole one, with what is nested in it', () => {
  expect(found('2.2')).toEqual(['专用 2.2', '专用 2.2.1', '通用 2.2']);
  expect(found('专用 12')).toEqual(['专用 12.2']);
  expect(found('7')).toHaveLength(5);
});

test('pieces of one run have no blanks between them', () => {
  const pieces = [{ text: '自' }, { text: '7日', isMarked: true }, { text: '届满' }];
  expect(textOfRow({ key: '', cells: [{ pieces, isRun: true }, { pieces }] })).toEqual(['自7日届满', '自 7日 届满']);
});

/** A product is found by any of its names, as in the list of products: odps and SLS stand in no clause. */
test('a row in the terms of a product has its names', () => {
  const ofProducts = ['p-2.1', 'p-17.1.4', 'g-2.1'].map((href) => ({
    key: href,
    cells: [{ pieces: [{ text: href, href }] }, fromText('24小时')],
  }));
  const called = (query: string) => filterRows(ofProducts, query, productWords).map(({ key }) => key);
  expect(called('SLS')).toEqual(['p-2.1']);
  expect(called('log 24小时')).toEqual(['p-2.1']);
  expect(called('odps')).toEqual(['p-17.1.4']);
  expect(called('大数据计算')).toEqual(['p-17.1.4']);
  expect(called('ls')).toEqual([]);
  expect(called('2')).toEqual(['p-2.1', 'g-2.1']);
});
