import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { Agreement } from '../agreement/model';
import { ownTexts } from '../agreement/walk.ts';
import { findDurations } from '../lifecycle/find-durations.ts';
import type { LifecycleContent } from '../lifecycle/model';
import { checkAverted } from './check-averted.ts';
import { deriveLimits } from './derive-limits.ts';
import { findUnitWords } from './find-unit-words.ts';
import { findVagueLimits } from './find-vague-limits.ts';
import type { LimitContent, LimitDoubt, NoLimit, TimeLimit, VagueLimit } from './model';
import { readLength } from './read-length.ts';

/** Every limit of the text, in its order, and every expression of time that is none. */
export interface Limits {
  readonly limits: readonly TimeLimit[];
  readonly noLimits: readonly NoLimit[];
  readonly vague: readonly VagueLimit[];
  /** The dates of the edition itself, which stand before its text. */
  readonly dates: readonly EditionDate[];
}

/** A date that the agreement prints: the line, and the day as `YYYY-MM-DD`. */
interface EditionDate {
  readonly quote: string;
  readonly date: string;
}

/** A day of a year; the text has none but those of the edition. */
const DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

interface Collected extends Limits {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Collects the limits that the rules of the lifecycles hold and those that content writes down, and finds the words of time
 * without a figure.
 *
 * @returns them with an `error` for every quote that is not in its clause, and for every number before a unit of time, and
 *   every unit that stands for one of it (以月), that neither a limit of the same clause nor a reason accounts for.
 */
export function collectLimits(
  agreement: Agreement,
  lifecycle: LifecycleContent,
  { limits: written, noLimits, doubts, averted, firstArrears }: LimitContent,
): Collected {
  const texts = ownTexts(agreement);
  const order = new Map([...texts.keys()].map((id, index) => [id, index]));
  const { diagnostics, fail } = collectFaults();

  // A limit that people wrote takes the place of the derived one of the same length: it says what rules cannot.
  const isWritten = ({ unit, words }: TimeLimit) =>
    written.some((limit) => limit.unit === unit && limit.words === words);
  const all = deriveLimits(lifecycle, { averted, firstArrears });
  diagnostics.push(...checkAverted({ averted, firstArrears }, all, texts));
  const found = all.filter((limit) => !isWritten(limit));
  const derived = found.map((limit) => {
    const known = doubts.find((each) => isAbout(each, limit));
    return known ? { ...limit, doubt: known.doubt, ...(known.dayOne ? { dayOne: known.dayOne } : {}) } : limit;
  });
  for (const doubt of doubts) {
    if (!derived.some((limit) => isAbout(doubt, limit)))
      fail('doubt-absent', `${doubt.unit}: there is no limit “${doubt.words}” to doubt.`);
  }
  const limits = [...derived, ...written.map(measure)].toSorted(
    (one, other) =>
      (order.get(one.unit) ?? 0) - (order.get(other.unit) ?? 0) || placeOf(one, texts) - placeOf(other, texts),
  );
  for (const { unit, quote } of [...limits, ...noLimits]) {
    if (texts.get(unit)?.includes(quote) !== true) fail('quote-not-found', `${unit} does not say “${quote}”.`);
  }
  for (const { unit, quote, words, course, length } of limits) {
    if (!quote.includes(words)) fail('limit-words', `${unit}: “${words}” is not in “${quote}”.`);
    if (length === undefined && course !== 'rate') fail('limit-words', `${unit}: “${words}” is no length of time.`);
  }
  const dates = agreement.dates.flatMap((quote): EditionDate[] => {
    const [, year = '', month = '', day = ''] = DATE.exec(quote) ?? [];
    if (year === '') fail('date-unread', `“${quote}” has no date.`);
    return year === '' ? [] : [{ quote, date: [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') }];
  });
  const vague: VagueLimit[] = [];
  for (const [unit, text] of texts) {
    const [printed] = DATE.exec(text) ?? [];
    if (printed !== undefined) fail('date-unread', `${unit}: nobody has read the date ${printed}.`);
    const excused = noLimits.filter((entry) => entry.unit === unit).map(({ quote }) => spanOf(text, quote));
    const within = (spans: readonly Span[], from: number, to: number) =>
      spans.some((span) => span.from <= from && to <= span.to);
    const own = limits.filter((limit) => limit.unit === unit);
    for (const { words, from, to } of findDurations(text)) {
      const length = readLength(words)?.length;
      const isLimit = own.some(
        (limit) => limit.length?.amount === length?.amount && limit.length?.unit === length?.unit,
      );
      if (!isLimit && !within(excused, from, to))
        fail('time-unaccounted', `${unit}: “${words}” belongs to no limit, and nothing says why not.`);
    }
    const named = own.map(({ quote, words }) => {
      const start = text.indexOf(quote) + quote.indexOf(words);
      return { from: start, to: start + words.length };
    });
    for (const { words, from, to } of findUnitWords(text)) {
      if (!within([...excused, ...named], from, to))
        fail('time-unaccounted', `${unit}: “${words}” belongs to no limit, and nothing says why not.`);
    }
    for (const found of findVagueLimits(unit, text)) {
      const to = found.start + found.words.length;
      if (!within([...excused, ...named], found.start, to)) vague.push(found);
    }
  }
  return { limits, noLimits, vague, dates, diagnostics };
}

const isAbout = ({ unit, words, course }: LimitDoubt, limit: TimeLimit) =>
  limit.unit === unit && limit.words === words && (course === undefined || limit.course === course);

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(text: string, quote: string): Span {
  const from = text.indexOf(quote);
  return { from, to: from + quote.length };
}

function placeOf({ unit, quote, words }: TimeLimit, texts: ReadonlyMap<string, string>): number {
  return (texts.get(unit) ?? '').indexOf(quote) + quote.indexOf(words);
}

function measure(limit: LimitContent['limits'][number]): TimeLimit {
  const length = readLength(limit.words)?.length ?? limit.length;
  return { ...limit, ...(length ? { length } : {}), ...(length?.unit === 'hour' ? { isFromMoment: true } : {}) };
}
