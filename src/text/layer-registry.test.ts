import { expect, test } from 'vitest';
import { shownLayers, TEXT_LAYERS } from './layer-registry';
import { readChoice, writeChoice } from './chosen-layers';

const idsOf = (kept: string | undefined) => shownLayers(readChoice(kept)).map(({ id }) => id);

test('what was never chosen is the default, and nothing chosen is plain text', () => {
  expect(idsOf(undefined)).toEqual(['references', 'defects', 'terms']);
  expect(idsOf('')).toEqual([]);
});

test('names that mean nothing are left out, and the order is that of the switches', () => {
  expect(idsOf('limits,moon,references')).toEqual(['references', 'limits']);
});

test('a choice is kept as it was made', () => {
  for (const chosen of [new Set<string>(), new Set(['terms', 'limits'])])
    expect(readChoice(writeChoice(chosen))).toEqual(chosen);
});

test('every layer has a name of its own', () => {
  expect(new Set(TEXT_LAYERS.map(({ id }) => id)).size).toBe(TEXT_LAYERS.length);
});

const find = (id: string, unit: string, words: string) =>
  TEXT_LAYERS.find((layer) => layer.id === id)
    ?.find?.(unit, words)
    .map(({ start, end }) => words.slice(start, end));

test('5.5: its terms, and those that stand everywhere apart from them', () => {
  const words = '您的用户业务数据，阿里云将予以保留';
  expect(find('terms', 'g-5.5', words)).toContain('用户业务数据');
  expect(find('terms', 'g-5.5', words)).not.toContain('阿里云');
  expect(find('common', 'g-5.5', words)).toContain('阿里云');
});

test('66.2: 阿里云 of another company is marked once where it means something else', () => {
  const words = '阿里云与阿里云';
  expect(find('terms', 'p-66.2', words)).toEqual(['阿里云']);
  expect(find('common', 'p-66.2', words)).toEqual(['阿里云']);
});
