import { expect, test } from 'vitest';
import { EMPTY_LIST, type ServiceList } from '@/services/model';
import { createMemory } from '@/storage/memory-database';
import { createListStore } from './list-store';

const isProduct = (slug: string) => ['log-service', 'rds'].includes(slug);
const listOf = (...ids: string[]): ServiceList => ({
  ...EMPTY_LIST,
  services: ids.map((id) => ({ id, slug: 'rds', label: '', values: {} })),
});

function tabs(clock = { now: 1000 }) {
  const memory = createMemory();
  const open = () => createListStore(memory.open(), isProduct, () => clock.now);
  return { memory, clock, one: open(), other: open() };
}

test('what is saved is loaded, with when', async () => {
  const { one, other } = tabs();
  expect(await one.load()).toEqual({ kind: 'loaded', stored: undefined });
  expect(await one.save(listOf('a'), 0)).toMatchObject({ kind: 'saved', stored: { revision: 1000, savedAt: 1000 } });
  const stored = { list: listOf('a'), revision: 1000, savedAt: 1000, aside: [] };
  expect(await other.load()).toEqual({ kind: 'loaded', stored });
});

test('a list that was made from an older one is not saved over a newer', async () => {
  const { one, other } = tabs();
  await one.save(listOf('a'), 0);
  await one.save(listOf('a', 'b'), 1000);
  const conflict = await other.save(listOf('c'), 1000);
  // The clock stood still; the revision did not.
  expect(conflict).toMatchObject({ kind: 'conflict', stored: { list: listOf('a', 'b'), revision: 1001 } });
  expect(await one.load()).toMatchObject({ stored: { list: listOf('a', 'b') } });
  expect(await other.save(listOf('c'), 1001)).toMatchObject({ kind: 'saved' });
});

test('two tabs that come to the same list have no conflict', async () => {
  const { one, other } = tabs();
  const { services, ...rest } = { ...listOf('a'), at: '2026-11-26' };
  await one.save({ services, ...rest }, 0);
  expect(await other.save({ ...rest, services }, 0)).toMatchObject({ kind: 'saved' });
});

test('a tab that outlived the stored list does not take a new one for its own', async () => {
  const { memory, clock, one, other } = tabs();
  const first = await one.save(listOf('a'), 0);
  memory.put('lists', 'own', undefined);
  clock.now = 2000;
  await other.save(listOf('b'), 0);
  expect(await one.save(listOf('a', 'c'), first.kind === 'saved' ? first.stored.revision : 0)).toMatchObject({
    kind: 'conflict',
  });
});

test('a list of a later version is not read, and never overwritten', async () => {
  const { memory, one } = tabs();
  const later = { version: 2, list: { everything: 'else' } };
  memory.put('lists', 'own', later);
  expect(await one.load()).toEqual({ kind: 'failure', failure: 'newer' });
  expect(await one.save(listOf('a'), 0)).toEqual({ kind: 'failure', failure: 'newer' });
  expect(memory.peek('lists', 'own')).toEqual(later);
});

test('what cannot be read is named, and stays beside the list until it is let go', async () => {
  const { memory, one } = tabs();
  const gone = { id: 'b', slug: 'from-another-edition', label: 'x', values: { at: '2026-11-26' } };
  const list = { ...listOf('a'), services: [...listOf('a').services, gone, 7] };
  memory.put('lists', 'own', { version: 1, revision: 5, savedAt: 5, list });
  const loaded = await one.load();
  const aside = [
    { kind: 'product', service: 2, field: 'slug', value: JSON.stringify(gone) },
    { kind: 'service', service: 3, field: '', value: '7' },
  ];
  expect(loaded).toMatchObject({ kind: 'loaded', stored: { list: listOf('a'), aside } });
  const saved = await one.save(listOf('a', 'c'), 5);
  expect(saved).toMatchObject({ kind: 'saved', stored: { list: listOf('a', 'c'), aside } });
  expect(await one.load()).toMatchObject({ stored: { aside } });
  await one.save(listOf('a'), saved.kind === 'saved' ? saved.stored.revision : 0, true);
  expect(await one.load()).toMatchObject({ stored: { aside: [] } });
});

test.each([['text'], [7], [null], [[]], [{}], [{ list: 3n }], [new Map([[1, 2]])]])(
  'what is no list is kept aside, and a list can be saved: %s',
  async (data) => {
    const { memory, one } = tabs();
    memory.put('lists', 'own', data);
    const loaded = await one.load();
    expect(loaded).toMatchObject({ stored: { list: EMPTY_LIST, revision: 0, aside: [{ kind: 'none' }] } });
    expect(await one.save(listOf('a'), 0)).toMatchObject({ kind: 'saved', stored: { aside: [{ kind: 'none' }] } });
  },
);

test('a failure is passed on, and the other tab is told of what was saved', async () => {
  const { memory, one, other } = tabs();
  let told = 0;
  const stop = other.subscribe(() => {
    told += 1;
  });
  memory.fail('full');
  expect(await one.save(listOf('a'), 0)).toEqual({ kind: 'failure', failure: 'full' });
  expect(await one.load()).toEqual({ kind: 'failure', failure: 'full' });
  memory.fail(undefined);
  await one.save(listOf('a'), 0);
  stop();
  await one.save(listOf('b'), 1000);
  expect(told).toBe(1);
});
