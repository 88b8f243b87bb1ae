import { expect, test } from 'vitest';
import { isOfBuild, isOfSite, storeOf, wantedStoreOf } from './store-names';

test('stores of two sites on one origin are told apart, and builds from what is wanted', () => {
  const names = [storeOf('/', 'a'), wantedStoreOf('/'), storeOf('/docs/', 'a'), 'of another program'];
  expect(names.map((name) => [isOfSite('/', name), isOfBuild('/', name), isOfSite('/docs/', name)])).toEqual([
    [true, true, false],
    [true, false, false],
    [false, false, true],
    [false, false, false],
  ]);
});
