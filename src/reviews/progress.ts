import type { UnitId } from '@/agreement/model';
import { chapterOf } from './anchor';
import { digestOf } from './digest';
import type { ReviewState, Standing } from './model';

/** How far some units have been read, and how they stand. */
export interface Progress {
  readonly units: number;
  /** All but the unread. */
  readonly done: number;
  readonly unread: number;
  readonly read: number;
  readonly fine: number;
  readonly concern: number;
  readonly blocked: number;
}

export interface ReviewProgress {
  readonly whole: Progress;
  /** By chapter (`g-12`) and product (`p-16`), each with all that stands in it, in the order of the text; the notice is `pre`. */
  readonly chapters: ReadonlyMap<UnitId, Progress>;
}

const NONE: Progress = { units: 0, done: 0, unread: 0, read: 0, fine: 0, concern: 0, blocked: 0 };

/**
 * Counts how far a review has come. A standing of words that are others now counts as unread.
 * @param texts the own text of every unit of the edition that is open. Units that say nothing themselves are not read, nor the
 * titles of the two parts.
 */
export function progressOf(state: ReviewState, texts: ReadonlyMap<UnitId, string>): ReviewProgress {
  const chapters = new Map<UnitId, Progress>();
  let whole = NONE;
  for (const [unit, text] of texts) {
    if (!isRead(unit, text)) continue;
    const status = statusOf(state.standings.get(unit), text);
    whole = count(whole, status);
    chapters.set(chapterOf(unit), count(chapters.get(chapterOf(unit)) ?? NONE, status));
  }
  return { whole, chapters };
}

/** Whether a unit is one to be read: it says something, and is not the title of a part. */
export function isRead(unit: UnitId, text: string): boolean {
  return text !== '' && unit !== 'g' && unit !== 'p';
}

/** How a unit stands. What was read is unread where it says something else now. */
export function statusOf(standing: Standing | undefined, text: string): Standing['status'] {
  return standing === undefined || isOutOfDate(standing, text) ? 'unread' : standing.status;
}

/** Whether the unit of a standing says something else than when it was given. */
export function isOutOfDate({ of }: Standing, text: string): boolean {
  return of !== undefined && of !== digestOf(text);
}

function count(progress: Progress, status: Standing['status']): Progress {
  return {
    ...progress,
    units: progress.units + 1,
    done: progress.done + (status === 'unread' ? 0 : 1),
    [status]: progress[status] + 1,
  };
}
