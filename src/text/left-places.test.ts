// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createLeftPlaces } from './left-places';

/** Two provisions, the second at a place of the window that can be changed. */
function build() {
  document.body.innerHTML =
    '<article><section class="unit" id="a"></section><section class="unit" id="b"></section></article>';
  const at = { a: -500, b: 150 };
  for (const section of document.querySelectorAll('section')) {
    section.getBoundingClientRect = () => new DOMRect(0, at[section.id as 'a' | 'b'], 300, 600);
  }
  const scrolled = vi.spyOn(window, 'scrollBy').mockReturnValue(undefined);
  scrolled.mockClear();
  const places = createLeftPlaces(
    () => document.querySelector('article'),
    (then) => then(),
  );
  return { at, scrolled, places };
}

test('what was read is where it was, though something above has become higher', () => {
  const { at, scrolled, places } = build();
  places.leave('one');
  at.b = 190;
  places.comeBack('one');
  expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 40, behavior: 'instant' });
});

test.each([
  ['it stands where it stood', 150, 'one'],
  ['the page has gone to another place', 9000, 'one'],
  ['the step is not known', 190, 'other'],
])('nothing is scrolled where %s', (_, top, step) => {
  const { at, scrolled, places } = build();
  places.leave('one');
  at.b = top;
  places.comeBack(step);
  expect(scrolled).not.toHaveBeenCalled();
});
