import { expect, test } from 'vitest';
import { initialsOf } from './list-author';

test.each([
  ['Li Lei', 'LL'],
  ['  anna maria von Berg ', 'AMV'],
  ['王小明', '王'],
  ['', ''],
  ['𠮷田', '𠮷'],
])('%s signs as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
