import { expect, test, vi } from 'vitest';
import { DAY } from '../time/duration';
import { writeDate, writeShortDay } from './date-words';

const at = (moment: string) => Date.parse(`${moment}+08:00`);

test('a moment has its day of the week, and is by the clock of Beijing', () => {
  expect(writeDate(at('2026-11-27T15:20'), { isEnglish: false, hasTime: true })).toBe('2026年11月27日周五 15:20');
  expect(writeDate(at('2026-11-27T15:20'), { isEnglish: true, hasTime: true })).toBe('Fri, Nov 27, 2026, 15:20');
  expect(writeDate(at('2026-11-27T15:20'), { isEnglish: false, hasTime: false })).toBe('2026年11月27日周五');
});

test('seconds are told where there are any, and only beside the time', () => {
  expect(writeDate(at('2026-11-27T15:20:05'), { isEnglish: false, hasTime: true })).toBe('2026年11月27日周五 15:20:05');
  expect(writeDate(at('2026-11-27T15:20:05'), { isEnglish: true, hasTime: true })).toBe('Fri, Nov 27, 2026, 15:20:05');
  expect(writeDate(at('2026-11-27T15:20:05'), { isEnglish: true, hasTime: false })).toBe('Fri, Nov 27, 2026');
});

test.each([true, false])('midnight begins the day that is named, in English: %s', (isEnglish) => {
  expect(writeDate(at('2024-06-01T00:00'), { isEnglish, hasTime: true })).toMatch(/(6月1日|Jun 1).*00:00$/);
});

test('a thousand moments need no more formatters than there are ways of writing one', () => {
  const Formatter = Intl.DateTimeFormat;
  let made = 0;
  const spy = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function make(...given) {
    made += 1;
    return new Formatter(...given);
  });
  for (let day = 0; day < 1000; day += 1) {
    const options = { isEnglish: day % 2 === 0, hasTime: day % 3 === 0, hasYear: day % 5 === 0 };
    writeDate(at('2026-11-27T15:20') + day * DAY, options);
    writeShortDay(at('2026-11-27T15:20') + day * DAY, options.isEnglish);
  }
  spy.mockRestore();
  expect(made).toBeLessThanOrEqual(10);
});

test('a short day has neither year nor weekday', () => {
  expect(writeShortDay(at('2026-11-27T15:20'), false)).toBe('11月27日');
  expect(writeShortDay(at('2026-11-27T15:20'), true)).toBe('Nov 27');
});
