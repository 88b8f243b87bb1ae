// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { listenToCopy } from './copy-words';

const EXCERPT = `<article data-excerpt class="agreement-text">
<p role="heading" data-unit="g" data-level="0" data-around>通用条款</p>
<p role="heading" data-unit="g-12" data-level="1" data-around>12. 违约责任</p>
<p data-unit="g-12.6" data-level="2"><a class="num">12.6.</a> 甲</p>
<p data-unit="g-12.7" data-level="2"><a class="num">12.7.</a> 乙</p>
</article>`;

let stop = () => {};
afterEach(() => stop());

test.each([
  ['[data-unit="g"]', '[data-unit="g-12.6"]', 'g-12.6 - g-12.6', '#g-12.6'],
  ['[data-unit="g"]', '[data-unit="g-12.7"]', 'g-12.6 - g-12.7', '#g-12.6'],
  ['[data-unit="g-12"]', '[data-unit="g-12.7"]', 'g-12.6 - g-12.7', '#g-12.6'],
  ['[data-unit="g"]', '[data-unit="g-12"]', 'g - g-12', '#g'],
])('what is copied of an excerpt from %s to %s is said to be %s', (from, to, line, hash) => {
  document.body.innerHTML = EXCERPT;
  stop = listenToCopy({ lineOf: (first, last) => `${first} - ${last}` });
  const range = document.createRange();
  range.setStart(document.querySelector(from) as Element, 0);
  const end = document.querySelector(to) as Element;
  range.setEnd(end, end.childNodes.length);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  const clipboardData = new DataTransfer();
  document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));
  const lines = clipboardData.getData('text/plain').split('\n');
  expect(lines.at(-2)).toBe(line);
  expect(lines.at(-1)).toContain(hash);
  expect(lines[0]).toBe((document.querySelector(from) as Element).textContent);
});
