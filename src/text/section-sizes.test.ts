import { expect, test } from 'vitest';
import agreement from 'virtual:agreement';
import type { Provision } from '@/agreement/model';
import { sectionSizes, writeSectionSizes } from './section-sizes';

const words = (length: number) => '字'.repeat(length);
const article = (text: string): Provision => ({
  kind: 'article',
  id: 'p-1',
  num: '1',
  marker: '',
  heading: '名',
  body: [{ kind: 'clause', id: 'p-1.1', num: '1.1', marker: '', text, body: [], line: 2 }],
  line: 1,
});
const sizeOf = (section: Provision) =>
  sectionSizes({ sections: [{ kind: 'part', id: 'p', num: '', marker: '', body: [section], line: 0 }] })[0];
const heightAt = (section: Provision, width: number) => {
  const { fixed = Number.NaN, flow = Number.NaN } = sizeOf(section) ?? {};
  return fixed + flow / width;
};

test('what is one line at any width has the same height at any', () => {
  expect(sizeOf(article(words(10)))?.flow).toBeCloseTo(0);
});

test('a line more is a line higher, on the narrow screen sooner', () => {
  expect(heightAt(article(words(30)), 19.5) - heightAt(article(words(10)), 19.5)).toBeCloseTo(1.8);
  expect(heightAt(article(words(30)), 38)).toBeCloseTo(heightAt(article(words(10)), 38));
});

test('latin letters and figures take half the room', () => {
  expect(heightAt(article('1'.repeat(70)), 38)).toBeCloseTo(heightAt(article(words(35)), 38));
});

test('every chapter and article of the text has a size, and a line of the sheet', () => {
  const sizes = sectionSizes(agreement.agreement);
  const sections = agreement.agreement.sections.filter(({ kind }) => kind === 'part').flatMap(({ body }) => body);
  expect(sizes.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
  expect(sizes.filter(({ fixed, flow }) => !(fixed > 0 && flow >= 0))).toEqual([]);
  expect(writeSectionSizes(sizes).match(/^#[gp]-\d+\{--fixed:\d+\.\d;--flow:\d+\}$/gm)).toHaveLength(sizes.length);
});
