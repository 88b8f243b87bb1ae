// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringRules } from './bring-rules';

beforeEach(() => {
  document.head.innerHTML = '<style data-kind="home"></style><meta name="behind" />';
  const create = document.createElement.bind(document);
  // What asks for nothing: a sheet comes when a test says so.
  vi.spyOn(document, 'createElement').mockImplementation(() => {
    const link = create('i');
    for (const name of ['rel', 'href'])
      Object.defineProperty(link, name, {
        set: (value: string) => {
          link.setAttribute(name, value);
        },
      });
    return link;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const sheets = () =>
  [...document.head.querySelectorAll('style, [rel=stylesheet]')].map(
    (sheet) => sheet.getAttribute('href') ?? sheet.getAttribute('data-kind'),
  );
const tell = (type: string) => document.querySelector('[href="/all.css"]')?.dispatchEvent(new Event(type));

test('the rules of all pages take the place of the own ones once they are there, and not before', async () => {
  const brought = bringRules('/all.css');
  expect(sheets()).toEqual(['home', '/all.css']);
  tell('load');
  await brought;
  expect(sheets()).toEqual(['/all.css']);
});

test('where they do not come the own ones stay, and they are fetched again when they are asked for again', async () => {
  const failed = bringRules('/all.css');
  tell('error');
  await expect(failed).rejects.toThrow('/all.css');
  expect(sheets()).toEqual(['home']);
  const brought = bringRules('/all.css');
  tell('load');
  await brought;
  expect(sheets()).toEqual(['/all.css']);
});

test('while developing, and where they are there, there is nothing to bring', async () => {
  await bringRules('');
  expect(sheets()).toEqual(['home']);
  const brought = bringRules('/all.css');
  tell('load');
  await brought;
  await bringRules('/all.css');
  expect(sheets()).toEqual(['/all.css']);
});
