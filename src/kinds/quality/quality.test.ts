import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { parseAgreement } from '../../agreement/parse-agreement';
import { ownText, walk } from '../../agreement/walk';
import { classify } from '../classify';
import { PROVISION_KINDS } from '../kinds';
import { firstSample, secondSample, thirdSample } from './labelled';

const source = readFileSync(new URL(`../../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const units = [...walk(parseAgreement(source).agreement)].map(({ unit }) => ({ id: unit.id, text: ownText(unit) }));
const kinds = classify(units);

/** Three readers, each with provisions of his own; another may well give others. */
test.each([
  ['first', firstSample, 0.9, 0.75],
  ['second', secondSample, 0.9, 0.78],
  ['third', thirdSample, 0.84, 0.75],
])('what the %s reader finds is found, and not too much besides', (_, sample, leastRecall, leastPrecision) => {
  const count = { both: 0, read: 0, found: 0 };
  for (const [id, labels] of Object.entries(sample)) {
    const found = kinds.get(id) ?? new Set();
    const read: readonly string[] = labels.split(' ');
    count.read += read.length;
    count.found += found.size;
    count.both += [...found].filter((kind) => read.includes(kind)).length;
  }
  expect(count.both / count.read).toBeGreaterThan(leastRecall);
  expect(count.both / count.found).toBeGreaterThan(leastPrecision);
});

test('the samples have provisions of the text, each once, and kinds that there are', () => {
  const ids = [firstSample, secondSample, thirdSample].flatMap(Object.keys);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !units.some((unit) => unit.id === id))).toEqual([]);
  const given = [firstSample, secondSample, thirdSample].flatMap((sample) =>
    Object.values(sample).join(' ').split(' '),
  );
  expect(given.filter((kind) => !PROVISION_KINDS.some((known) => known === kind))).toEqual([]);
});

test('most of the text is of some kind', () => {
  const long = units.filter(({ text }) => text.length > 40);
  expect(long.filter(({ id }) => kinds.has(id)).length / long.length).toBeGreaterThan(0.94);
});
