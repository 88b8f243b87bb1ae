import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_LIST, type ServiceList } from '@/services/model';
import { createMemory } from '@/storage/memory-database';
import { keepList, type ListKeeper } from './keep-list';
import { createListStore } from './list-store';

const listOf = (...ids: string[]): ServiceList => ({
  ...EMPTY_LIST,
  services: ids.map((id) => ({ id, slug: 'rds', label: '', values: {} })),
});
const add = (id: string) => (list: ServiceList) => ({ ...list, services: [...list.services, ...listOf(id).services] });
const idsOf = (list: ServiceList) => list.services.map(({ id }) => id).join('');

let memory = createMemory();
let keepers: ListKeeper[] = [];
const openTab = () => {
  const keeper = keepList(
    createListStore(
      memory.open(),
      (slug) => slug === 'rds',
      () => Date.now(),
    ),
  );
  keepers.push(keeper);
  return keeper;
};
const wait = (time = 1000) => vi.advanceTimersByTimeAsync(time);
const stored = () => (memory.peek('lists', 'own') as { readonly list: ServiceList } | undefined)?.list;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 28, 2, 42) });
  memory = createMemory();
});
afterEach(() => {
  for (const keeper of keepers) keeper.close();
  keepers = [];
  vi.useRealTimers();
});

test('a change is shown at once, and saved a moment later', async () => {
  const tab = openTab();
  expect(tab.current().status).toBe('loading');
  await wait();
  expect(tab.current()).toMatchObject({ status: 'ready', keeping: { kind: 'none' } });
  tab.change(add('a'));
  expect(tab.current()).toMatchObject({ list: listOf('a'), keeping: { kind: 'saving' } });
  expect(stored()).toBeUndefined();
  await wait();
  expect(tab.current().keeping).toMatchObject({ kind: 'saved' });
  expect(stored()).toEqual(listOf('a'));
});

test('of many changes none is lost, also those that come while it saves', async () => {
  const tab = openTab();
  await wait();
  tab.change(add('a'));
  tab.flush();
  tab.change(add('b'));
  tab.change(add('c'));
  await wait();
  expect(stored()).toEqual(listOf('a', 'b', 'c'));
});

test('what is done before the list has loaded is done on what has loaded', async () => {
  openTab().change(() => listOf('a'));
  await wait();
  const tab = openTab();
  tab.change(add('b'));
  tab.change(add('c'));
  await wait();
  expect(idsOf(stored() ?? EMPTY_LIST)).toBe('abc');
  tab.undo();
  tab.undo();
  expect(idsOf(tab.current().list)).toBe('a');
});

test('a whole list that is put before the own one has loaded does not replace it unasked', async () => {
  openTab().change(() => listOf('a'));
  await wait();
  const tab = openTab();
  tab.change(listOf('x'));
  await wait();
  expect(tab.current().conflict).toMatchObject({ mine: listOf('x'), theirs: listOf('a') });
  expect(stored()).toEqual(listOf('a'));
});

test('what another tab saves appears here, and can be undone', async () => {
  const [one, other] = [openTab(), openTab()];
  await wait();
  one.change(add('a'));
  await wait();
  expect(other.current()).toMatchObject({ list: listOf('a'), keeping: { kind: 'saved' }, conflict: undefined });
  other.undo();
  await wait();
  expect(stored()).toEqual(EMPTY_LIST);
  expect(one.current().list).toEqual(EMPTY_LIST);
});

test.each([
  ['mine', 'ay', 'ax'],
  ['theirs', 'ax', 'ay'],
] as const)(
  'two tabs that change at once: %s is chosen, and the other is one undo away',
  async (which, kept, undone) => {
    const [one, other] = [openTab(), openTab()];
    await wait();
    one.change(add('a'));
    await wait();
    one.change(add('x'));
    other.change(add('y'));
    await wait();
    expect(other.current().conflict).toMatchObject({ mine: listOf('a', 'y'), theirs: listOf('a', 'x') });
    expect(stored()).toEqual(listOf('a', 'x'));
    other.choose(which);
    await wait();
    expect(other.current()).toMatchObject({ conflict: undefined, keeping: { kind: 'saved' } });
    expect(idsOf(stored() ?? EMPTY_LIST)).toBe(kept);
    expect(idsOf(one.current().list)).toBe(kept);
    other.undo();
    await wait();
    expect(idsOf(stored() ?? EMPTY_LIST)).toBe(undone);
  },
);

test('while a conflict is open changes go on, and nothing is saved', async () => {
  const [one, other] = [openTab(), openTab()];
  await wait();
  one.change(add('x'));
  other.change(add('y'));
  await wait();
  other.change(add('z'));
  await wait();
  expect(other.current().conflict?.mine).toEqual(listOf('y', 'z'));
  expect(stored()).toEqual(listOf('x'));
  one.change(add('w'));
  await wait();
  expect(other.current().conflict?.theirs).toEqual(listOf('x', 'w'));
  other.choose('mine');
  await wait();
  expect(stored()).toEqual(listOf('y', 'z'));
});

test('a full disk is said, edits stay, and the next try saves all of them', async () => {
  const tab = openTab();
  await wait();
  memory.fail('full');
  tab.change(add('a'));
  await wait();
  expect(tab.current()).toMatchObject({ status: 'unkept', keeping: { kind: 'failure', failure: 'full' } });
  tab.change(add('b'));
  expect(tab.current().keeping).toEqual({ kind: 'failure', failure: 'full' });
  await wait();
  memory.fail(undefined);
  tab.retry();
  await wait();
  expect(tab.current()).toMatchObject({ status: 'ready', keeping: { kind: 'saved' } });
  expect(stored()).toEqual(listOf('a', 'b'));
});

test('where nothing is kept the list works, and a stored one that turns up later is not overwritten', async () => {
  openTab().change(() => listOf('a'));
  await wait();
  memory.fail('blocked');
  const tab = openTab();
  await wait();
  expect(tab.current()).toMatchObject({ status: 'unkept', keeping: { failure: 'blocked' } });
  tab.change(add('b'));
  memory.fail(undefined);
  await wait();
  expect(tab.current().conflict).toMatchObject({ mine: listOf('b'), theirs: listOf('a') });
  expect(stored()).toEqual(listOf('a'));
});

test('a failure to load that has passed is forgotten', async () => {
  memory.fail('blocked');
  const tab = openTab();
  await wait();
  memory.fail(undefined);
  tab.retry();
  await wait();
  expect(tab.current()).toMatchObject({ status: 'ready', keeping: { kind: 'none' } });
});

test('a list of a later version stays as it is, whatever is done here', async () => {
  memory.put('lists', 'own', { version: 9 });
  const tab = openTab();
  tab.change(add('a'));
  await wait();
  expect(tab.current()).toMatchObject({ status: 'unkept', list: listOf('a'), keeping: { failure: 'newer' } });
  expect(memory.peek('lists', 'own')).toEqual({ version: 9 });
});

test('what is undone before it was saved is not saved', async () => {
  const tab = openTab();
  await wait();
  tab.change(add('a'));
  tab.undo();
  expect(tab.current().keeping).toEqual({ kind: 'none' });
  await wait();
  expect(stored()).toBeUndefined();
  tab.redo();
  await wait();
  expect(stored()).toEqual(listOf('a'));
});

test('leaving saves at once', async () => {
  const tab = openTab();
  await wait();
  tab.change(add('a'));
  tab.flush();
  await wait(0);
  expect(stored()).toEqual(listOf('a'));
});

test('what could not be read is told, and let go when asked', async () => {
  memory.put('lists', 'own', { version: 1, revision: 3, savedAt: 3, list: { services: [1] } });
  const tab = openTab();
  await wait();
  expect(tab.current().aside).toMatchObject([{ kind: 'service', value: '1' }]);
  tab.dropAside();
  await wait();
  expect(tab.current()).toMatchObject({ aside: [], keeping: { kind: 'saved' } });
  expect(memory.peek('lists', 'own')).toMatchObject({ aside: [] });
});
