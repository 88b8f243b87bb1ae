// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TranslatorContext } from '@/i18n/use-translation';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { emptyReview } from '@/reviews/apply';
import { addMark, createReview } from '@/reviews/edits';
import type { Change, Mark, OwnItem, Proposal, Standing, Tick } from '@/reviews/model';
import type { Conflict, Desk, DeskView, ReviewShelf, Snapshot } from './desk';
import { ConflictList } from './keeping-conflicts';
import { findDifferences, unseenFields } from './keeping-differences';
import { fileNameOf } from './keeping-file';
import { Snapshots } from './keeping-history';
import { KeepingLine } from './keeping-line';
import { askToPersist } from './keeping-persist';
import { isBackupDue } from './store-backup';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const zh = await createTranslator('zh-CN');
const en = await createTranslator('en');
await Promise.all(
  [zh, en].flatMap((translator) =>
    (['reviewKeeping', 'layers', 'moments'] as const).map((part) => addWording(translator, part)),
  ),
);

let root: Root;
const done: unknown[] = [];
beforeEach(() => {
  done.length = 0;
  localStorage.clear();
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(() => {
  act(() => {
    root.unmount();
  });
  vi.restoreAllMocks();
});
const show = (part: ReactNode, i18n = zh) =>
  act(async () => root.render(<TranslatorContext value={i18n}>{part}</TranslatorContext>));
const said = () => document.body.textContent ?? '';
const status = () => document.querySelector('[role="status"]')?.textContent;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));
const press = (name: string) => act(async () => button(name)?.click());

let count = 0;
const context = { makeId: () => `i${(count += 1)}`, now: () => Date.UTC(2026, 10, 28, 2, 42), by: '李' };
const review = createReview(
  { title: '甲公司采购', author: { name: '李', initials: '李' }, edition: { id: '2024-05-15', sha256: 'ab' } },
  context,
);
const state = emptyReview(review);
const viewOf = (more: Partial<DeskView>): DeskView => ({
  state,
  keeping: { kind: 'kept' },
  conflicts: [],
  undo: undefined,
  redo: undefined,
  ...more,
});
const deskOf = (view: DeskView): Desk => ({
  view: () => view,
  subscribe: () => () => undefined,
  edit: async () => true,
  undo: async () => 'nothing',
  redo: async () => 'nothing',
  settle: async (...asked) => done.push(asked) > 0,
  retry: async () => done.push('retry') > 0,
  close: () => undefined,
});
const line = (view: DeskView) => <KeepingLine desk={deskOf(view)} view={view} />;

test('that a review is here only is said, that it is being saved, and when it was', async () => {
  const at = new Date(2026, 10, 28, 10, 42).getTime();
  vi.setSystemTime(at + 60_000);
  await show(line(viewOf({})));
  expect(said()).toContain('只存在这个浏览器里');
  await show(line(viewOf({ keeping: { kind: 'keeping' } })));
  expect(said()).toContain('正在存…');
  await show(line(viewOf({ keeping: { kind: 'kept', at } })));
  expect(said()).toContain('已存 10:42');
  await show(line(viewOf({ keeping: { kind: 'kept', at: at - 86_400_000 } })), en);
  expect(said()).toContain('Saved November 27 at 10:42');
  // Not told after each edit.
  expect(status()).toBe('');
  vi.useRealTimers();
});

test.each(['absent', 'denied', 'full', 'blocked', 'newer', 'corrupted', 'failed'] as const)(
  '%s is told with two ways out, and never that it is saved',
  async (failure) => {
    const sentences = [];
    for (const translator of [zh, en]) {
      await show(line(viewOf({ keeping: { kind: 'failed', failure }, unkept: 2 })), translator);
      sentences.push(status());
    }
    expect(sentences[0]).toContain('这个标签页');
    expect(sentences[0]).toContain('2 处改动');
    expect(sentences[1]).toContain('in this tab');
    expect(said()).not.toMatch(/Saved|已存/);
    await press('Save again');
    expect(done).toEqual(['retry']);
    expect(button('Save as a file')).toBeDefined();
  },
);

test('what can be exported where nothing can be stored is what was done, not what is stored', async () => {
  const { changes } = addMark(
    state,
    {
      targets: [{ unit: 'g-12.6', start: 0, end: 2, exact: '在任', prefix: '', suffix: '', of: 'ab', fit: 'exact' }],
      label: 'risk',
      comment: '上限只及该服务',
    },
    context,
  );
  const [mark] = changes.flatMap(({ after }) => after ?? []);
  const marks = new Map([['m1', mark as Mark]]);
  const texts: Promise<string>[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${texts.push((blob as Blob).text())}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const view = viewOf({ state: { ...state, marks }, keeping: { kind: 'failed', failure: 'full' } });
  await show(line(view));
  await press('存为文件');
  await vi.waitFor(() => expect(texts).toHaveLength(1));
  expect(await texts[0]).toContain('上限只及该服务');
});

test('records that cannot be read are counted', async () => {
  await show(line(viewOf({ unread: 2 })), en);
  expect(said()).toContain('2 records of the stored review cannot be read');
});

test.each([
  [false, undefined, 'unknown', 0],
  [true, false, 'refused', 1],
  [true, true, 'granted', 1],
])(
  'whether the browser keeps the data is asked once where it can be (%s, %s)',
  async (hasIt, answer, result, asked) => {
    let times = 0;
    const persist = async () => {
      times += 1;
      return answer === true;
    };
    const storage = hasIt ? { persist, persisted: async () => false } : undefined;
    vi.stubGlobal('navigator', { ...navigator, storage });
    expect(await askToPersist(false)).toBe(result);
    expect(times).toBe(asked);
    await askToPersist(false);
    expect(times).toBe(asked);
    await askToPersist(true);
    expect(times).toBe(asked * 2);
    vi.unstubAllGlobals();
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  },
);

test.each([
  [49, 0, 0, false],
  [50, 0, 0, true],
  [50, 1, 0, false],
  [1, 0, 86_399_999, false],
  [1, 0, 86_400_000, true],
  [1, 1, 86_400_000, false],
])('of %i edits, %i of them in a file %i ms old, a backup is called for: %s', (seq, to, age, isDue) => {
  expect(isBackupDue({ handle: undefined, at: to === 0 ? undefined : 0, to, seq, createdAt: 0 }, age)).toBe(isDue);
});

test.each([
  ['甲公司：采购/2026', '甲公司：采购 2026.review.json'],
  ['  ', 'review.review.json'],
  ['a\nb\u0000"<>|?*\\', 'a b.review.json'],
])('%j is a file named %s', (title, name) => expect(fileNameOf(title)).toBe(name));

const kept = { rev: 2, by: '李', at: context.now() };
const mark: Mark = {
  ...kept,
  id: 'm1',
  targets: [{ unit: 'g-12.6', start: 0, end: 2, exact: '在任', prefix: '', suffix: '', of: 'ab', fit: 'exact' }],
  label: 'risk',
  weight: 1,
  owner: '',
  state: 'open',
  thread: [{ id: 'c1', text: '甲的话', by: '李', at: 1 }],
};
const conflictOf = (mine: Partial<Mark> | undefined, theirs: Partial<Mark> | undefined): Conflict => ({
  id: 'h1',
  mine: { table: 'marks', id: 'm1', before: mark, after: mine && { ...mark, ...mine } },
  theirs: theirs && { ...mark, ...theirs },
});

test('a conflict shows both texts and what else differs, and is settled by one of three choices', async () => {
  const theirs = { thread: [{ id: 'c1', text: '乙的话', by: '王', at: 1 }], by: '王', rev: 3 };
  const view = viewOf({ conflicts: [conflictOf({ weight: 3 }, theirs)] });
  await show(<ConflictList desk={deskOf(view)} view={view} />);
  expect(said()).toContain('1 处在两个标签页里改成了两样');
  expect(said()).toContain('标记 通用 12.6“在任”');
  for (const words of ['李: 甲的话', '王: 乙的话', '轻重', '重', '轻']) expect(said()).toContain(words);
  // What is the same in both is not shown.
  expect(said()).not.toContain('负责人');
  for (const name of ['用没有写进去的', '用已经存着的', '文字都留']) await press(name);
  expect(done).toEqual([
    ['h1', 'mine'],
    ['h1', 'theirs'],
    ['h1', 'both'],
  ]);
  expect(said()).toContain('已选定。');
});

test('of a record that one side has deleted there are two choices', async () => {
  const view = viewOf({ conflicts: [conflictOf({ owner: '王' }, undefined)] });
  await show(<ConflictList desk={deskOf(view)} view={view} />, en);
  expect(said()).toContain('Deleted');
  expect(said()).toContain('王');
  expect(button('Keep the words of both')).toBeUndefined();
});

const standing: Standing = { ...kept, id: 'g-12.6', unit: 'g-12.6', status: 'concern', note: '甲' };
const proposal: Proposal = {
  ...kept,
  id: 'g-12.6',
  unit: 'g-12.6',
  of: 'ab',
  from: '十二',
  text: '二十四',
  reason: '',
  state: 'draft',
};
const tick: Tick = { ...kept, id: 'l/i', list: 'l', item: 'i', state: 'done', note: '' };
const item: OwnItem = { ...kept, id: 'o', list: 'l', question: '谁付？', units: ['g-12.6'] };

test.each([
  ['review', review],
  ['marks', mark],
  ['standings', standing],
  ['proposals', proposal],
  ['ticks', tick],
  ['items', item],
] as const)('%s: whatever can differ is shown, in both languages', async (table, record) => {
  expect(unseenFields(record)).toEqual([]);
  const conflict = {
    id: 'h',
    mine: { table, id: record.id, before: undefined, after: undefined } as Change,
    theirs: record,
  };
  const differences = findDifferences(conflict);
  expect(differences.length).toBeGreaterThan(1);
  const view = viewOf({ conflicts: [conflict] });
  for (const translator of [zh, en]) {
    await show(<ConflictList desk={deskOf(view)} view={view} />, translator);
    expect(document.querySelectorAll('section[aria-label] dt')).toHaveLength(differences.length);
    // A key without wording would stand there as its own name.
    expect(said()).not.toContain('reviewKeeping');
  }
});

test('saved versions are listed, one is saved by hand, and one is restored', async () => {
  const list: Snapshot[] = [{ id: 's1', at: context.now(), reason: 'hour', marks: 3 }];
  const shelf = {
    snapshots: async () => list,
    subscribe: () => () => undefined,
    takeSnapshot: async () => list.unshift({ id: 's2', at: context.now(), reason: 'by-hand', marks: 4 }) > 0,
    restoreSnapshot: async (_: string, id: string) => done.push(id) > 0 && id === 's1',
  } as unknown as ReviewShelf;
  await show(<Snapshots shelf={shelf} id="r1" />, en);
  expect(said()).toContain('by itself');
  await press('Save a version now');
  expect(said()).toContain('by hand');
  const restores = [...document.querySelectorAll('li button')] as HTMLButtonElement[];
  await act(async () => restores[0]?.click());
  expect(said()).toContain('Nothing was restored');
  await act(async () => restores[1]?.click());
  expect(said()).toContain('is restored. You can undo that.');
  expect(done).toEqual(['s2', 's1']);
});
