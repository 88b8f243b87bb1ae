import { expect, test } from 'vitest';
import { allowedTypos, findReading } from './find-reading';
import { fold } from './normalise';

test.each([
  ['欠废', 0],
  ['缓冲器', 1],
  ['欠废停服', 1],
  ['服务等及协', 2],
  ['云数据库专属集裙', 2],
  ['云数据库专属集裙服务', 3],
  ['sls', 0],
  ['rdss', 1],
  ['dataworsk', 2],
  ['maxcomputeservice', 3],
  ['数'.repeat(64), 3],
  ['数'.repeat(65), 0],
])('%j may have %i typos', (word, typos) => {
  expect(allowedTypos(word)).toBe(typos);
});

const read = (word: string, text: string) => findReading(word, allowedTypos(word), text, fold(text))?.takenFor;

test.each([
  ['欠废停服', '5. 欠费停服', '欠费停服'],
  ['pometheus', '【Prometheus监控服务】', 'Prometheus'],
  ['datalkaeanalytics', '阿里云Data Lake Analytics服务', 'Data Lake Analytics'],
  ['25小时内', '在欠费24小时内', undefined],
  ['数据库价格', '由阿里云数据库专家组成', undefined],
  ['不可恢付', '不可恢', undefined],
  ['redis', 'Container Registry (ACR)', undefined],
])('%j, in %j, is read as %j', (word, text, takenFor) => {
  expect(read(word, text)).toBe(takenFor);
});

test('only the window is read', () => {
  const text = '欠费停服，欠费停服';
  expect(findReading('欠废停服', 1, text, fold(text), { start: 1, end: 8 })).toBeUndefined();
  expect(findReading('欠废停服', 1, text, fold(text), { start: 5, end: 9 })).toEqual({
    takenFor: '欠费停服',
    typos: 1,
  });
});
