import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Label } from '@/reviews/model';
import { nameOf } from './marks-paint';

const sheet = readFileSync('src/features/reviews/marks-highlights.css', 'utf8');
const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
  selectors,
  body,
}));
const COLOURS = [0, 1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Label['colour'][];
const PATTERNS = ['solid', 'wave', 'dot', 'double'] as const satisfies readonly Label['pattern'][];

test('every look that a label can have is painted, by a colour and by a line', () => {
  const unseen = COLOURS.flatMap((colour) => PATTERNS.map((pattern) => nameOf({ look: { colour, pattern } }))).filter(
    (name) => {
      const own = rules.filter(({ selectors }) => selectors.includes(`::highlight(${name})`));
      return !['background-color:', 'text-decoration:'].every((what) => own.some(({ body }) => body.includes(what)));
    },
  );
  expect(unseen).toEqual([]);
});
