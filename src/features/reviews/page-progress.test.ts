import { expect, test } from 'vitest';
import { applyChanges } from '@/reviews/apply';
import { addMark, setStanding } from '@/reviews/edits';
import { sampleContext, sampleReview, sampleTarget } from '@/reviews/sample-review';
import { outline } from '@/corpus/structure';
import { chapterOfUnit, chapters, placeOfUnit } from './page-places';
import { nextUnread, progressByChapter, progressOf } from './page-progress';

const context = sampleContext();
const start = sampleReview();

test('every unit is in one chapter, but the headings of the two parts', () => {
  const counted = chapters.flatMap(({ units }) => units);
  expect(counted).toEqual(outline.map(({ id }) => id).filter((id) => id !== 'g' && id !== 'p'));
  expect(chapters.length).toBe(1 + 14 + 75);
  expect(chapters.filter(({ product }) => product !== undefined).length).toBe(75);
});

test.each([
  ['g-12.6', 'g-12', undefined],
  ['p-34.3.1', 'p-34', 'nat-gateway'],
  ['p-58.1.para1', 'p-58', 'certificate-management'],
])('%s stands in %s', (unit, chapter, slug) => {
  expect(chapterOfUnit(unit)?.id).toBe(chapter);
  expect(chapterOfUnit(unit)?.product?.slug).toBe(slug);
});

test('a unit that is in no text comes last, and is in no chapter', () => {
  expect(chapterOfUnit('g-99.9')).toBeUndefined();
  expect(placeOfUnit('g-99.9')).toBe(outline.length);
});

test('at first nothing is read, and the next unread is the first of the text', () => {
  expect(progressOf(start)).toMatchObject({ read: 0, all: outline.length - 2 });
  expect(nextUnread(start)).toBe('pre');
});

test('what has a standing counts as read, but for one that says unread again', () => {
  const units = ['pre', 'g-12.6', 'p-34'];
  const read = applyChanges(start, setStanding(start, { units, status: 'concern' }, context).changes);
  expect(progressOf(read)).toMatchObject({ read: 3, byStatus: { concern: 3 } });
  const again = applyChanges(read, setStanding(read, { units: ['p-34'], status: 'unread' }, context).changes);
  expect(progressOf(again).read).toBe(2);
  const rows = progressByChapter(again);
  expect(rows.find(({ chapter }) => chapter.id === 'g-12')).toMatchObject({ read: 1, all: 14 });
  expect(rows.reduce((sum, { read: done }) => sum + done, 0)).toBe(2);
});

test('the next unread comes after the place, and from the start where all after it is read', () => {
  const all = chapters.flatMap(({ units }) => units);
  const last = all.at(-1);
  const read = applyChanges(start, setStanding(start, { units: all.slice(1, -1), status: 'read' }, context).changes);
  expect(nextUnread(read, 'g-12.6')).toBe(last);
  expect(nextUnread(read, last)).toBe('pre');
  const done = applyChanges(start, setStanding(start, { units: all, status: 'fine' }, context).changes);
  expect(nextUnread(done)).toBeUndefined();
});

test('an open mark counts once in each provision of a chapter, a dropped one not', () => {
  const targets = [sampleTarget('g-12.6', 0), sampleTarget('g-12.6', 9), sampleTarget('p-34.3', 0)];
  const marked = applyChanges(start, addMark(start, { targets, label: 'risk' }, context).changes);
  const openIn = (id: string) => progressByChapter(marked).find(({ chapter }) => chapter.id === id)?.open;
  expect([openIn('g-12'), openIn('p-34'), openIn('g-9')]).toEqual([1, 1, 0]);
});
