// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createUnitFinder, groupBySection } from './unit-at';

/** Two parts with two chapters each, of three clauses of 100 px; headings take none. */
function build() {
  document.body.innerHTML = `<article>${['g', 'p']
    .map(
      (part) =>
        `<section class="unit part" id="${part}">${[1, 2]
          .map(
            (chapter) =>
              `<section class="unit chapter" id="${part}-${chapter}">${[1, 2, 3]
                .map((clause) => `<section class="unit clause" id="${part}-${chapter}.${clause}"></section>`)
                .join('')}</section>`,
          )
          .join('')}</section>`,
    )
    .join('')}</article>`;
  const units = [...document.querySelectorAll('.unit')];
  const clauses = units.filter((unit) => unit.matches('.clause'));
  const asked: string[] = [];
  const topOf = (unit: Element) => {
    asked.push(unit.id);
    const first = unit.matches('.clause') ? unit : unit.querySelector('.clause');
    return first ? clauses.indexOf(first) * 100 : 0;
  };
  return { units, clauses, asked, find: createUnitFinder(units, topOf) };
}

test('the last that begins above the line, in any part of the text', () => {
  const { clauses, find } = build();
  expect(clauses.map((_, index) => find(index * 100 + 50)?.id)).toEqual(clauses.map(({ id }) => id));
  expect(find(-1)).toBeUndefined();
});

test('nothing inside of a chapter is asked for its place but of the one at the line', () => {
  const { find, asked } = build();
  find(750);
  expect(asked.filter((id) => id.includes('.') && !id.startsWith('p-1.'))).toEqual([]);
  expect(asked.some((id) => id.startsWith('p-1.'))).toBe(true);
});

test('a text without parts is looked through as it is', () => {
  document.body.innerHTML = '<section class="unit article" id="a"></section><section class="unit" id="b"></section>';
  const units = [...document.querySelectorAll('.unit')];
  expect(createUnitFinder(units, (unit) => (unit.id === 'a' ? 0 : 100))(50)?.id).toBe('a');
  expect([...groupBySection(units).keys()]).toEqual([null]);
});
