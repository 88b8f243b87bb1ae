// Copies the legal holidays of the People's Republic of China, as announced by the State Council, from the tables of
// chinese-days into content, and the weekends that are worked in their stead. Run it after an update of that package: npm run holidays
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format } from 'prettier';

const require = createRequire(import.meta.url);
const tables = JSON.parse(readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'));
const days = Object.keys(tables.holidays).toSorted();
const worked = Object.keys(tables.workdays)
  .filter((day) => [0, 6].includes(new Date(day).getUTCDay()))
  .toSorted();
const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
const source = `/**
 * Legal holidays (法定休假日, Civil Code 203) as announced year by year, with the days that are off in their stead; plain
 * weekends are not among them. Copied from the tables of chinese-days by \`npm run holidays\`; never edited by hand.
 */
export const announcedYears = { first: ${years[0]}, last: ${years.at(-1)} } as const;

/** Each \`YYYY-MM-DD\`. */
export const legalHolidays: readonly string[] = ${JSON.stringify(days)};

/** Saturdays and Sundays that are worked, to make up for a holiday; each \`YYYY-MM-DD\`. */
export const workedWeekends: readonly string[] = ${JSON.stringify(worked)};
`;
const file = new URL('../content/holidays.ts', import.meta.url);
writeFileSync(file, await format(source, { parser: 'typescript', printWidth: 120, singleQuote: true }));
console.log(`${days.length} days of ${years[0]} to ${years.at(-1)}`);
