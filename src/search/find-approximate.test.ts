import { expect, test } from 'vitest';
import { findApproximate } from './find-approximate';
import { foldProduct } from './find-products';
import { foldRecord, hasWord } from './folded-record';
import { parseQuery } from './parse-query';

const lines: readonly (readonly [id: string, text: string, heading?: string])[] = [
  ['g-5', '欠费停服'],
  ['g-5.5', '当您发生欠费导致阿里云终止服务和/或技术支持时，缓冲期届满阿里云将删除所有用户业务数据', '欠费停服'],
  ['g-5.6', '用户业务数据一经删除，即不可恢复', '欠费停服'],
  ['p-2.1', '自首次欠费之时起，您仍可继续使用阿里云日志服务24小时；如24小时届满，阿里云将暂停提供服务', '【日志服务】'],
  ['p-16', '【媒体处理】'],
  ['p-16.1', '按量后付费的媒体处理服务，欠费的，您可继续使用阿里云的媒体处理服务', '【媒体处理】'],
  ['p-17.1', '则MaxCompute将处于欠费状态，停止全部MaxCompute 服务', '【大数据计算服务】'],
  ['p-21.3', '阿里云Data Lake Analytics服务并不负责您提交任务', '【Data Lake Analytics服务】'],
  ['p-27.2', '数据库专家团队在提供服务时，您需要保证向阿里云进行必要的数据库授权', '【阿里云数据库专家服务】'],
];
const records = lines.map(([id, text, heading]) =>
  foldRecord({ id, num: id.slice(2), text, isHeading: !id.includes('.'), path: heading ? [heading] : [] }),
);
const products = [
  { number: 2, slug: 'log-service', zh: '日志服务', en: 'Log Service (SLS)' },
  { number: 16, slug: 'media-processing', zh: '媒体处理', en: 'ApsaraVideo Media Processing (MPS)' },
  { number: 17, slug: 'maxcompute', zh: '大数据计算服务', en: 'MaxCompute' },
  { number: 35, slug: 'container-registry', zh: '容器镜像服务', en: 'Container Registry (ACR)' },
].map(foldProduct);

const isKnown = (word: string) => records.some((record) => hasWord(record, word));
const find = (query: string) => findApproximate(parseQuery(query).words, records, products, isKnown);

test.each([
  ['欠废停服', '欠费停服', ['g-5'], []],
  ['欠费亭服', '欠费停服', ['g-5'], []],
  ['费欠停服', '欠费停服', ['g-5'], []],
  ['媒体处哩', '媒体处理', ['p-16', 'p-16.1'], [16]],
  ['MaxComputr', 'MaxCompute', ['p-17.1'], [17]],
  ['maxcmpute', 'MaxCompute', ['p-17.1'], [17]],
  ['MaxComptue', 'MaxCompute', ['p-17.1'], [17]],
  ['maxcompute服物', 'MaxCompute 服务', ['p-17.1'], []],
  ['data laek analytics', 'Data Lake Analytics', ['p-21.3'], []],
  ['Log Servce', 'Log Service', [], [2]],
  ['不可回复', '不可恢复', ['g-5.6'], []],
  ['缓冲器', '缓冲期', ['g-5.5'], []],
])('%j is taken for %j', (query, meant, ids, numbers) => {
  const { hits, products: found, didYouMean } = find(query);
  expect(didYouMean).toBe(meant);
  expect(hits.map(({ record }) => record.id)).toEqual(ids);
  expect(found.map(({ number }) => number)).toEqual(numbers);
});

test('every place of what the query is taken for is given', () => {
  const [, hit] = find('媒体处哩').hits;
  expect(hit?.takenFor).toBe('媒体处理');
  expect(hit?.ranges.map(({ start, end }) => hit.record.text.slice(start, end))).toEqual(['媒体处理', '媒体处理']);
});

test('of several words, the one that is not known has the typo', () => {
  const { hits, didYouMean } = find('欠费 媒体处哩');
  expect(didYouMean).toBe('欠费 媒体处理');
  expect(hits.map(({ record }) => record.id)).toEqual(['p-16.1']);
});

test('words that a typo has split are compared as one', () => {
  expect(find('欠 废停服').didYouMean).toBe('欠费停服');
});

test.each([
  ['two characters are too few', '欠废'],
  ['two typos in four characters are too many', '欠废听服'],
  ['another figure is no typo', '25小时'],
  ['another ending is no typo', '数据库价格'],
  ['a word with a particle is no typo', '欠费吗'],
  ['nor is a part of a word', 'redis'],
  ['three letters are too few', 'SLB'],
  ['nothing resembles it', '麻辣火锅'],
  ['nothing at all', ''],
])('%s: %j', (_, query) => {
  expect(find(query)).toEqual({ hits: [], products: [] });
});
