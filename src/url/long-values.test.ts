import { expect, test } from 'vitest';
import { readSaidDuration, readSaidMoment } from '../time/read-said';
import { readWritten } from '../time/read-written';
import { isPlainSearch } from './known-keys';
import { readQuery } from './read-query';

const NOW = Date.parse('2026-07-22T11:00+08:00');
const LONG = 100_000;
/** What some pattern begins, goes on or ends with. */
const UNITS = [
  'a',
  ' ',
  '0',
  '.',
  '+',
  ':',
  '。',
  '）',
  '（',
  '"',
  '%25',
  '&amp;',
  '=',
  '一',
  '〇',
  '月',
  '年',
  ',',
  '?',
  '#',
  ';',
  '1:',
  '1天',
  '一百',
];
const KEYS = ['at', 'paid', 'need', 'owed', 'trigger', 'only', 'q', ''];

test.each(UNITS)('100 kB of %j in an address are read, or left as they are, at once', (unit) => {
  const { user } = process.cpuUsage();
  for (const key of KEYS) {
    for (const text of [unit.repeat(LONG / unit.length), `2024-06-01${unit.repeat(LONG / unit.length)}x`]) {
      const searchText = `?${key}=${text}`;
      isPlainSearch(searchText);
      readQuery(searchText, NOW);
      readSaidMoment(text);
      readSaidDuration(text);
      readWritten(text, 'moment', NOW);
    }
  }
  // Each took minutes where the time grew with the square of the length.
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(10_000);
});

test('what is not looked at stays as it is, for the page to name', () => {
  const text = `2024-06-01${'1'.repeat(7000)}`;
  expect(readQuery(`?at=${text}`, NOW)).toEqual({ values: { at: text }, notes: [] });
});
