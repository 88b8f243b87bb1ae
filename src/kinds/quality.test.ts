import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '../../content/edition';
import { parseAgreement } from '../agreement/parse-agreement';
import { ownText, walk } from '../agreement/walk';
import { classify } from './classify';

/** Provisions, every so-manieth of the text, with the kinds that a reader gave them; a reader may well give others. */
const LABELLED: readonly (readonly [string, string])[] = [
  ['g-1.1.para1', 'obligation'],
  ['g-3.4.1.1', 'payment lifecycle'],
  ['g-4.2.2', 'obligation payment lifecycle'],
  ['g-4.10.2', 'obligation payment'],
  ['g-7.1.3', 'obligation payment'],
  ['g-9.2.6', 'obligation data'],
  ['g-11.4.3', 'confidentiality'],
  ['g-12.6', 'exemption breach'],
  ['p-2.2', 'lifecycle termination'],
  ['p-6.3', 'lifecycle termination payment'],
  ['p-10.3', 'obligation'],
  ['p-21.3', 'exemption obligation'],
  ['p-23.2', 'lifecycle payment'],
  ['p-26.4', 'exemption obligation'],
  ['p-31.1', 'lifecycle termination payment'],
  ['p-35.2', 'lifecycle termination'],
  ['p-37.1', 'lifecycle termination payment'],
  ['p-39.8', 'data'],
  ['p-47.1', 'obligation right termination'],
  ['p-60.1.1', 'lifecycle'],
  ['p-64.3.3.2', 'obligation promise'],
  ['p-69.1.2', 'obligation property'],
  ['p-71.3.7', 'obligation exemption'],
  ['p-74.1', 'obligation'],
];

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const units = [...walk(parseAgreement(source).agreement)].map(({ unit }) => ({ id: unit.id, text: ownText(unit) }));

test('what a reader finds is found, and not too much besides', () => {
  const kinds = classify(units);
  const count = { both: 0, read: 0, found: 0 };
  for (const [id, labels] of LABELLED) {
    const found = kinds.get(id) ?? new Set();
    const read: readonly string[] = labels.split(' ');
    count.read += read.length;
    count.found += found.size;
    count.both += [...found].filter((kind) => read.includes(kind)).length;
  }
  expect(count.both / count.read).toBeGreaterThan(0.9);
  expect(count.both / count.found).toBeGreaterThan(0.75);
});

test('most of the text is of some kind', () => {
  const kinds = classify(units);
  const long = units.filter(({ text }) => text.length > 40);
  expect(long.filter(({ id }) => kinds.has(id)).length / long.length).toBeGreaterThan(0.94);
});
