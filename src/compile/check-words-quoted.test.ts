import { expect, test } from 'vitest';
import { checkWordsQuoted, findMisquoted, sentencesOf } from './check-words-quoted';

const texts = new Map([
  ['p-2.1', '阿里云将暂停提供服务、冻结您\n账户下日志服务的操作。数据可以退款'],
  ['p-40.1', '本第“39”条中'],
]);
const said = sentencesOf(texts.values());

test.each([
  ['写“冻结您账户下日志服务的操作”。', []],
  ['“冻结…操作”是否含读取，可两读。', []],
  ['“冻结……操作”', []],
  ['“冻结操作”是否含读取，可两读。', ['冻结操作']],
  // Another order, and a gap over the end of a sentence.
  ['“操作…冻结”', ['操作…冻结']],
  ['“冻结…退款”', ['冻结…退款']],
  ['印作“本第‘39’条”，写“同等效力”', ['同等效力']],
  ['It says “冻结操作”, or “freeze”', ['冻结操作']],
  // In a Chinese sentence Latin words are of the text's names.
  ['“日志Service的操作”', ['日志Service的操作']],
])('%s', (text, misquoted) => {
  expect(findMisquoted(text, said)).toEqual(misquoted);
});

test('in an English sentence a phrase with Latin words is a rendering, and another is a quotation', () => {
  expect(findMisquoted('“阿里云 may freeze”', said, true)).toEqual([]);
  expect(findMisquoted('“冻结操作”', said, true)).toEqual(['冻结操作']);
  const wording = { zh: '“阿里云 may freeze”', en: '“阿里云 may freeze”' };
  expect(checkWordsQuoted([{ note: wording }], texts)).toHaveLength(1);
});

test('a phrase is checked wherever it stands, but for what a defect probably means', () => {
  const wording = { zh: '应为“冻结操作”', en: 'A freeze' };
  expect(checkWordsQuoted([{ printed: wording }], texts)).toMatchObject([{ check: 'words-not-printed' }]);
  expect(checkWordsQuoted([{ meant: wording }], texts)).toEqual([]);
});
