import type { Change, Edit, Mark, Review, Standing } from '@/reviews/model';
import { type Database, openDatabase } from '@/storage/database';
import { createMemory } from '@/storage/memory-database';
import { REVIEW_STORES } from '@/storage/site-database';
import type { Desk, ReviewShelf } from './desk';
import { createShelf } from './store-shelf';

/** A review for tests of the store, its edits, and tabs that have it open. */
export const review: Review = {
  id: 'r1',
  rev: 1,
  by: '李',
  at: 1,
  title: '甲公司采购',
  client: '甲公司',
  author: { name: '李律师', initials: '李' },
  edition: { id: '2024-05-15', sha256: 'ab' },
  labels: [],
  lists: [],
  createdAt: 1,
};
const kept = { rev: 1, by: '李', at: 1 };

/** Time and ids: each that is asked for is the next. */
const counted = { clock: 1_800_000_000_000, ids: 0 };
export const tick = (by = 1): number => (counted.clock += by);
export const nextId = (): string => `id${(counted.ids += 1)}`;

export const mark = (id: string, more: Partial<Mark> = {}): Mark => ({
  ...kept,
  id,
  targets: [{ unit: 'g-12.6', start: 0, end: 2, exact: '在任', prefix: '', suffix: '何', of: 'ab', fit: 'exact' }],
  label: 'risk',
  weight: 0,
  owner: '',
  state: 'open',
  thread: [],
  ...more,
});
export const standing = (unit: string, note = ''): Standing => ({ ...kept, id: unit, unit, status: 'read', note });

export const addMark = (id: string, more?: Partial<Mark>): Edit => ({
  name: 'mark',
  changes: [{ table: 'marks', id, before: undefined, after: mark(id, more) }],
});
export function changeMark(desk: Desk, id: string, more: Partial<Mark>): Edit {
  const before = desk.view().state.marks.get(id);
  if (!before) throw new Error(`${id} is not there.`);
  const change: Change = {
    table: 'marks',
    id,
    before,
    after: { ...before, rev: before.rev + 1, at: tick(), ...more },
  };
  return { name: 'comment', changes: [change] };
}
export const comment = (text: string) => ({ id: `c-${text}`, text, by: '李', at: tick() });

/** The browser's database, of which a test has a new one. */
export const openIndexed = (): Database =>
  openDatabase({
    name: 'probe',
    migrations: [(database) => Object.values(REVIEW_STORES).forEach((store) => void database.createObjectStore(store))],
    patience: 200,
  });
export const shelfOf = (database: Database, tab: string): ReviewShelf =>
  createShelf(database, { now: () => tick(), makeId: nextId, tab });
export async function deskOf(shelf: ReviewShelf, id = 'r1'): Promise<Desk> {
  const opened = await shelf.open(id);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  return opened.desk;
}
export const marksOf = (desk: Desk) => [...desk.view().state.marks.keys()];

/** Both kinds of storage; each makes what opens a tab. */
export const kinds: readonly (readonly [string, () => () => Database])[] = [
  ['the browser’s', () => openIndexed],
  [
    'memory',
    () => {
      const shared = createMemory();
      return () => shared.open();
    },
  ],
];

/** Two tabs that have both opened a review with one mark; the second has not heard of what the first has said to it since. */
export async function inConflict(make: () => () => Database) {
  const openTab = make();
  const one = shelfOf(openTab(), 'a');
  await one.create(review);
  const first = await deskOf(one);
  await first.edit(addMark('m1'));
  const second = await deskOf(shelfOf(openTab(), 'b'));
  const late = changeMark(second, 'm1', { thread: [comment('乙的话')] });
  await first.edit(changeMark(first, 'm1', { thread: [comment('甲的话')], owner: '王' }));
  return { openTab, first, second, late };
}

/** What is said on its mark. */
export const textsOf = (desk: Desk) =>
  desk
    .view()
    .state.marks.get('m1')
    ?.thread.map(({ text }) => text);
