import { expect, test } from 'vitest';
import { findCited, indexCitations } from './find-cited';
import { parseCitation } from './parse-citation';

const index = indexCitations(
  [
    ['g', ''],
    ['g-3', '3'],
    ['g-3.4', '3.4'],
    ['g-3.4.1', '3.4.1'],
    ['g-3.4.1.4', '3.4.1(4)'],
    ['p', ''],
    ['p-3', '3'],
    ['p-34', '34'],
    ['p-34.3', '34.3'],
    ['p-34.3.1', '34.3.1'],
    ['p-58.1', '58.1'],
    ['p-58.1.para1', '58.1'],
    ['p-63', '63'],
    ['p-63.3', '63.3'],
    ['p-64.3', '64.3'],
    ['p-64.3.8', '63.3.8'],
    ['p-64.3.8.2', '63.3.8（2）'],
    ['p-64.3.11.2.A', '64.3.11（2）A'],
  ].map(([id = '', num = '']) => ({ id, num })),
);

/** The ids found; those that are only near are in parentheses. */
const cited = (text: string) => {
  const citation = parseCitation(text);
  return citation && findCited(citation, index).map(({ id, exact }) => (exact ? id : `(${id})`));
};

test.each([
  ['34.3.1', ['p-34.3.1']],
  ['第34条', ['p-34']],
  ['3', ['g-3', 'p-3']],
  ['专用3', ['p-3']],
  ['3.4.1（4）', ['g-3.4.1.4']],
  ['64.3.11（2）A', ['p-64.3.11.2.A']],
  ['58.1', ['p-58.1']],
  ['p-58.1.para1', ['p-58.1.para1']],
  ['#g', ['g']],
])('%s leads to %j', (text, ids) => {
  expect(cited(text)).toEqual(ids);
});

test('the 63.3.8 printed in 64.3 is found by its printed number and by its place', () => {
  expect(cited('63.3.8')).toEqual(['p-64.3.8']);
  expect(cited('64.3.8')).toEqual(['p-64.3.8']);
  expect(cited('63.3.8（2）')).toEqual(['p-64.3.8.2']);
  // Of the general part there is none.
  expect(cited('通用63.3.8')).toEqual(['(p-64.3.8)']);
});

test.each([
  ['34.3.9', ['(p-34.3)']],
  ['34.9.9', ['(p-34)']],
  ['3.4.9', ['(g-3.4)', '(p-3)']],
  ['63.3.8（9）', ['(p-64.3.8)']],
  ['p-58.1.para9', ['(p-58.1)']],
  ['通用34.3.1', ['(p-34.3.1)']],
  ['专用3.4.1（4）', ['(g-3.4.1.4)', '(p-3)']],
  ['专用34.3.9', ['(p-34.3)']],
  ['通用34.3.9', []],
  ['通用34.3.1、34.3.9', ['(p-34.3.1)']],
  ['99.1', []],
  ['76', []],
])('there is no %s; the nearest are %j', (text, ids) => {
  expect(cited(text)).toEqual(ids);
});
