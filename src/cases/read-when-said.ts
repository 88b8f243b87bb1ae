import { readSaidDuration, readSaidMoment } from '@/time/read-said';
import { isLengthKey, readLengthOf } from '@/url/read-length';

const MOMENTS = new Set(['at', 'deferral-closed', 'arrears-at', 'suspended-at', 'stopped-at', 'gone-at']);

/**
 * Values of a case with moments and lengths as an address has them, however people write them; what cannot be read stays as it
 * is, to be named.
 */
export function readWhenSaid<Values extends Readonly<Record<string, string | undefined>>>(values: Values): Values {
  const read = (key: string, text: string): string => {
    if (MOMENTS.has(key)) return readSaidMoment(text) ?? text;
    if (isLengthKey(key)) return readLengthOf(key, text)?.duration ?? text;
    return key === 'paid' ? (readSaidDuration(text) ?? readSaidMoment(text) ?? text) : text;
  };
  return Object.fromEntries(
    Object.entries(values).map(([key, text]) => [key, text === undefined ? text : read(key, text)]),
  ) as Values;
}
