import { expect, test } from 'vitest';
import { findOccurrences, fold, spellOut, toOriginal } from './normalise';

test.each([
  ['MaxCompute 服务', 'maxcompute服务'],
  ['ＭａｘＣｏｍｐｕｔｅ　服务', 'maxcompute服务'],
  ['７３．２', '73.2'],
  ['（简称“灵骏服务”）', '(简称"灵骏服务")'],
  ['‘专家团队’', "'专家团队'"],
  ['【日志服务】、7日。', '【日志服务】、7日。'],
  ['服务\u200b期限\r\n届满\u0000', '服务期限届满'],
  ['İstanbul', 'İstanbul'], // its lower case has two code units
  ['\ud83d 𠮷 \udca9', '\ud83d𠮷\udca9'],
  ['⽋费⻔⼾⻅', '欠费门户见'],
  ['日\u00ad志\ufe0f\u202e服\ufeff务\uf0b7', '日志服务'],
  ['−–—‐‑', '-----'],
  ['①②', '12'],
  [' \t ', ''],
])('%j is folded to %j', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

test('a match leads back to the words as printed, white space included', () => {
  const text = '21、【Data Lake Analytics服务】';
  const folded = fold(text);
  const [range] = findOccurrences('datalake', folded.text).map((match) => toOriginal(folded, match));
  expect(text.slice(range?.start, range?.end)).toBe('Data Lake');
});

test('occurrences do not overlap, and an empty word has none', () => {
  expect(findOccurrences('哈哈', '哈哈哈哈哈')).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
  expect(findOccurrences('', '日志')).toEqual([]);
});

test('an empty part of a text leads back to an empty part', () => {
  expect(toOriginal(fold(' 日 志'), { start: 1, end: 1 })).toEqual({ start: 3, end: 3 });
});

test.each([
  ['ﬁle', 'file'],
  ['㈠', '(一)'],
  ['㎡', 'm2'],
  ['㍘', '0点'],
  ['邏󠄀辑', '邏辑'],
  ['等…', '等…'],
])('%s is written out as %s', (text, written) => {
  expect(spellOut(text)).toBe(written);
});
