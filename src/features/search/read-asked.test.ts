import { expect, test } from 'vitest';
import { withoutExcluded } from '@/search/parse-query';
import { readAsked } from './read-asked';

const NOW = Date.parse('2026-11-27T11:00+08:00');

test.each([
  '数据 -备份',
  '日志服务欠费多久删除 -备份',
  'RDS 欠费 −停机',
  '罚款 -“违约金”',
  '-违约金',
  '欠费 备份 –退款',
])('%s excludes words, and nothing is answered', (query) => {
  expect(readAsked(query, NOW)).toMatchObject({ question: undefined, topics: [], outside: [] });
});

test('the same without the exclusion is answered', () => {
  expect(readAsked('日志服务欠费多久删除', NOW).question).toBeDefined();
  expect(readAsked('违约金', NOW).topics.length).toBeGreaterThan(0);
});

test('a name outside the agreement still gets its card, unless it is what is excluded', () => {
  expect(readAsked('OSS 欠费 -备份', NOW).outside.length).toBeGreaterThan(0);
  expect(readAsked('欠费 -OSS', NOW).outside).toEqual([]);
});

test.each([
  ['数据 -备份', '数据 '],
  ['数据 -“备份 恢复” 删除', '数据  删除'],
  ['数据 备份', undefined],
  ['E-HPC', undefined],
])('%j without what it excludes is %j', (query, kept) => {
  expect(withoutExcluded(query)).toBe(kept);
});
