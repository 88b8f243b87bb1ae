import { expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { failureWords } from './failure-words';

const { t } = await createTranslator('zh-CN');

test.each([
  'A part of the program did not load. Failed to fetch dynamically imported module: https://example.org/a.js',
  'A part of the program did not load: there is no connection.',
  'error loading dynamically imported module: https://example.org/a.js',
  'Importing a module script failed.',
  'NetworkError when attempting to fetch resource.',
])('%s: it is said in the language of the reader', (message) => {
  expect(failureWords(new TypeError(message), t)).toBe('这一部分没有加载。');
});

test('what the page says itself stays as it is', () => {
  expect(failureWords(new Error('浏览器不允许复制。'), t)).toBe('浏览器不允许复制。');
  expect(failureWords('其他', t)).toBe('其他');
});
