import { expect, test } from 'vitest';
import { addServices, changeLabel, changeValues, duplicateService, moveService, removeServices } from './edit-list';
import { historyOf, redo, step, undo } from './history';
import { EMPTY_LIST, MOST_SERVICES, type ServiceList } from './model';

let next = 0;
const makeId = () => `i${(next += 1)}`;
const of = (...slugs: readonly string[]) => slugs.map((slug) => ({ slug, label: '', values: {} }));
const list: ServiceList = {
  ...EMPTY_LIST,
  services: [
    { id: 'a', slug: 'log-service', label: '', values: {} },
    { id: 'b', slug: 'rds', label: 'db', values: { at: '2026-11-20' } },
    { id: 'c', slug: 'nat-gateway', label: '', values: {} },
  ],
  supposed: { paid: '2026-12-01', only: ['b'] },
};
const idsOf = ({ services }: ServiceList) => services.map(({ id }) => id).join('');

test('ids are never given twice', () => {
  const ids = ['a', 'b', 'x', 'y'];
  const { services } = addServices(list, of('rds', 'rds'), () => ids.shift() ?? 'z');
  expect(services.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'x', 'y']);
});

test('no more are added than a list may have, and the same list comes back where none is', () => {
  const full = addServices(list, of(...Array.from({ length: MOST_SERVICES }, () => 'rds')), makeId);
  expect(full.services).toHaveLength(MOST_SERVICES);
  expect(addServices(full, of('rds'), makeId)).toBe(full);
  expect(addServices(list, [], makeId)).toBe(list);
});

test('a payment for what is taken out does not become one for all', () => {
  expect(removeServices(list, ['b']).supposed).toEqual({ paid: '', only: [] });
  expect(removeServices(list, ['a']).supposed).toEqual({ paid: '2026-12-01', only: ['b'] });
  expect(removeServices(list, ['no'])).toBe(list);
});

test('a copy stands behind what it copies, with its values, and another id', () => {
  const { services } = duplicateService(list, 'b', () => 'n');
  expect(services.map(({ id }) => id)).toEqual(['a', 'b', 'n', 'c']);
  expect(services[2]).toEqual({ ...list.services[1], id: 'n' });
  expect(duplicateService(list, 'no', makeId)).toBe(list);
});

test('a service moves as far as there are places', () => {
  expect(idsOf(moveService(list, 'c', -1))).toBe('acb');
  expect(idsOf(moveService(list, 'c', -9))).toBe('cab');
  expect(moveService(list, 'c', 1)).toBe(list);
});

test('an empty value is taken out, so that the common case counts again', () => {
  expect(changeValues(list, 'b', { at: ' ', variant: 'x' }).services[1]?.values).toEqual({ variant: 'x' });
  expect(changeLabel(list, 'a', 'x'.repeat(200)).services[0]?.label).toHaveLength(80);
});

test('what is undone can be done again, until something else is done', () => {
  const one = step(historyOf('a'), 'b');
  expect(step(one, 'b')).toBe(one);
  expect(undo(one).present).toBe('a');
  expect(redo(undo(one)).present).toBe('b');
  expect(redo(step(undo(one), 'c')).present).toBe('c');
  expect(undo(historyOf('a')).present).toBe('a');
});
