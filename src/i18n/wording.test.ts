import { expect, test } from 'vitest';
import { aboutEn } from './about.en';
import { aboutZh } from './about.zh';
import { deadlinesEn } from './deadlines.en';
import { deadlinesZh } from './deadlines.zh';
import { en } from './en';
import { findingEn } from './finding.en';
import { findingZh } from './finding.zh';
import { glanceEn } from './glance.en';
import { homeEn } from './home.en';
import { homeZh } from './home.zh';
import { kindsEn } from './kinds.en';
import { kindsZh } from './kinds.zh';
import { layersEn } from './layers.en';
import { layersZh } from './layers.zh';
import { paletteEn } from './palette.en';
import { paletteZh } from './palette.zh';
import { simulatorEn } from './simulator.en';
import { glanceZh } from './glance.zh';
import { simulatorZh } from './simulator.zh';
import { zh } from './zh';

/** Every wording by its dotted key. */
function flatten(wording: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(wording).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, String(value)] as const],
    ),
  );
}

const chinese = flatten({
  ...zh,
  ...homeZh,
  ...aboutZh,
  ...simulatorZh,
  ...glanceZh,
  ...findingZh,
  ...paletteZh,
  ...layersZh,
  ...deadlinesZh,
  ...kindsZh,
});
const english = flatten({
  ...en,
  ...homeEn,
  ...aboutEn,
  ...simulatorEn,
  ...glanceEn,
  ...findingEn,
  ...paletteEn,
  ...layersEn,
  ...deadlinesEn,
  ...kindsEn,
});
const placeholders = (text: string) => new Set([...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]));

test('both languages have the same wordings', () => {
  expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
});

test.each([...chinese.keys()])('%s: the same placeholders, and no empty wording', (key) => {
  expect(placeholders(english.get(key) ?? '')).toEqual(placeholders(chinese.get(key) ?? ''));
  expect(english.get(key)?.trim()).toBeTruthy();
  expect(chinese.get(key)?.trim()).toBeTruthy();
});

test('a wording that counts has both forms', () => {
  const counting = [...chinese.keys()].filter((key) => key.endsWith('_other'));
  expect(counting.filter((key) => !chinese.has(key.replace(/_other$/, '_one')))).toEqual([]);
});
