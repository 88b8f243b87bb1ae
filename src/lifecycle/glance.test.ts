import { expect, test } from 'vitest';
import { generalScenarios } from '@content/lifecycle/general';
import { lifecycles } from '@content/lifecycle';
import { consequenceOf } from './consequences';
import { glanceAt } from './glance';
import { type GlanceFigure, figuresOf, GLANCE_KEYS } from './glance-figures';

const figuresAt = (number: number) =>
  figuresOf(
    glanceAt(
      lifecycles.find((product) => product.number === number),
      generalScenarios,
    ),
  );

/**
 * A figure as hours, `?` without a figure, `-` not written, `none` not spoken of; `..` until when, `>` not before, `<` or
 * earlier, `!` disputed, `~` by variant, `r` a right, `p` a part.
 */
function write(figure: GlanceFigure | null): string {
  if (!figure) return 'none';
  const { kind, hours, until, notBefore, orEarlier, disputed, varies, isRight, isPart } = figure;
  return [
    { hours: String(hours), unknown: '?', none: '-' }[kind],
    until === undefined ? '' : `..${until ?? ''}`,
    notBefore === undefined ? '' : `>${notBefore}`,
    orEarlier && '<',
    disputed && '!',
    varies && '~',
    isRight && 'r',
    isPart && 'p',
  ]
    .filter(Boolean)
    .join('');
}

test.each([
  // 2.1, 2.2: 24 hours, then seven days.
  [2, ['none', 'none', '24', '192']],
  // 3.2: once 24 hours are over, some functions; 3.3: once seven days are over.
  [3, ['0', '?', '24p', '168..']],
  // 5.4: an hour, and no figure for data, which cannot go before the stop.
  [5, ['none', 'none', '1', '?>1']],
  // 6.2 and 6.3; what waits goes with the stop, and other data by 5.5 not before it.
  [6, ['0', '168<~', '72', '72..']],
  // 9.1, and 9.2.4 for other data at a moment that is not stated.
  [9, ['0', '168<', 'none', 'none']],
  // 11.1: what was bought and not used is void with the term; that is no loss of data.
  [11, ['0', '?', 'none', 'none']],
  // 13.1, 13.2: the loss comes seven days after the stop, though only paying before the stop surely averts it.
  [13, ['0', '168..', '1', '169']],
  // 14.1: nothing new at once; what exists goes on for seven days.
  [14, ['none', 'none', '0p', '?>168']],
  // 15.2: 有权立即停止.
  [15, ['0', '?', '0r', '?']],
  // 16.1: within 24 hours; after 15 days what waits, other data by 5.5.
  [16, ['none', 'none', '0..24', '360<']],
  // 17.1: at once by right, later with a deferral; fifteen days by the earlier reading.
  [17, ['none', 'none', '0~r', '360..!']],
  // 22.1.4 stops one kind at once; of the others only 5.2 speaks, as a right.
  [22, ['0', '168~', '0~', '?~']],
  // 23.2, 23.3: nothing new at once, all of it after seven days.
  [23, ['none', 'none', '0p', '168']],
  // 26.1.2: fifteen days in the cloud; 26.1.1 has no loss on one's own premises.
  [26, ['0!', '?!', '24', '360~']],
  // 29.3: on the sixth or the seventh day.
  [29, ['144..168!p', '144..168!', 'none', 'none']],
  // 34.1: monthly terms; of yearly ones no release is written. 34.3.1 keeps the instance until 34.3.2.
  [34, ['0', '168<~', '24', '168']],
  // 40.3 against 40.4.1.
  [40, ['0', '0!', 'none', 'none']],
  // 43.2.3: templates after 30 days, other data by 5.5.
  [43, ['none', 'none', '0p', '720<']],
  // 51.1: thirty days from a suspension that it does not date.
  [51, ['none', 'none', '0..r', '?>720']],
  // 52.1: the same for both.
  [52, ['0', '360', '0', '360']],
  // 64.3.12.2: one of its services may end at once, with its data.
  [64, ['0', '?', '0..r', '0..~r']],
  // 73.5: 有权 once ten days are over.
  [73, ['0', '240..r', 'none', 'none']],
  // 1: no rules of its own.
  [1, ['none', 'none', 'none', 'none']],
])('product %i at a glance', (number, figures) => {
  const found = figuresAt(number);
  expect(GLANCE_KEYS.map((key) => write(found[key]))).toEqual(figures);
});

test.each([
  [17, 'arrears-loss', 'p-17.1.4'],
  [64, 'arrears-loss', 'p-64.3.12.2'],
  [15, 'arrears-loss', 'g-5.5'],
] as const)('product %i: %s is said by %s', (number, key, provision) => {
  expect(figuresAt(number)[key]?.provision).toBe(provision);
});

test('nothing is counted from the end of what is left of a package, which the list leaves out', () => {
  const scenarios = lifecycles.flatMap((product) => product.scenarios);
  for (const { rules } of [...scenarios, ...generalScenarios]) {
    const left = rules.filter((rule) => consequenceOf(rule).loses === 'quota').map(({ id }) => id);
    const anchors = rules.flatMap(({ since }) => since);
    expect(anchors.filter((id) => left.includes(id))).toEqual([]);
  }
});

test.each([
  // What is only bounded has the clause of its bound: the stop of 14.1, and not the buffer of 5.5.
  [14, 'p-14.1'],
  [5, 'p-5.4'],
  [39, 'p-39.1.2'],
  // 51.1 has a length of its own after a suspension without a date.
  [51, 'p-51.1'],
  // Nothing bounds it: the clause that deletes.
  [15, 'g-5.5'],
])('product %i: no loss before a moment that %s gives', (number, provision) => {
  expect(figuresAt(number)['arrears-loss']).toMatchObject({ kind: 'unknown', provision });
});
