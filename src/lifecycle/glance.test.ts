import { expect, test } from 'vitest';
import { generalScenarios } from '@content/lifecycle/general';
import { lifecycles } from '@content/lifecycle';
import { glanceAt } from './glance';
import { compareFigures, figuresOf, GLANCE_KEYS } from './glance-figures';

/** A product's four figures, as hours, `?` without a figure, `-` not written, `none` not spoken of; `<` or earlier; `!` disputed. */
const glance = (number: number) => {
  const found = figuresOf(
    glanceAt(
      lifecycles.find((product) => product.number === number),
      generalScenarios,
    ),
  );
  return GLANCE_KEYS.map((key) => {
    const figure = found[key];
    if (!figure) return 'none';
    const words = { hours: String(figure.hours), unknown: '?', none: '-' }[figure.kind];
    return `${words}${figure.orEarlier ? '<' : ''}${figure.disputed ? '!' : ''}`;
  });
};

test.each([
  // 2.1, 2.2: 24 hours, then seven days.
  [2, ['none', 'none', '24', '192']],
  // 5.4: an hour, and no figure for data.
  [5, ['none', 'none', '1', '?']],
  // 6.2 and 6.3; what waits goes with the stop.
  [6, ['0', '168<!', '72', '72']],
  // 9.1, and 9.2.4 for other data at a moment that is not stated.
  [9, ['0', '168<', 'none', 'none']],
  // 13.1, 13.2: the loss comes seven days after the stop, though only paying before the stop surely averts it.
  [13, ['0', '168', '1', '169']],
  // 43.2.3: templates after 30 days, other data by 5.5.
  [43, ['none', 'none', '0', '720<']],
  // 17.1: at once by right, later with a deferral; fifteen days by the earlier reading.
  [17, ['none', 'none', '0!', '360!']],
  // 23.2, 23.3: nothing new at once, all of it after seven days.
  [23, ['none', 'none', '0', '168']],
  // 40.3 against 40.4.1.
  [40, ['0', '0!', 'none', 'none']],
  // 52.1: the same for both.
  [52, ['0', '360', '0', '360']],
  // 1: no rules of its own.
  [1, ['none', 'none', 'none', 'none']],
])('product %i at a glance', (number, figures) => {
  expect(glance(number)).toEqual(figures);
});

test('figures first, in order, then what has none', () => {
  const common = { hours: 0, disputed: false, orEarlier: false };
  const hours = (count: number) => ({ ...common, kind: 'hours', hours: count }) as const;
  const unknown = { ...common, kind: 'unknown' } as const;
  const none = { ...common, kind: 'none' } as const;
  expect([null, none, hours(24), unknown, hours(0)].toSorted(compareFigures)).toEqual([
    hours(0),
    hours(24),
    unknown,
    none,
    null,
  ]);
});
