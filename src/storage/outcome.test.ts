import { expect, test } from 'vitest';
import { failureOf } from './outcome';

test.each(['constructor', '__proto__', 'toString', ''])(
  'an error by the name %o is a failure like any other',
  (name) => {
    expect(failureOf({ name })).toBe('failed');
  },
);
