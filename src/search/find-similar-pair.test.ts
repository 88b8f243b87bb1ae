import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { countPairs, findSimilarPair, findWithMissing } from './find-similar-pair';
import { foldRecord } from './folded-record';
import { recordsOf } from './quality/records-of';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const records = recordsOf(source).map(foldRecord);
const counts = countPairs(records);

test('欠废 was meant to be 欠费, which is far ahead of all that begins so', () => {
  expect(findSimilarPair('欠废', counts)).toBe('欠费');
});

test.each(['欠费', '数据', 'ab', '欠', '我们吗'])('%s is no typo of two characters', (word) => {
  expect(findSimilarPair(word, counts)).toBeUndefined();
});

test('该分 was meant to be 该部分; what has nothing between is left alone', () => {
  expect(findWithMissing('该分', records)).toBe('该部分');
  expect(findWithMissing('欠废', records)).toBeUndefined();
  expect(findWithMissing('a*', records)).toBeUndefined();
});
