import { expect, test } from 'vitest';
import { loadAllWordings } from './all-wordings';

const [chinese, english] = [await loadAllWordings('zh-CN'), await loadAllWordings('en')];
/** What a wording leaves to be filled in: values, and elements such as `<moment/>`. */
const placeholders = (text: string) => new Set([...text.matchAll(/{{\w+}}|<\w+\/>/g)].map(([found]) => found));

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

test('自然日 is a calendar day in English', () => {
  expect([...english].filter(([, text]) => /natural day/i.test(text))).toEqual([]);
});
