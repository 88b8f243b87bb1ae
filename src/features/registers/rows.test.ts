import { expect, test } from 'vitest';
import { filterRows, fromInterface, fromText, textOfRow } from './rows';

const rows = ['专用 2.2', '专用 12.2', '专用 2.21', '专用 2.2.1', '通用 2.2'].map((clause) => ({
  key: clause,
  cells: [fromText(clause), fromInterface('7日 Notice')],
}));
const found = (query: string) => filterRows(rows, query).map(({ key }) => key);

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
