import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { nameOf } from '@/corpus/provision-names';
import { withGeneral } from '@/lifecycle/with-general';
import { citedNumber } from './cited-number';

test('every provision that a rule cites is cited as it is printed', () => {
  const cited = Array.from({ length: 75 }, (_, index) => index + 1).flatMap((number) => {
    const own = lifecycleContent.lifecycles.find((each) => each.number === number);
    return withGeneral(number, own, lifecycleContent).scenarios.flatMap(({ rules }) =>
      rules.flatMap(({ citations }) => citations.map(({ provision }) => provision)),
    );
  });
  const ids = [...new Set(cited)];
  expect(ids).toContain('p-59.2.1.2');
  expect(ids.map(citedNumber)).toEqual(ids.map(nameOf));
});

test.each([
  ['p-59.2.1.1', '59.2.1（1）'],
  ['g-3.4.1.4', '3.4.1(4)'],
  ['p-2.2', '2.2'],
  ['p-61.3.para1', '61.3 ¶1'],
])('%s is cited as %s', (id, number) => {
  expect(citedNumber(id)).toBe(number);
});
