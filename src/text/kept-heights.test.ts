// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { keepHeights, takeHeights } from './kept-heights';

const KEY = 'section-heights';

function build(width: number): { text: HTMLElement; section: HTMLElement } {
  document.body.innerHTML =
    '<article><section class="unit part"><section class="unit chapter" id="g-1"></section></section></article>';
  const text = document.querySelector('article') as HTMLElement;
  const section = document.querySelector('.chapter') as HTMLElement;
  Object.defineProperty(text, 'clientWidth', { value: width });
  section.getBoundingClientRect = () => new DOMRect(0, 0, width, 321.5);
  return { text, section };
}

beforeEach(() => sessionStorage.clear());

test('a text of the same width has the heights that it was left with, and one of another has not', () => {
  keepHeights(build(358).text);
  const [same, other] = [build(358), build(700)];
  takeHeights(same.text);
  takeHeights(other.text);
  expect(same.section.style.containIntrinsicBlockSize).toBe('auto 321.5px');
  expect(other.section.style.containIntrinsicBlockSize ?? '').toBe('');
});

test.each(['{', 'null', '7', '{"width":358}', '{"width":358,"heights":null}'])(
  'what is kept and no heights changes nothing: %s',
  (kept) => {
    sessionStorage.setItem(KEY, kept);
    const { text, section } = build(358);
    expect(() => takeHeights(text)).not.toThrow();
    expect(section.style.containIntrinsicBlockSize ?? '').toBe('');
  },
);

test('a text without chapters leaves what is kept', () => {
  keepHeights(build(358).text);
  const kept = sessionStorage.getItem(KEY);
  document.body.innerHTML = '<article></article>';
  const text = document.querySelector('article') as HTMLElement;
  Object.defineProperty(text, 'clientWidth', { value: 700 });
  keepHeights(text);
  expect(sessionStorage.getItem(KEY)).toBe(kept);
});
