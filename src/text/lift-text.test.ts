// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createTextLoader } from './lift-text';

const page = (path: string, text: string) =>
  `<article data-text-of="${path}" data-part="text">${text}</article><div data-text-of="${path}" data-part="contents">目录</div>`;

afterEach(() => vi.unstubAllGlobals());

test('a page that could not be fetched is fetched again, and one that was is not', async () => {
  const ask = vi
    .fn<(address: string) => Promise<Response>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockImplementation(async () => new Response(page('/products/rds', '<p>条款</p>')));
  vi.stubGlobal('fetch', ask);
  const load = createTextLoader(document, 'zh-CN', false);
  await expect(load('/products/rds')).rejects.toThrow('Failed to fetch');
  // Both parts are asked for at once, and come with one document.
  await expect(Promise.all([load('/products/rds'), load('/products/rds', 'contents')])).resolves.toEqual([
    '<p>条款</p>',
    '目录',
  ]);
  expect(load('/products/rds')).toBe('<p>条款</p>');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('an answer that carries another text is no answer', async () => {
  vi.stubGlobal('fetch', async () => new Response(page('/agreement', '<p>全文</p>')));
  await expect(createTextLoader(document, 'zh-CN', false)('/products/rds')).rejects.toThrow('cannot be fetched');
});

test('what a browser has translated is not kept as the text', async () => {
  vi.stubGlobal('fetch', async () => new Response(page('/agreement', '<p>全文</p>')));
  const open = new DOMParser().parseFromString(
    page('/agreement', '<p><font><font>The text</font></font></p>'),
    'text/html',
  );
  const load = createTextLoader(open, 'en', false);
  // Only what was translated is fetched.
  expect(load('/agreement', 'contents')).toBe('目录');
  await expect(load('/agreement')).resolves.toBe('<p>全文</p>');
});
