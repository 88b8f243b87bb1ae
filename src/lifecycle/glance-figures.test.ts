import { expect, test } from 'vitest';
import { generalScenarios } from '@content/lifecycle/general';
import { lifecycles } from '@content/lifecycle';
import { products } from '@content/products';
import { glanceAt } from './glance';
import {
  type AskedOfData,
  compareFigures,
  type Fit,
  figuresOf,
  fitOf,
  isJustAfter,
  type GlanceKey,
} from './glance-figures';

const common = { hours: 0, disputed: false, orEarlier: false };
const hours = (count: number) => ({ ...common, kind: 'hours', hours: count }) as const;
const unknown = { ...common, kind: 'unknown' } as const;
const none = { ...common, kind: 'none' } as const;

test.each([
  ['asc', [hours(0), hours(24), unknown, none, null]],
  ['desc', [hours(24), hours(0), unknown, none, null]],
] as const)('%s: figures in order, then what has none', (direction, order) => {
  const figures = [null, none, hours(24), unknown, hours(0)];
  expect(figures.toSorted((one, other) => compareFigures(one, other, direction))).toEqual(order);
});

const keeps = { kind: 'keeps', days: 15 } as const;
const within = { kind: 'within', days: 7 } as const;
const noFigure = { kind: 'no-figure' } as const;

test.each<[name: string, Parameters<typeof fitOf>[0], AskedOfData, Fit]>([
  ['an hour less than 15 days', hours(359), keeps, 'no'],
  ['15 days', hours(360), keeps, 'yes'],
  ['15 days, or earlier', { ...hours(360), orEarlier: true }, keeps, 'other-data'],
  ['a day, or earlier', { ...hours(24), orEarlier: true }, keeps, 'no'],
  ['no figure', unknown, keeps, 'open'],
  ['no figure, not before 30 days', { ...unknown, notBefore: 720 }, keeps, 'yes'],
  ['not spoken of', null, keeps, 'open'],
  ['7 days', hours(168), within, 'yes'],
  ['some time after 7 days', { ...hours(168), until: null }, within, 'no'],
  ['some time after 6 days', { ...hours(144), until: null }, within, 'yes'],
  ['an hour more than 7 days', hours(169), within, 'no'],
  ['30 days, or earlier', { ...hours(720), orEarlier: true }, within, 'other-data'],
  ['no figure', unknown, within, 'open'],
  ['no figure, not before 7 days', { ...unknown, notBefore: 168 }, within, 'open'],
  ['no figure, not before 30 days', { ...unknown, notBefore: 720 }, within, 'no'],
  ['not written', none, noFigure, 'yes'],
  ['not spoken of', null, noFigure, 'yes'],
  ['at once', hours(0), noFigure, 'no'],
])('%s: %j answered', (_name, figure, asked, fit) => {
  expect(fitOf(figure, asked)).toBe(fit);
});

const fitting = (key: GlanceKey, asked: AskedOfData, fit: Fit) =>
  products
    .filter(({ number }) => {
      const lifecycle = lifecycles.find((each) => each.number === number);
      return fitOf(figuresOf(glanceAt(lifecycle, generalScenarios))[key], asked) === fit;
    })
    .map(({ number }) => number);

test('after arrears data are kept for 15 days by 17, 26, 33, 36, 49, 51, 52, 54; by 16 and 43 not all of them', () => {
  expect(fitting('arrears-loss', keeps, 'yes')).toEqual([17, 26, 33, 36, 49, 51, 52, 54]);
  expect(fitting('arrears-loss', keeps, 'other-data')).toEqual([16, 43]);
  expect(fitting('arrears-loss', { kind: 'keeps', days: 30 }, 'yes')).toEqual([33, 51]);
});

test('after arrears data are gone within seven days', () => {
  expect(fitting('arrears-loss', within, 'yes')).toEqual([6, 12, 23, 31, 32, 34, 53, 64]);
  expect(fitting('arrears-loss', within, 'other-data')).toEqual([16, 43]);
});

test('expiry: who keeps data for 15 days, and who has no figure', () => {
  expect(fitting('expiry-loss', keeps, 'yes')).toEqual([36, 49, 52, 54]);
  const own = new Set(lifecycles.map(({ number }) => number));
  expect(fitting('arrears-loss', noFigure, 'yes').filter((number) => own.has(number))).toEqual([
    5, 7, 8, 9, 10, 11, 14, 15, 18, 19, 21, 22, 24, 25, 28, 29, 35, 39, 40, 51, 57, 59, 60, 61, 69, 71, 73,
  ]);
});

test('every filter by days, of every product: what has not come when they are over is not within them, and is kept for them', () => {
  const keysOfLoss = ['arrears-loss', 'expiry-loss'] as const;
  const wrong = products.flatMap(({ number }) => {
    const figures = figuresOf(
      glanceAt(
        lifecycles.find((each) => each.number === number),
        generalScenarios,
      ),
    );
    return keysOfLoss.flatMap((key) => {
      const loss = figures[key];
      if (loss?.kind !== 'hours') return [];
      return [1, 3, 7, 8, 14, 15, 30, 60].flatMap((days) => {
        const isOver = days * 24 > loss.hours || (days * 24 === loss.hours && loss.until !== null);
        const isKept = days * 24 <= loss.hours;
        const asWithin = fitOf(loss, { kind: 'within', days }) === 'yes';
        const asKept = fitOf(loss, { kind: 'keeps', days });
        const isToldBeside = isJustAfter(loss, { kind: 'within', days });
        const isNear = !isOver && loss.hours - days * 24 <= 24;
        return asWithin === isOver && (asKept !== 'no') === isKept && isToldBeside === isNear
          ? []
          : [`${number} ${key} ${days}`];
      });
    });
  });
  expect(wrong).toEqual([]);
});
