import { expect, test } from 'vitest';
import { numberInId, partOfId } from './unit-id';

test.each([
  ['g-3.4.1.4', 'general', '3.4.1.4'],
  ['p-58.1.para1', 'special', '58.1.para1'],
  ['p-2', 'special', '2'],
  ['pre', 'notice', 'pre'],
  ['pre.para1', 'notice', 'pre.para1'],
])('%s stands in the part “%s” and has the number %s', (id, part, number) => {
  expect([partOfId(id), numberInId(id)]).toEqual([part, number]);
});
