import { expect, test } from 'vitest';
import { columnWidths } from './column-widths';

const ROOM = 9638;
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

test('of eight columns none breaks a word of its head or cells, and together they fill the room', () => {
  const titles = ['Weight', 'Clause', 'Label', 'Text', 'Comments', 'Owner', 'State', 'Proposal'];
  const comment = '上限只及该服务，新签客户首月几乎为零。'.repeat(40);
  const row = ['Not weighed', 'General 12.6', 'Question', '损失赔偿责任不超过', comment, '李', 'Dropped', 'Accepted'];
  const widths = columnWidths(titles, [row.map((text) => [{ text }])], ROOM);
  const words = titles.map((title, index) =>
    Math.max(...[title, ...(row[index] ?? '').split(' ')].map((word) => (/^[!-~]+$/.test(word) ? word.length : 1))),
  );
  expect(widths.every((width, index) => width >= (words[index] ?? 0) * 105 + 160)).toBe(true);
  expect(sum(widths)).toBeGreaterThan(ROOM - 10);
  expect(sum(widths)).toBeLessThanOrEqual(ROOM);
  expect(Math.max(...widths)).toBe(widths[4]);
});

test('a word that is longer than any column takes its share, and no more', () => {
  const widths = columnWidths(['a', 'b', 'c'], [[[{ text: 'x'.repeat(500) }], [{ text: '甲' }], []]], ROOM);
  expect(widths[1]).toBeGreaterThan(340);
  expect(widths[2]).toBeGreaterThan(340);
  expect(sum(widths)).toBeLessThanOrEqual(ROOM);
  const tight = columnWidths(['a', 'b', 'c'], [['x', 'y', 'z'].map((text) => [{ text: text.repeat(500) }])], ROOM);
  expect(sum(tight)).toBeLessThanOrEqual(ROOM);
});
