import type { UnitId } from '@/agreement/model';
import type { ReviewState, Standing } from '@/reviews/model';
import { isOutOfDate } from '@/reviews/misfits';
import { chapters, type ReviewChapter } from './page-places';

export const STATUSES: readonly Standing['status'][] = ['unread', 'read', 'fine', 'concern', 'blocked'];

/** How far units have been read. */
export interface ReadProgress {
  readonly all: number;
  /** All but the unread. */
  readonly read: number;
  readonly byStatus: Readonly<Record<Standing['status'], number>>;
}

/** The own text of every unit, where it is at hand. */
type Texts = ReadonlyMap<UnitId, string> | undefined;

/** How a unit stands; what has no standing is unread, and with the texts also what says something else than when it was read. */
export function statusOf({ standings }: ReviewState, unit: UnitId, texts?: Texts): Standing['status'] {
  const standing = standings.get(unit);
  const text = texts?.get(unit);
  const isOld = standing !== undefined && text !== undefined && isOutOfDate(standing, text);
  return isOld ? 'unread' : (standing?.status ?? 'unread');
}

/** How far some units have been read. */
function progressIn(state: ReviewState, units: readonly UnitId[], texts: Texts): ReadProgress {
  const byStatus = { unread: 0, read: 0, fine: 0, concern: 0, blocked: 0 };
  for (const unit of units) byStatus[statusOf(state, unit, texts)] += 1;
  return { all: units.length, read: units.length - byStatus.unread, byStatus };
}

const EVERY_UNIT = chapters.flatMap(({ units }) => units);

/** How far the whole text has been read. */
export const progressOf = (state: ReviewState, texts?: Texts): ReadProgress => progressIn(state, EVERY_UNIT, texts);

/** A chapter, or the terms of a product, with how far it has been read. */
export interface ChapterProgress extends ReadProgress {
  readonly chapter: ReviewChapter;
  /** Marks on it that are open. */
  readonly open: number;
}

/** How far each chapter and the terms of each product have been read, in the order of the text. */
export function progressByChapter(state: ReviewState, texts?: Texts): readonly ChapterProgress[] {
  const openOn = new Map<UnitId, number>();
  for (const { state: stage, targets } of state.marks.values()) {
    if (stage !== 'open') continue;
    for (const unit of new Set(targets.map(({ unit }) => unit))) openOn.set(unit, (openOn.get(unit) ?? 0) + 1);
  }
  return chapters.map((chapter) => ({
    ...progressIn(state, chapter.units, texts),
    chapter,
    open: chapter.units.reduce((sum, unit) => sum + (openOn.get(unit) ?? 0), 0),
  }));
}

/** The first unit that is unread, after another where one is given, and from the start where all after it are read. */
export function nextUnread(state: ReviewState, after?: UnitId, texts?: Texts): UnitId | undefined {
  const start = after === undefined ? 0 : EVERY_UNIT.indexOf(after) + 1;
  const isUnread = (unit: UnitId) => statusOf(state, unit, texts) === 'unread';
  return EVERY_UNIT.slice(start).find(isUnread) ?? EVERY_UNIT.find(isUnread);
}
