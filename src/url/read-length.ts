import { readCount } from '../time/count-in';
import { writeDuration } from '../time/duration';
import { readChineseNumber } from '../time/read-chinese-number';
import { readSaidDuration } from '../time/read-said';

/** The keys of addresses whose values are lengths of time, and the unit in which the page asks for each. */
const UNITS = new Map([
  ['deferral', 'hour'],
  ['grace', 'day'],
  ['storage', 'day'],
  ['need', 'day'],
] as const);

/** Whether the value of a key is a length of time, and nothing else. */
export const isLengthKey = (key: string): boolean => UNITS.has(key as 'need');

interface ReadLength {
  /** ISO 8601, as this site writes it. */
  readonly duration: string;
  /** Where no unit is written: the number, and the unit of the box in which the page asks for it. */
  readonly supposed?: { readonly count: string; readonly unit: 'hour' | 'day' };
}

/**
 * Reads the value of a key that is a length of time, as people write it. A number without a unit (`deferral=72`, `need=3`) is
 * one in the unit of the page’s own box, which is to be said.
 *
 * @returns `undefined` where it is no length.
 */
export function readLengthOf(key: string, said: string): ReadLength | undefined {
  const duration = readSaidDuration(said);
  if (duration !== undefined) return { duration };
  const unit = UNITS.get(key as 'need');
  if (unit === undefined || said.length > 60) return undefined;
  const [, bare = ''] = /^[\s"'“”]*(.*?)[\s"'“”。.，,；;)）]*$/s.exec(said.normalize('NFKC')) ?? [];
  const count = /^\d/.test(bare) ? bare : String(readChineseNumber(bare) ?? '');
  const length = readCount(unit, count);
  return length === undefined ? undefined : { duration: writeDuration(length), supposed: { count, unit } };
}
