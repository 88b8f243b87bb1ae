import { expect, test } from 'vitest';
import { EMPTY_LIST, type Service, type ServiceList } from '@/services/model';
import { findRepeated } from './find-repeated';

const serviceOf = (id: string, values: Service['values'] = {}, label = ''): Service => ({
  id,
  slug: 'log-service',
  label,
  values,
});
const repeated = (list: Partial<ServiceList>) => findRepeated({ ...EMPTY_LIST, ...list }).map(({ id }) => id);

test('the same product, label and case are told, from the second on', () => {
  expect(repeated({ services: [serviceOf('a'), serviceOf('b'), serviceOf('c')] })).toEqual(['b', 'c']);
});

test('another product, label or case is another service', () => {
  const services = [
    serviceOf('a'),
    { ...serviceOf('b'), slug: 'rds' },
    serviceOf('c', {}, 'logs of the shop'),
    serviceOf('d', { trigger: 'expiry' }),
    serviceOf('e', { at: '2026-11-25' }),
    serviceOf('f', { paid: '2026-12-01' }),
    serviceOf('g', { 'gone-at': '2026-12-01' }),
  ];
  expect(repeated({ at: '2026-11-26', services })).toEqual([]);
});

test('a case that is common to the list is the same as one written in the row, in whatever way', () => {
  const services = [
    serviceOf('a'),
    serviceOf('b', { trigger: 'arrears', at: '2026-11-26 15:20' }),
    serviceOf('c', { at: '2026-11-26T15:20', paid: '' }),
  ];
  expect(repeated({ at: '2026-11-26T15:20', services })).toEqual(['b', 'c']);
});
