import { expect, test } from 'vitest';
import { readKinds, writeKinds } from './read-kinds';

test('several kinds are read, each once, in the order of the groups', () => {
  expect(readKinds('exclusion, cap,exclusion')).toEqual({ kinds: ['cap', 'exclusion'], unknown: [], split: [] });
  expect(readKinds(undefined)).toEqual({ kinds: [], unknown: [], split: [] });
  expect(writeKinds(['exclusion', 'cap'])).toBe('cap,exclusion');
  expect(writeKinds([])).toBeUndefined();
});

test('names of an earlier version mean the kind that they are now; one that is several now chooses none', () => {
  expect(readKinds('obligation,lifecycle').kinds).toEqual(['customer-duty', 'expiry-arrears']);
  expect(readKinds('exemption')).toEqual({
    kinds: [],
    unknown: [],
    split: [['cap', 'exclusion', 'no-warranty', 'own-risk']],
  });
});

test('what is no kind is named, and the rest is kept', () => {
  expect(readKinds('moon,dispute')).toEqual({ kinds: ['dispute'], unknown: ['moon'], split: [] });
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
  '%s, which every object has, is no kind',
  (name) => {
    expect(readKinds(`${name},cap`)).toEqual({ kinds: ['cap'], unknown: [name], split: [] });
  },
);
