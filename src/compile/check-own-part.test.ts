import { expect, test } from 'vitest';
import { checkOwnPart, findForeignNumbers } from './check-own-part';

const ids = ['g-5.4', 'g-9.2.4', 'g-12.6', 'p-5.4', 'p-22.1.4', 'p-36.2'];

test.each([
  ['p-22.1.4', '9.2.4 说缓冲期满删除所有数据和副本。', ['9.2.4']],
  ['p-22.1.4', 'Kept, without the deletion of 9.2.4; the rest under 12.6', ['9.2.4', '12.6']],
  ['p-22.1.4', '通用条款 9.2.4 自己让步，12.6 仍在。', []],
  ['p-22.1.4', '22.1.4 says “will be kept”.', []],
  ['p-22.1.4', '22.1.4 写“将继续保留”，优先于 9.2.4。', ['9.2.4']],
  ['g-9.2.4', '36.2 makes the customer pay until it stops the service.', ['36.2']],
  ['g-9.2.4', 'Special 36.2 makes the customer pay.', []],
  // Both parts have a 5.4, which `findBareNumbers` refuses; neither has a 99.9.
  ['p-22.1.4', '5.4, printed 99.9', []],
  ['pre.para1', '9.2.4 and 22.1.4', []],
] as const)('at %s: %s', (own, text, foreign) => {
  expect(findForeignNumbers(text, own, new Set(ids))).toEqual(foreign);
});

test('every wording of a record is of its provision, whatever it quotes', () => {
  const words = { zh: '9.2.4 还给缓冲期。', en: '9.2.4 also gives a buffer.' };
  const record = { unit: 'p-22.1.4', readings: [{ grounds: [{ words, of: { unit: 'g-9.2.4' } }] }] };
  expect(checkOwnPart([record], ids)).toHaveLength(2);
  expect(checkOwnPart([{ ...record, unit: 'g-9.2.4' }], ids)).toEqual([]);
});
