import { expect, test } from 'vitest';
import { excerpt } from './excerpt';
import { findOccurrences } from './normalise';

/** The excerpt around a word, its hits in brackets. */
const shown = (text: string, ...words: string[]) =>
  excerpt(
    text,
    words.flatMap((word) => findOccurrences(word, text)),
  )
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('');

const clause52 =
  '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利。阿里云因此终止服务和/或技术支持的，会向您发出必要的通知。同时，阿里云保留对您的欠费要求您按日承担万分之五的违约金以及追究其他法律责任的权利。';

test('a short text is shown whole, with every hit', () => {
  expect(shown('欠费停服', '欠费')).toBe('[欠费]停服');
  expect(shown('自首次欠费之时起，欠费24小时', '欠费')).toBe('自首次[欠费]之时起，[欠费]24小时');
});

test('5.2: the sentence that has the hit, with ellipses for the others', () => {
  expect(shown(clause52, '必要的通知')).toBe('…阿里云因此终止服务和/或技术支持的，会向您发出[必要的通知]。…');
  expect(shown(clause52, '违约金')).toBe(
    '…同时，阿里云保留对您的欠费要求您按日承担万分之五的[违约金]以及追究其他法律责任的权利。',
  );
});

test('a hit across two sentences brings both', () => {
  expect(shown('期限届满。服务终止。数据删除。', '届满。服务')).toBe('期限[届满。服务]终止。…');
});

test('a hit that ends its sentence does not bring the next', () => {
  expect(shown('服务终止。数据删除。', '终止。')).toBe('服务[终止。]…');
});

test('a closing quotation mark belongs to the sentence before it', () => {
  expect(shown('他说：“服务终止。”数据删除。', '数据')).toBe('…[数据]删除。');
  expect(shown('他说：“服务终止。”数据删除。', '服务')).toBe('他说：“[服务]终止。”…');
});

test('overlapping hits are highlighted as one', () => {
  expect(shown('您欠费停服后', '欠费', '费停服')).toBe('您[欠费停服]后');
});

test('a long sentence is cut around the hit', () => {
  const parts = excerpt(`${'前'.repeat(200)}欠费${'后'.repeat(200)}`, [{ start: 200, end: 202 }]);
  expect(parts.map(({ text, hit }) => [text.length, hit])).toEqual([
    [1, false],
    [29, false],
    [2, true],
    [59, false],
    [1, false],
  ]);
});

test('a hit longer than an excerpt is shown whole, one that would be halved not at all', () => {
  expect(excerpt('长'.repeat(300), [{ start: 100, end: 250 }])).toContainEqual({ text: '长'.repeat(150), hit: true });
  const halved = excerpt(`欠费${'后'.repeat(87)}删除${'后'.repeat(50)}`, [
    { start: 0, end: 2 },
    { start: 59, end: 100 },
  ]);
  expect(halved.filter(({ hit }) => hit)).toEqual([{ text: '欠费', hit: true }]);
});

test('17.1.4, 数据 删除: where both stand, not where the first does', () => {
  const clause =
    '延停期间的数据仍会保留。如您开通服务，请注意及时付费；您仍未支付所欠费用的，您保存在阿里云的全部数据将会被删除并清空且永不可恢复。';
  expect(shown(clause, '数据', '删除')).toBe(
    '…您仍未支付所欠费用的，您保存在阿里云的全部[数据]将会被[删除]并清空且永不可恢复。',
  );
});

test('words too far apart for one excerpt: as many of them as it holds', () => {
  const text = `数据${'甲'.repeat(200)}释放${'乙'.repeat(10)}实例${'丙'.repeat(200)}`;
  const hits = excerpt(
    text,
    ['数据', '释放', '实例'].flatMap((word) => findOccurrences(word, text)),
  );
  expect(hits.filter(({ hit }) => hit).map((segment) => segment.text)).toEqual(['释放', '实例']);
});

test('without a hit, the beginning', () => {
  expect(shown(clause52)).toBe(
    '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利。…',
  );
  expect(shown('')).toBe('');
});
