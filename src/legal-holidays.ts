import { announcedYears, legalHolidays } from '../content/holidays';
import { DAY, type IsHoliday, startOfDay } from '@/lifecycle/count-period';

const known = new Set(legalHolidays);

/** The legal holidays of the People's Republic of China; years that are not announced are unknown. */
export const isLegalHoliday: IsHoliday = (midnight) => {
  // Noon in Beijing is the same date in UTC.
  const date = new Date(startOfDay(midnight) + DAY / 2).toISOString().slice(0, 10);
  const year = Number(date.slice(0, 4));
  return year < announcedYears.first || year > announcedYears.last ? undefined : known.has(date);
};
