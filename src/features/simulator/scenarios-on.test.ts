import { expect, test } from 'vitest';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { scenariosOn } from './scenarios-on';

const found = async (number: number, id: string) =>
  scenariosOn(id, (await loadLifecycle(number)).lifecycle.scenarios).map(
    ({ scenario, rules }) => `${scenario.id}: ${rules.map((rule) => rule.id).join(' ')}`,
  );

test('a clause of a product has the scenarios whose rules quote it, a chapter those under it, a general clause the general ones', async () => {
  expect(await found(2, 'p-2.2')).toEqual(['arrears: terminated deleted']);
  expect((await found(2, 'p-2')).join()).toContain('suspended');
  // 2.2 is not in 2.21, nor the general 2.2.
  expect(await found(2, 'g-2.2')).toEqual([]);
  expect((await found(0, 'g-5.5')).length).toBeGreaterThan(0);
  expect(await found(2, 'p-2.3')).toEqual([]);
});
