// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { clauseAddress } from '@/review-files/clause-address';
import { sampleReview } from '@/reviews/sample-review';
import { exportSource } from './export-source';

test.each([
  ['zh-CN', '/agreement?edition=2024-05-15#g-12.6'],
  ['en', '/en/agreement?edition=2024-05-15#g-12.6'],
] as const)('a file that is written in a language leads to the page of that language: %s', async (locale, path) => {
  const translator = await createTranslator(locale);
  const source = await exportSource({ state: sampleReview(), loadText: () => '', translator, now: 0 });
  expect(clauseAddress(source, 'g-12.6')).toBe(location.origin + path);
});
