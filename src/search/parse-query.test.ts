import { expect, test } from 'vitest';
import { parseQuery } from './parse-query';

test.each([
  ['欠费停服', ['欠费停服']],
  ['日志服务 7日', ['日志服务', '7日']],
  ['　ＮＡＴ网关\t删除\n', ['nat网关', '删除']],
  ['欠费 欠费 “欠费”', ['欠费']],
  ['MaxCompute maxcompute', ['maxcompute']],
  ['第 5 条', ['第5条']],
  ['34.3.1', ['34.3.1']],
])('%j is the words %j', (query, words) => {
  expect(parseQuery(query)).toMatchObject({ words, empty: false, cut: false });
});

test.each(['', ' \n\t　', '\u0000\u200b'])('%j is empty', (query) => {
  expect(parseQuery(query)).toMatchObject({ words: [], empty: true });
});

test('a clause number is a citation, alone or among words, and is not looked for among them', () => {
  const citation = { candidates: ['g-34.3.1', 'p-34.3.1'] };
  expect(parseQuery('34.3.1')).toMatchObject({ citation, words: ['34.3.1'] });
  expect(parseQuery('34.3.1 欠费')).toMatchObject({ citation, words: ['欠费'] });
  // Figures that may be anything are words where other words stand beside them.
  expect(parseQuery('7 欠费')).not.toHaveProperty('citation');
  expect(parseQuery('24小时 欠费')).not.toHaveProperty('citation');
});

test.each([
  ['"全部数据 将会被删除"', ['全部数据将会被删除'], []],
  ['“不可恢复” 释放', ['不可恢复', '释放'], []],
  ['「不可恢复」', ['不可恢复'], []],
  ['欠费 -暂停', ['欠费'], ['暂停']],
  ['欠费 -“暂停 服务”', ['欠费'], ['暂停服务']],
  ['－暂停 欠费', ['欠费'], ['暂停']],
  // A sign within a word, or alone, excludes nothing.
  ['E-HPC', ['e-hpc'], []],
  ['欠费 -', ['欠费'], []],
  ['-', ['-'], []],
  // Signs as input methods and word processors write them.
  ['欠费 −暂停', ['欠费'], ['暂停']],
  ['欠费 –暂停', ['欠费'], ['暂停']],
  ['欠费 ‐暂停', ['欠费'], ['暂停']],
  // Bullets, and what closed a sentence.
  ['• 欠费', ['欠费'], []],
  ['—— 欠费。', ['欠费'], []],
  ['●欠费，停服；', ['欠费,停服'], []],
  ['“欠费。”', ['欠费。'], []],
])('%j wants %j without %j', (query, words, excluded) => {
  expect(parseQuery(query)).toMatchObject({ words, excluded });
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

test.each([
  ['阿里云E\n-HPC自动', ['阿里云e', 'hpc自动'], []],
  ['阿里云E-\r\nHPC自动', ['阿里云e-', 'hpc自动'], []],
  ['阿里云E\u200b\ufeff-H\u200b\ufeffPC', ['阿里云e-hpc'], []],
  ['续费\n - 释放', ['续费', '释放'], []],
  ['续费\n释放 -暂停', ['续费', '释放'], ['暂停']],
])('%j: a dash excludes within a line, and not where one begins', (query, words, excluded) => {
  expect(parseQuery(query)).toMatchObject({ words, excluded });
});
