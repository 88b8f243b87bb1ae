import { beforeEach, expect, test } from 'vitest';
import { createMemory } from '@/storage/memory-database';
import type { Database } from '@/storage/database';
import { createDraftMirror } from './draft-mirror';
import { createDrafts } from './store-drafts';

/** What browsers give a site, as far as drafts need it. */
function storageOf(kept = new Map<string, string>(), room = Infinity): Storage {
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** Transactions of a page that goes: they never end. */
const dying = (database: Database): Database => ({ ...database, transact: () => new Promise(() => undefined) });
/** A disk that takes nothing. */
const full = (database: Database): Database => ({
  ...database,
  transact: async () => ({ kind: 'failure', failure: 'full' }),
});

let kept = new Map<string, string>();
let memory = createMemory();
const mirror = () => createDraftMirror(() => storageOf(kept));
beforeEach(() => {
  kept = new Map();
  memory = createMemory();
});

test('what is typed in the moment in which the page goes is there on the next page, and in the database from then on', async () => {
  await createDrafts(memory.open(), 'r1', mirror()).write('comment:m1', '前半');
  void createDrafts(dying(memory.open()), 'r1', mirror()).write('comment:m1', '前半和后半');
  const next = createDrafts(memory.open(), 'r1', mirror());
  expect(await next.read('comment:m1')).toBe('前半和后半');
  await expect.poll(() => kept.size).toBe(0);
  expect(await createDrafts(memory.open(), 'r1', mirror()).read('comment:m1')).toBe('前半和后半');
  expect(await next.read('comment:m2')).toBeUndefined();
});

test('a draft that is taken away in that moment does not come back', async () => {
  await createDrafts(memory.open(), 'r1', mirror()).write('comment:m1', '旧的');
  void createDrafts(dying(memory.open()), 'r1', mirror()).write('comment:m1', '');
  expect(await createDrafts(memory.open(), 'r1', mirror()).read('comment:m1')).toBeUndefined();
});

test('once the database has it nothing is left beside it; what another tab has put there stays', async () => {
  const drafts = createDrafts(memory.open(), 'r1', mirror());
  await drafts.write('comment:m1', '一');
  expect(kept.size).toBe(0);
  const writing = drafts.write('comment:m1', '二');
  mirror().write('r1', 'comment:m1', '另一个标签页的');
  await writing;
  expect(mirror().read('r1', 'comment:m1')).toBe('另一个标签页的');
});

test('a draft is called kept where either has it, and not where both refuse it', async () => {
  expect(await createDrafts(full(memory.open()), 'r1', mirror()).write('p', '字')).toBe(true);
  expect(await createDrafts(memory.open(), 'r1', mirror()).read('p')).toBe('字');
  const tight = createDraftMirror(() => storageOf(kept, 3));
  expect(await createDrafts(full(memory.open()), 'r1', tight).write('q', '字字字字')).toBe(false);
  const denied = createDraftMirror(() => {
    throw new DOMException('', 'SecurityError');
  });
  expect(await createDrafts(full(memory.open()), 'r1', denied).write('q', '字')).toBe(false);
  expect(await createDrafts(memory.open(), 'r1', denied).write('q', '字')).toBe(true);
  // What is too long is not put there, and what was there before is older.
  mirror().write('r1', 'q', '短');
  expect(mirror().write('r1', 'q', '长'.repeat(200_001))).toBe(false);
  expect(mirror().read('r1', 'q')).toBeUndefined();
});

test('with a review that is deleted for good its drafts go, and no others', () => {
  for (const [review, place] of [
    ['r1', 'a'],
    ['r1', 'b'],
    ['r11', 'a'],
  ] as const)
    mirror().write(review, place, '字');
  mirror().forgetAll('r1');
  expect([...kept.keys()]).toHaveLength(1);
  expect(mirror().read('r11', 'a')).toBe('字');
});
