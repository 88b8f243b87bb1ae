/** Why something could not be kept, or read again. */
export type StorageFailure =
  /** This browser has no such storage. */
  | 'absent'
  /** It is refused: by a setting, or in a private window. */
  | 'denied'
  /** There is no room left. */
  | 'full'
  /** Another tab holds an older version of it open. */
  | 'blocked'
  /** It was written by a later version of this site. */
  | 'newer'
  /** What is stored cannot be read. */
  | 'corrupted'
  | 'failed';

export type Outcome<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'failure'; readonly failure: StorageFailure };

export const done = <Value>(value: Value): Outcome<Value> => ({ kind: 'done', value });

export const failed = (failure: StorageFailure): Outcome<never> => ({ kind: 'failure', failure });

const BY_NAME: Readonly<Record<string, StorageFailure>> = {
  SecurityError: 'denied',
  // Firefox says this of a private window that keeps nothing.
  InvalidStateError: 'denied',
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // Of a record or a file of the database that is damaged or gone; and of a store that ought to be there.
  NotReadableError: 'corrupted',
  DataError: 'corrupted',
  UnknownError: 'corrupted',
  NotFoundError: 'corrupted',
};

/** What an error of the browser's storage means. Its name says so; its message differs from browser to browser. */
export function failureOf(error: unknown): StorageFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return (Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined) ?? 'failed';
}
