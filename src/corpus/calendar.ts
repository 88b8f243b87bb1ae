import { announcedYears, legalHolidays, workedWeekends } from '@content/holidays';
import type { Calendar } from '@/deadlines/reckon';
import type { IsHoliday } from '@/lifecycle/count-period';
import { startOfDay } from '@/time/beijing';
import { DAY } from '@/time/duration';

export { announcedYears };

const known = new Set(legalHolidays);

const worked = new Set(workedWeekends);

/** The date in Beijing, and the day of its week; noon there is the same date in UTC. */
function dateOf(midnight: number): {
  readonly date: string;
  readonly isWeekend: boolean;
  readonly isAnnounced: boolean;
} {
  const noon = new Date(startOfDay(midnight) + DAY / 2);
  const year = noon.getUTCFullYear();
  return {
    date: noon.toISOString().slice(0, 10),
    isWeekend: noon.getUTCDay() % 6 === 0,
    isAnnounced: year >= announcedYears.first && year <= announcedYears.last,
  };
}

/** The legal holidays of the People's Republic of China; years that are not announced are unknown. */
export const isLegalHoliday: IsHoliday = (midnight) => {
  const { date, isAnnounced } = dateOf(midnight);
  return isAnnounced ? known.has(date) : undefined;
};

/**
 * Whether a day is worked: Monday to Friday but for legal holidays, and the weekends that make up for those. The agreement
 * does not define 工作日; this is how the word is used. Years that are not announced are unknown.
 */
const isWorkingDay: IsHoliday = (midnight) => {
  const { date, isWeekend, isAnnounced } = dateOf(midnight);
  return isAnnounced ? worked.has(date) || (!isWeekend && !known.has(date)) : undefined;
};

/** The calendar in Beijing, as far as the agreement and the Civil Code count by it. */
export const calendar: Calendar = {
  isHoliday: isLegalHoliday,
  isWorkingDay,
  addMonths: (midnight, months) => {
    const { year, month, day } = partsOf(midnight);
    const last = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
    return startOfDay(Date.UTC(year, month + months, Math.min(day, last)));
  },
  lastOfMonth: (midnight) => {
    const { year, month } = partsOf(midnight);
    return startOfDay(Date.UTC(year, month + 1, 0));
  },
};

/** Year, month from 0, and day in Beijing; noon there is the same date in UTC. */
function partsOf(midnight: number): { readonly year: number; readonly month: number; readonly day: number } {
  const noon = new Date(midnight + DAY / 2);
  return { year: noon.getUTCFullYear(), month: noon.getUTCMonth(), day: noon.getUTCDate() };
}
