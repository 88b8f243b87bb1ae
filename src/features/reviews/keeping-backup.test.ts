import { afterEach, expect, test, vi } from 'vitest';

import { changeSettings, createReview } from '@/reviews/edits';
import { readReview } from '@/reviews/read-review';
import type { Database } from '@/storage/database';
import { createMemory } from '@/storage/memory-database';
import { REVIEW_STORES } from '@/storage/site-database';
import type { Desk } from './desk';
import { type BackupKeeper, keepBackup } from './keeping-backup';
import type { BackupHandle } from './keeping-file';
import { planImport } from './import-plan';
import { findBase, noteExport, noteRewrite } from './store-bases';
import { createShelf } from './store-shelf';

const DAY = 86_400_000;
let clock = 1_800_000_000_000;
let count = 0;
const context = { makeId: () => `i${(count += 1)}`, now: () => (clock += 1), by: '李' };
const closing: BackupKeeper[] = [];
// A browser without locks.
vi.stubGlobal('navigator', {});
afterEach(() => {
  for (const keeper of closing.splice(0)) keeper.close();
});

/** A file of the disk: what it holds, and whether it may be written. */
function fileOf(name: string) {
  const file = {
    texts: [] as string[],
    permission: 'granted' as PermissionState,
    isGone: false,
    asked: 0,
  };
  const handle: BackupHandle = {
    name,
    createWritable: async () => {
      if (file.permission !== 'granted') throw new DOMException('', 'NotAllowedError');
      if (file.isGone) throw new DOMException('', 'NotFoundError');
      let text = '';
      return {
        write: async (given) => {
          text += given;
        },
        close: async () => void file.texts.push(text),
      };
    },
    queryPermission: async () => file.permission,
    requestPermission: async () => {
      file.asked += 1;
      file.permission = 'granted';
      return file.permission;
    },
  };
  return { file, handle };
}

async function begin(given?: { database: Database; handle?: BackupHandle; chosen?: BackupHandle }) {
  const database = given?.database ?? createMemory().open();
  const shelf = createShelf(database, { ...context, tab: 'a' });
  const review = createReview(
    {
      title: '甲公司采购',
      author: { name: '李', initials: '李' },
      edition: { id: '2024-05-15', sha256: 'ab'.repeat(32) },
    },
    { ...context, makeId: () => 'r1' },
  );
  const opened = await shelf.create(review);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const { desk } = opened;
  const saved: string[] = [];
  const keeper = keepBackup({
    database,
    desk,
    now: context.now,
    pause: 10,
    chooseFile: async () => given?.chosen,
    saveFile: (text) => void saved.push(text),
    noteState: (state, isRewritten) => (isRewritten ? noteRewrite : noteExport)(database, state),
  });
  closing.push(keeper);
  await vi.waitFor(() => expect(keeper.view().behind).toBeGreaterThanOrEqual(0));
  return { database, shelf, desk, keeper, saved };
}
const name = (desk: Desk, title: string) => desk.edit(changeSettings(desk.view().state, { title }, context));
/** A database in which a handle stays, as it does in a browser: here nothing can copy it. */
function keepingHandle(database: Database): Database {
  let kept: BackupHandle | undefined;
  return {
    ...database,
    transact: (stores, told, run) =>
      database.transact(stores, told, (transaction) =>
        run({
          ...transaction,
          put: (store, key, value) => {
            if (store === REVIEW_STORES.files) kept = value as BackupHandle;
            else transaction.put(store, key, value);
          },
        }),
      ),
    read: (stores, run) =>
      database.read(stores, (transaction) =>
        run({
          ...transaction,
          get: async (store, key) => (store === REVIEW_STORES.files ? kept : transaction.get(store, key)),
        }),
      ),
  };
}

test('the chosen file is rewritten after each pause, once for what was done meanwhile', async () => {
  const { file, handle } = fileOf('甲.json');
  const { desk, keeper } = await begin({ database: createMemory().open(), chosen: handle });
  await keeper.choose();
  expect(file.texts).toHaveLength(1);
  expect(keeper.view()).toMatchObject({ file: { name: '甲.json', state: 'ready' }, behind: 0, isDue: false });
  for (const title of ['一', '二', '三']) await name(desk, title);
  await vi.waitFor(() => expect(file.texts).toHaveLength(2));
  expect(file.texts[1]).toContain('三');
  await vi.waitFor(() => expect(keeper.view().behind).toBe(0));
});

test('what was about to be written when its part of the page goes is written at once', async () => {
  const { file, handle } = fileOf('甲.json');
  const { desk, keeper } = await begin({ database: createMemory().open(), chosen: handle });
  await keeper.choose();
  await name(desk, '最后');
  keeper.close();
  await vi.waitFor(() => expect(file.texts.at(-1)).toContain('最后'));
});

test('after a restart permission is asked for again, and what was missed is written then', async () => {
  const { file, handle } = fileOf('甲.json');
  const database = keepingHandle(createMemory().open());
  const first = await begin({ database, chosen: handle });
  await first.keeper.choose();
  first.keeper.close();
  file.permission = 'prompt';
  const { desk, keeper } = await begin({ database });
  await vi.waitFor(() => expect(keeper.view().file).toEqual({ name: '甲.json', state: 'asking' }));
  await name(desk, '新的');
  await vi.waitFor(() => expect(keeper.view().behind).toBe(1));
  // Never without a press.
  expect(file.asked).toBe(0);
  await keeper.allow();
  expect(keeper.view()).toMatchObject({ behind: 0, file: { state: 'ready' } });
  expect(file.texts.at(-1)).toContain('新的');
});

test('with permission that lasts, what the last visit had no time for is written at once', async () => {
  const { file, handle } = fileOf('甲.json');
  const database = keepingHandle(createMemory().open());
  const first = await begin({ database, chosen: handle });
  await first.keeper.choose();
  await name(first.desk, '没来得及');
  await begin({ database });
  await vi.waitFor(() => expect(file.texts.at(-1)).toContain('没来得及'));
});

test('a file that has gone is said, and another can be chosen', async () => {
  const { file, handle } = fileOf('甲.json');
  const { desk, keeper } = await begin({ database: createMemory().open(), chosen: handle });
  await keeper.choose();
  file.isGone = true;
  await name(desk, '一');
  await vi.waitFor(() => expect(keeper.view().file?.state).toBe('failed'));
  expect(keeper.view().behind).toBe(1);
  file.isGone = false;
  await keeper.choose();
  expect(keeper.view()).toMatchObject({ file: { state: 'ready' }, behind: 0 });
});

test('without such files one is reminded after 50 edits or a day, until one is downloaded', async () => {
  const { desk, keeper, saved } = await begin();
  await keeper.choose();
  expect(keeper.view().file).toBeUndefined();
  for (let at = 0; at < 50; at += 1) await name(desk, `${at}`);
  await vi.waitFor(() => expect(keeper.view()).toMatchObject({ behind: 50, isDue: true }));
  await keeper.download();
  expect(saved[0]).toContain('"label":"49"');
  expect(keeper.view()).toMatchObject({ behind: 0, isDue: false });
  clock += DAY;
  await name(desk, '后天');
  await vi.waitFor(() => expect(keeper.view()).toMatchObject({ behind: 1, isDue: true }));
});

test('what cannot be stored can still be downloaded, and does not count as stored', async () => {
  const shared = createMemory();
  const { desk, keeper, saved } = await begin({ database: shared.open() });
  shared.fail('full');
  expect(await name(desk, '只在内存里')).toBe(false);
  await keeper.download();
  expect(saved[0]).toContain('只在内存里');
  expect(keeper.view().hasFailed).toBe(false);
});

test('that a press came to nothing is said until the next', async () => {
  const { handle } = fileOf('甲.json');
  const refusing = { ...handle, requestPermission: async () => Promise.reject(new Error('refused')) };
  const database = keepingHandle(createMemory().open());
  const { keeper } = await begin({ database, chosen: refusing });
  await keeper.choose();
  await keeper.allow();
  expect(keeper.view().hasFailed).toBe(true);
  await keeper.download();
  expect(keeper.view().hasFailed).toBe(false);
});

test('a backup tells from what it was made: opened later it asks of nothing that was changed only here, however often it was rewritten', async () => {
  const { file, handle } = fileOf('甲.json');
  const { database, shelf, desk, keeper } = await begin({ database: createMemory().open(), chosen: handle });
  const sent = await shelf.noteExport(desk.view().state);
  await keeper.choose();
  for (const title of ['一', '二', '三']) {
    const before = file.texts.length;
    await name(desk, title);
    await vi.waitFor(() => expect(file.texts.length).toBeGreaterThan(before));
  }
  const lineages = file.texts.map((text) => {
    const read = readReview(text);
    return read.kind === 'read' ? read.lineage : undefined;
  });
  // The state that was sent stays beside that of the file, which takes the place of the one before.
  expect(lineages.map((lineage) => lineage?.size)).toEqual([1, 2, 2, 2]);
  expect([...(lineages.at(-1)?.keys() ?? [])]).toContain([...sent.keys()][0]);
  await name(desk, '之后');
  const read = readReview(file.texts[3] ?? '');
  const theirs = read.kind === 'read' ? read.state : desk.view().state;
  const base = await findBase(database, 'r1', lineages[3]);
  expect(base?.review.title).toBe('三');
  const plan = planImport(desk.view().state, theirs, base);
  expect(plan).toMatchObject({ kind: 'merge', merged: { edit: { changes: [] }, conflicts: [] } });
});
