import { expect, test } from 'vitest';
import { writeDate } from './date-words';

const at = (moment: string) => Date.parse(`${moment}+08:00`);

test('a moment has its day of the week, and is by the clock of Beijing', () => {
  expect(writeDate(at('2026-11-27T15:20'), { isEnglish: false, hasTime: true })).toBe('2026年11月27日周五 15:20');
  expect(writeDate(at('2026-11-27T15:20'), { isEnglish: true, hasTime: true })).toBe('Fri, Nov 27, 2026, 15:20');
  expect(writeDate(at('2026-11-27T15:20'), { isEnglish: false, hasTime: false })).toBe('2026年11月27日周五');
});

test.each([true, false])('midnight begins the day that is named, in English: %s', (isEnglish) => {
  expect(writeDate(at('2024-06-01T00:00'), { isEnglish, hasTime: true })).toMatch(/(6月1日|Jun 1).*00:00$/);
});
