import type { Wanted } from './file-list';

/** What a page says to the service worker. Answers come by the port that is sent with it. */
export type ToWorker =
  /** The page is there and idle: keep what a visit keeps. The worker knows the language by the page's address. */
  | 'keep'
  /** The same on the first visit of a session: read all that is kept before, and replace what is damaged. */
  | 'keepFirst'
  /** Keep everything of the page's language, and tell of it: {@link Progress}. */
  | 'keepAll'
  /** Take the place of the worker before: the reader has asked for the new version. */
  | 'takeOver'
  /** Say what is kept of the page's language: {@link Kept}. */
  | 'kept'
  /** Say which build it serves. */
  | 'build';

/** What the worker asks a page: which build it is of. */
export type ToPage = 'build';

export interface Kept {
  readonly wanted: Wanted | undefined;
  readonly files: number;
  readonly of: number;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** At the end: whether everything is kept. */
  readonly end?: 'whole' | 'missing' | 'full';
}
