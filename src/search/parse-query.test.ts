import { expect, test } from 'vitest';
import { parseQuery } from './parse-query';

test.each([
  ['欠费停服', ['欠费停服']],
  ['日志服务 7日', ['日志服务', '7日']],
  ['　ＮＡＴ网关\t删除\n', ['nat网关', '删除']],
  ['欠费 欠费 “欠费”', ['欠费', '"欠费"']],
  ['MaxCompute maxcompute', ['maxcompute']],
  ['第 5 条', ['第5条']],
  ['34.3.1', ['34.3.1']],
])('%j is the words %j', (query, words) => {
  expect(parseQuery(query)).toMatchObject({ words, empty: false, cut: false });
});

test.each(['', ' \n\t　', '\u0000\u200b'])('%j is empty', (query) => {
  expect(parseQuery(query)).toMatchObject({ words: [], empty: true });
});

test('a query that is wholly a clause number is a citation; one with a word beside it is not', () => {
  expect(parseQuery('34.3.1').citation).toEqual({ candidates: ['g-34.3.1', 'p-34.3.1'] });
  expect(parseQuery('34.3.1 欠费')).not.toHaveProperty('citation');
});

test('200 characters are searched whole; of 201 the last is cut', () => {
  expect(parseQuery('数'.repeat(200))).toMatchObject({ text: '数'.repeat(200), cut: false });
  expect(parseQuery('数'.repeat(201))).toMatchObject({ text: '数'.repeat(200), cut: true });
  expect(parseQuery(`${'数'.repeat(200)}   `)).toMatchObject({ cut: false });
});

test('no character is cut in half', () => {
  expect(parseQuery(`${'数'.repeat(199)}𠮷数`)).toMatchObject({ text: '数'.repeat(199), cut: true });
  expect(parseQuery(`${'数'.repeat(198)}𠮷数`)).toMatchObject({ text: `${'数'.repeat(198)}𠮷`, cut: true });
});

test('lone surrogates are characters like others', () => {
  expect(parseQuery('\ud83d 数\udca9').words).toEqual(['\ud83d', '数\udca9']);
});
