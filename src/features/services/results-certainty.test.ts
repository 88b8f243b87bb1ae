import { expect, test } from 'vitest';
import { toResultsData } from './results-data';
import { casesOf, listOf, NOW, serviceOf } from './test-list';

const servicesOf = (...numbers: readonly number[]): unknown => {
  const list = listOf(...numbers.map((number) => serviceOf(number)));
  return JSON.parse(toResultsData({ list, cases: casesOf(list), supposed: [] }, NOW));
};

test('5.5 and 9.2.4 say that they delete, and after a right of the vendor it only may be; 2.2 comes for certain', () => {
  expect(servicesOf(14, 1, 2)).toMatchObject({
    services: [
      { loss: { modality: 'will', certainty: 'possible' } },
      { loss: { modality: 'will', certainty: 'possible' } },
      { loss: { modality: 'will', certainty: 'certain' } },
    ],
  });
});

test('17.1.4: what is certain counted from the arrears is possible counted from a suspension that is a right, and so possible', () => {
  expect(servicesOf(17, 2)).toMatchObject({
    services: [
      { loss: { modality: 'will', before: '2026-12-11', certainty: 'possible' } },
      { loss: { certainty: 'certain' } },
    ],
  });
});

test('14.1: what is barred at once stands apart from the stop of the rest', () => {
  expect(servicesOf(14, 2)).toMatchObject({
    services: [
      { barredAtOnce: [{ effect: 'bar', subject: 'creating' }], stop: { before: '2026-12-03', effect: 'stop' } },
      { barredAtOnce: [] },
    ],
  });
});
