import { expect, test } from 'vitest';
import { readWhenSaid } from './read-when-said';

test('a length of a list or a frame without its unit is one in the unit of the box', () => {
  expect(readWhenSaid({ deferral: '72', grace: '3', storage: '30', need: '2.5', paid: '72' })).toEqual({
    deferral: 'P3D',
    grace: 'P3D',
    storage: 'P30D',
    need: 'P2DT12H',
    // Paid after how long, or when: there is no such box.
    paid: '72',
  });
});

test('what is no length stays, to be named', () => {
  expect(readWhenSaid({ deferral: 'soon', need: '-3' })).toEqual({ deferral: 'soon', need: '-3' });
});
