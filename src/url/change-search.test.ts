import { expect, test } from 'vitest';
import { changeSearch } from './change-search';

test('a moment brings what happened along, unless another choice of that is on its way to the address', () => {
  const { search } = changeSearch({ at: '2026-11-20' }, { trigger: 'arrears' });
  expect(search({})).toEqual({ trigger: 'arrears', at: '2026-11-20' });
  expect(search({ trigger: 'expiry', variant: 'term' })).toEqual({
    trigger: 'expiry',
    variant: 'term',
    at: '2026-11-20',
  });
});

test('an empty value is taken out', () => {
  expect(changeSearch({ at: undefined }).search({ trigger: 'expiry', at: '2026-11-20' })).toEqual({
    trigger: 'expiry',
  });
});
