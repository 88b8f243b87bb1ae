import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isShown } from './is-shown';

test('an element is asked, and its boxes where the browser has no such question', () => {
  const asked: unknown[] = [];
  const rects = (count: number) => ({ getClientRects: () => Array.from({ length: count }) }) as unknown as Element;
  const modern = {
    ...rects(1),
    checkVisibility(this: unknown, options: unknown) {
      asked.push(this, options);
      return false;
    },
  };
  expect(isShown(modern, { contentVisibilityAuto: true })).toBe(false);
  expect(asked).toEqual([modern, { contentVisibilityAuto: true }]);
  expect([isShown(rects(1)), isShown(rects(0))]).toEqual([true, false]);
});

test('nobody else asks an element itself: Safari 16.4 would throw', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const asking = files.filter((name) => readFileSync(`src/${name}`, 'utf8').includes('checkVisibility'));
  expect(asking.map((name) => name.replace(/^.*[/\\]/, '')).toSorted()).toEqual(['is-shown.test.ts', 'is-shown.ts']);
});
