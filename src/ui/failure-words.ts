import type { TFunction } from 'i18next';
import { isNotLoaded } from '@/loading/failures';

/** Why something could not be done, in the reader's language: what the browser says of a part that did not load is English. */
export function failureWords(error: unknown, t: TFunction): string {
  if (isNotLoaded(error)) return t(($) => $.part.missing);
  return error instanceof Error ? error.message : String(error);
}
