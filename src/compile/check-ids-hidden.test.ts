import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAllWordings } from '@/app/all-wordings';
import { findUnit } from '@/corpus/structure';
import { checkIdsHidden, findIds, numbersOfIds } from './check-ids-hidden';

const ids = ['pre.para1', 'g-3.4.1', 'g-3.4.1.4', 'p-64.3.11.2', 'p-64.3.11.2.A', 'p-22.1.1'];
const items = new Set(['g-3.4.1.4', 'p-64.3.11.2', 'p-64.3.11.2.A']);
const unprinted = numbersOfIds(ids, items);

test.each([
  ['pre.para1 把全部服务称为“本服务”。', ['pre.para1']],
  ['见 p-58.1.para1 和 g-9.2.4', ['p-58.1.para1', 'g-9.2.4']],
  ['通用3.4.1.4只及资源包', ['3.4.1.4']],
  ['64.3.11.2.A', ['64.3.11.2.A']],
  ['通用条款 3.4.1（4），22.1.1，13.4.1.4，a para-virtual thing, -3.4.1.4', []],
])('%s', (text, shown) => {
  expect(findIds(text, unprinted)).toEqual(shown);
});

test('an id is found wherever a wording stands', () => {
  expect(checkIdsHidden([{ note: { zh: '见 pre.para1', en: 'see the notice' } }], ids, items)).toMatchObject([
    { check: 'id-shown', severity: 'error' },
  ]);
  expect(checkIdsHidden([{ unit: 'pre.para1', note: { zh: '见提示条款', en: 'see the notice' } }], ids, items)).toEqual(
    [],
  );
});

test('no wording of the interface shows an id', async () => {
  const anchors = readFileSync('content/agreement/anchors.txt', 'utf8').split('\n');
  const hidden = numbersOfIds(anchors, new Set(anchors.filter((id) => findUnit(id)?.kind === 'item')));
  // 64.3.11.2 is an item; 3.4.1 is printed.
  expect(hidden.has('64.3.11.2')).toBe(true);
  expect(hidden.has('3.4.1')).toBe(false);
  for (const locale of ['zh-CN', 'en'] as const) {
    const wordings = await loadAllWordings(locale);
    expect([...wordings].filter(([, text]) => findIds(text, hidden).length > 0)).toEqual([]);
  }
});
