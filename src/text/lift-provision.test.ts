// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { liftProvision, openAgreement } from './lift-provision';

const HTML =
  '<section class="unit" id="p-2.1"><p class="own"><a class="num" href="#p-2.1">2.1</a>您 <a href="#g-5">第5条</a></p></section>';

afterEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

test('away from the agreement its page is parsed once for all previews', async () => {
  const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
  const loadText = vi.fn<() => Promise<string>>(async () => HTML);
  expect(liftProvision(await openAgreement(loadText), 'p-2.1')).toBe('<p><b>2.1</b>您 <a href="#g-5">第5条</a></p>');
  await openAgreement(loadText);
  expect(parse).toHaveBeenCalledTimes(1);
});

test('on the agreement’s page nothing is fetched and nothing parsed', async () => {
  document.body.innerHTML = `<article data-text-of="/agreement" data-part="text">${HTML}</article>`;
  const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
  const loadText = vi.fn<() => string>();
  expect(liftProvision(await openAgreement(loadText), 'p-2.1')).toContain('第5条');
  expect(loadText).not.toHaveBeenCalled();
  expect(parse).not.toHaveBeenCalled();
});

test('a provision that is not in the text has no HTML', async () => {
  expect(liftProvision(await openAgreement(async () => HTML), 'p-9.9')).toBe('');
});
