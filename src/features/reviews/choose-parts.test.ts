import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAgreement } from '@/agreement/parse-agreement';
import { ownTexts } from '@/agreement/walk';
import { choosePart, moveEnd, movePart, partAt, partsOf, placesOf } from './choose-parts';

const CAP =
  '在任何情况下，阿里云均不对任何间接性的损害承担责任（即使您已被告知该等损失的可能性）。在法律允许的情况下，阿里云承担的责任不超过12个月的服务费用的总和。';
const BLOCKS = ['出口管制', CAP, '通知：“另行，约定。”；1,000元'];
const parts = partsOf(BLOCKS);
const words = (index: number) => {
  const part = parts[index];
  return part && BLOCKS[part.block]?.slice(part.start, part.end);
};
const chosen = (choice: Parameters<typeof placesOf>[0]) => {
  const places = placesOf(choice, parts);
  if (!places) return undefined;
  const { from, to } = places;
  return from.block === to.block
    ? BLOCKS[from.block]?.slice(from.at, to.at)
    : [
        BLOCKS[from.block]?.slice(from.at),
        ...BLOCKS.slice(from.block + 1, to.block),
        BLOCKS[to.block]?.slice(0, to.at),
      ];
};

test('， ； 。 bound the parts of a sentence; what closes behind one stays with it, and a figure is whole', () => {
  expect(parts.map((_, index) => words(index))).toEqual([
    '出口管制',
    '在任何情况下',
    '阿里云均不对任何间接性的损害承担责任（即使您已被告知该等损失的可能性）',
    '在法律允许的情况下',
    '阿里云承担的责任不超过12个月的服务费用的总和',
    '通知：“另行',
    '约定。”',
    '1,000元',
  ]);
});

test('the part at a place is the one under way, or the next', () => {
  expect(words(partAt(parts, { block: 1, at: 0 }))).toBe('在任何情况下');
  expect(words(partAt(parts, { block: 1, at: CAP.indexOf('在法律') }))).toBe('在法律允许的情况下');
  // On the sign between two.
  expect(words(partAt(parts, { block: 1, at: CAP.indexOf('，') }))).toMatch(/^阿里云均/);
  expect(words(partAt(parts, { block: 9, at: 0 }))).toBe('1,000元');
  expect(partAt([], { block: 0, at: 0 })).toBe(-1);
});

test('arrows go from part to part, also into the next provision, and not beyond the text', () => {
  const at = partAt(parts, { block: 1, at: 0 });
  expect(chosen(movePart(choosePart(at), 1, false, parts.length))).toMatch(/^阿里云均/);
  expect(chosen(movePart(choosePart(at), -1, false, parts.length))).toBe('出口管制');
  expect(chosen(movePart(choosePart(0), -1, false, parts.length))).toBe('出口管制');
  expect(chosen(movePart(choosePart(parts.length - 1), 1, false, parts.length))).toBe('1,000元');
});

test('with Shift the choice is wider, across provisions too, and narrower on the way back', () => {
  const cap = choosePart(4);
  const wide = movePart(cap, 1, true, parts.length);
  expect(chosen(wide)).toEqual([expect.stringMatching(/^阿里云承担.*总和。$/), '通知：“另行']);
  expect(chosen(movePart(wide, -1, true, parts.length))).toBe(words(4));
  expect(chosen(movePart(choosePart(4), -1, true, parts.length))).toMatch(
    /^在法律允许的情况下，阿里云承担的责任.*总和$/,
  );
});

test('characters move an end within its block, and something stays chosen', () => {
  const clause = choosePart(3);
  const by = (choice: typeof clause, which: 'start' | 'end', step: 1 | -1) =>
    moveEnd(choice, which, step, parts, BLOCKS);
  expect(chosen(by(clause, 'end', 1))).toBe('在法律允许的情况下，');
  expect(chosen(by(clause, 'end', -1))).toBe('在法律允许的情况');
  expect(chosen(by(clause, 'start', 1))).toBe('法律允许的情况下');
  expect(chosen(by(choosePart(0), 'start', -1))).toBe('出口管制');
  let narrow = choosePart(0);
  for (let step = 0; step < 9; step += 1) narrow = by(narrow, 'end', -1);
  expect(chosen(narrow)).toBe('出');
});

test('of the agreement every character but signs and white space is in one part, in order', () => {
  const source = readFileSync('content/agreement/2024-05-15.zh-CN.txt', 'utf8');
  const blocks = [...ownTexts(parseAgreement(source).agreement).values()];
  const all = partsOf(blocks);
  const bare = (text: string) => text.replaceAll(/[，；。,;\s]/g, '');
  expect(bare(all.map(({ block, start, end }) => blocks[block]?.slice(start, end)).join(''))).toBe(
    bare(blocks.join('')),
  );
  expect(all.length).toBeGreaterThan(2000);
});
