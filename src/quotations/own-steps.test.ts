import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { findCited, indexCitations } from '@/search/find-cited';
import { parseCitation } from '@/search/parse-citation';
import { recordsOf } from '@/search/quality/records-of';
import { englishPlace, placeOf, signOf } from '@/text/cited-place';
import { findNumbers } from './find-numbers';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const units = recordsOf(source).filter(({ id }) => !['g', 'p', 'pre'].includes(id));
const index = indexCitations(units);
const numOf = new Map(units.map(({ id, num }) => [id, num]));

/** Each place as the site's citations name it, with its part. */
const cited = units.flatMap(({ id }) => {
  const count = Number(/\.para(\d+)$/.exec(id)?.[1] ?? 0);
  const isLastParagraph = count > 0 && !numOf.has(id.replace(/\d+$/, String(count + 1)));
  const num = numOf.get(id.replace(/\.para\d+$/, '')) ?? '';
  const place = { id, num, isChapter: /^g-\d+$/.test(id), isLastParagraph };
  const full = { ...place, words: '', isCut: { before: false, after: false }, countInText: () => 1, items: [] };
  const part = id.startsWith('g-') ? 0 : id.startsWith('p-') ? 1 : 2;
  const names = [
    ['通用条款', '专用说明', ''][part] + placeOf(full),
    `${['General Terms', 'Special Terms', 'Notice'][part]}, ${englishPlace(full)}`,
    ...(part === 2 ? [] : [`${['General Terms', 'Special Terms'][part]} § ${signOf(full)}`]),
  ];
  return names.map((name) => ({ id, name, isLast: /末段|last paragraph/.test(name) }));
});

test('the checker reads every place that this site cites as one number of that very provision', () => {
  const wrong = cited.filter(({ id, name }) => {
    const [number, ...others] = findNumbers(`${name}。`, index);
    return others.length > 0 || number?.ids.join(' ') !== id || number.end !== name.length;
  });
  expect(wrong.map(({ id, name }) => [id, name, findNumbers(name, index)])).toEqual([]);
});

test('the search finds every place that this site cites; of a last paragraph its clause', () => {
  const wrong = cited.filter(({ id, name, isLast }) => {
    if (isLast && id.startsWith('pre.')) return false;
    const citation = parseCitation(name);
    const found = citation ? findCited(citation, index).map((each) => each.id) : [];
    return !found.includes(isLast ? id.replace(/\.para\d+$/, '') : id);
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['64.3.8（原文印作63.3.8）', [['p-64.3.8']]],
  ['clause 64.3.8 (printed 63.3.8) and 63.1', [['p-64.3.8'], ['p-63.1']]],
  // Words that name another clause are a number of their own.
  ['12.6（原文印作12.5）', [['g-12.6'], ['g-12.5']]],
  ['第12.1条末段', [['g-12.1.para1', 'p-12.1.para1'].filter((id) => numOf.has(id))]],
  ['第12.1条第7段', [[]]],
  ['提示条款、第5.5条', [['pre'], ['g-5.5']]],
] as const)('%s', (text, ids) => {
  expect(findNumbers(text, indexCitations(recordsOf(source))).map((number) => number.ids)).toEqual(ids);
});
