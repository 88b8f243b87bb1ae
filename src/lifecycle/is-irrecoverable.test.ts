import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { isIrrecoverable } from './is-irrecoverable';

const find = (number: number, id: string) => {
  const product = lifecycleContent.lifecycles.find((each) => each.number === number);
  const rule = product?.scenarios.flatMap(({ rules }) => rules).find((each) => each.id === id);
  if (!rule) throw new Error(`There is no ${id} in ${number}.`);
  return isIrrecoverable(rule);
};

test.each([
  [2, 'deleted', '2.2 says so'],
  [6, 'released', '6.2: 被释放实例与数据均不可恢复'],
  [13, 'deleted', '5.6: data that are deleted'],
  [59, 'backups-deleted', '5.6 and 9.2.4: copies too'],
])('%i %s cannot be had back: %s', (number, id) => {
  expect(find(number, id)).toBe(true);
});

test.each([
  [13, 'released', '13.1 only releases the instance'],
  [22, 'control-released', '22.1.2 does not say what 22.1.1 and 22.1.3 say'],
  [29, 'released', '29.3: the data are not even deleted then'],
  [34, 'released', '34.3.2 only releases the gateway'],
  [2, 'suspended', 'no loss at all'],
])('%i %s is not said to be past recovery: %s', (number, id) => {
  expect(find(number, id)).toBe(false);
});
