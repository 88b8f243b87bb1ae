import { expect, test } from 'vitest';
import { findSimilarTexts } from './find-similar-texts';
import { foldRecord } from './folded-record';

const recordOf = (text: string, index = 0) =>
  foldRecord({ id: `p-1.${index + 1}`, num: `1.${index + 1}`, text, isHeading: false, path: [] });

test('5.6: a typo is found with all places of what was meant, in the order of the source', () => {
  const records = ['即不可恢复', '数据无法找回', '不可恢复，且永不可恢复'].map(recordOf);
  const found = findSimilarTexts('不可回复', 1, records).map(({ record, ranges, typos }) => [record.id, ranges, typos]);
  expect(found).toEqual([
    ['p-1.1', [{ start: 1, end: 5 }], 1],
    [
      'p-1.3',
      [
        { start: 0, end: 4 },
        { start: 7, end: 11 },
      ],
      1,
    ],
  ]);
});

test('a typo anywhere in a long text is found, also across the windows that are compared', () => {
  for (let before = 0; before < 80; before += 1) {
    const text = `${'数'.repeat(before)}永久不可恢复${'据'.repeat(80 - before)}`;
    const [hit] = findSimilarTexts('永久不可回复', 2, [recordOf(text)]);
    expect(hit?.ranges).toEqual([{ start: before, end: before + 6 }]);
  }
});

test('a pattern longer than Fuse compares at a time is found', () => {
  const clause = '自首次欠费之时起，您仍可继续使用阿里云NAT网关24小时；如24小时届满，您仍未成功充值';
  const [hit] = findSimilarTexts(
    clause.replace('届满', '界满').toLowerCase().replaceAll('，', ',').replace('；', ';'),
    3,
    [recordOf(`就此而言，${clause}的，阿里云将暂停提供服务`)],
  );
  expect(hit).toMatchObject({ takenFor: clause, typos: 1 });
});

test('neither an empty list nor an empty text is a problem', () => {
  expect(findSimilarTexts('不可回复', 1, [])).toEqual([]);
  expect(findSimilarTexts('不可回复', 1, [recordOf('')])).toEqual([]);
});
