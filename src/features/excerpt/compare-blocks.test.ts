import { expect, test } from 'vitest';
import type { ExcerptBlock } from '@/text/lift-excerpt';
import { compareBlocks } from './compare-blocks';

const blocks = (...texts: string[]): ExcerptBlock[] =>
  texts.map((text, index) => ({
    id: `g-${index}`,
    level: 2,
    indent: 0,
    number: '',
    text,
    isHeading: false,
    isAround: false,
  }));
const others = (stretches: ReturnType<typeof compareBlocks>['left']) =>
  stretches.map((block) => block.filter(({ isOther }) => isOther).map(({ text }) => text));

test('a figure with its unit is one token, and every block keeps its own words', () => {
  const [left, right] = [
    blocks('首次欠费之时起12个月', '数据将被删除'),
    blocks('首次欠费之时起24个月', '数据不会被删除'),
  ];
  const compared = compareBlocks(left, right);
  expect(others(compared.left)).toEqual([['12个月'], ['将']]);
  expect(others(compared.right)).toEqual([['24个月'], ['不会']]);
  expect(compared.left.map((block) => block.map(({ text }) => text).join(''))).toEqual(left.map(({ text }) => text));
});

test('equal words are equal, nothing is compared with nothing, and chapters are not compared', () => {
  expect(compareBlocks(blocks('甲乙丙'), blocks('甲乙丙')).same).toBe(1);
  expect(compareBlocks(blocks('甲'), []).left).toEqual([]);
  expect(compareBlocks(blocks('甲'.repeat(4000)), blocks('乙'.repeat(4000))).same).toBeUndefined();
});
