import { describe, expect, test } from 'vitest';
import { readMoment } from './read-moment';
import { readSaidMoment } from './read-said';
import { findWhen } from './read-when';
import { readWritten } from './read-written';
import { readQuery } from '../url/read-query';

const NOW = Date.parse('2026-11-27T11:00+08:00');
const two = (value: number) => String(value).padStart(2, '0');
const written = (sign: string, hours: number, minutes: number, colon: string) =>
  `${sign}${two(hours)}${colon}${two(minutes)}`;

/** Every offset of hours and minutes that can be written with two figures each, and whether some clock has it. */
const ALL = ['+', '-'].flatMap((sign) =>
  [...Array(100).keys()].flatMap((hours) =>
    [...Array(100).keys()].map((minutes) => {
      const offset = (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
      const isReal = minutes < 60 && minutes % 15 === 0 && offset >= -12 * 60 && offset <= 14 * 60;
      return { sign, hours, minutes, offset, isReal };
    }),
  ),
);

test('each of 20,000 offsets is read where some clock has it, quarters of an hour from −12:00 to +14:00, and is none otherwise', () => {
  const wrong = ALL.flatMap(({ sign, hours, minutes, offset, isReal }) =>
    [':', ''].flatMap((colon) => {
      const text = `2026-11-20T10:00${written(sign, hours, minutes, colon)}`;
      const at = isReal ? Date.UTC(2026, 10, 20, 10) - offset * 60_000 : undefined;
      return readMoment(text) === at && findWhen(text, NOW)?.at === at ? [] : [text];
    }),
  );
  expect(wrong).toEqual([]);
  expect(ALL.filter(({ isReal }) => isReal)).toHaveLength(2 * 12 * 4 + 1 + 2 * 4 + 1);
});

describe.each([
  '+99:99',
  '+14:01',
  '+14:15',
  '+24',
  '+24:00',
  '+08:07',
  '+999',
  '+9',
  '+100:00',
  '+08:00:30',
  ' UTC+5.5',
  ' GMT+8:99',
])('behind a time %s is no offset', (zone) => {
  test.each(['2026-11-20T10:00', '2026-11-20 10:00', '昨天10:00', '11月20日 10:00'])('%s', (time) => {
    const text = time + zone;
    expect(readMoment(text)).toBeUndefined();
    expect(readSaidMoment(text)).toBeUndefined();
    // The box says that the zone is not known.
    expect(readWritten(text, 'moment', NOW)).toEqual({ fault: 'unknownZone' });
    // In a question no date is reckoned from it, and it is said why.
    expect(findWhen(text, NOW)).toMatchObject({ at: undefined, unreadZone: 'unknown' });
    // In an address it stays as it is, for the page to name.
    expect(readQuery(`?at=${encodeURIComponent(text)}`, NOW)).toEqual({ values: { at: text }, notes: [] });
  });
});

test('what adds a length to a time is no offset', () => {
  expect(findWhen('2026-11-20 10:00+3天', NOW)).toMatchObject({ at: Date.UTC(2026, 10, 20, 2), hasTime: true });
});
