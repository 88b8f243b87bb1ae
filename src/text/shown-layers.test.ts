import { expect, test } from 'vitest';
import { DEFAULT_LAYERS, readLayers } from './shown-layers';

test('what was never chosen is the default, and nothing chosen is plain text', () => {
  expect([...readLayers(undefined)]).toEqual(DEFAULT_LAYERS);
  expect([...readLayers('')]).toEqual([]);
});

test('names that mean nothing are left out, and the order is that of the switches', () => {
  expect([...readLayers('limits,moon,references')]).toEqual(['references', 'limits']);
});
