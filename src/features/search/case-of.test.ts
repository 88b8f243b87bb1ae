import { expect, test } from 'vitest';
import { readMoment } from '@/time/read-moment';
import { caseOf } from './case-of';

const at = readMoment('2026-11-26T15:20');

test.each([
  ['the date of the question', { at, hasTime: true }, { at: '2026-11-01T10:00' }, '2026-11-26T15:20'],
  ['a day without a time', { at, hasTime: false }, {}, '2026-11-26'],
  ['no date', undefined, {}, undefined],
  ['no such day', { at: undefined, hasTime: false }, { at: '2026-11-01T10:00' }, '2026-11-01T10:00'],
  ['the reader’s own', undefined, { at: '2026-11-01T10:00' }, '2026-11-01T10:00'],
  [
    'the reader’s own, of the same trigger',
    undefined,
    { at: '2026-11-01T10:00', trigger: 'arrears' },
    '2026-11-01T10:00',
  ],
  ['never one of another trigger', undefined, { at: '2026-11-01T10:00', trigger: 'expiry' }, undefined],
])('%s', (_name, when, own, expected) => {
  expect(caseOf('arrears', { when }, own)).toEqual({ trigger: 'arrears', ...(expected ? { at: expected } : {}) });
});

test('what has lasted six days by now goes with the day on which it began, and the question’s own date before that', () => {
  const began = { at, hasTime: false };
  expect(caseOf('arrears', { when: undefined, began }, { at: '2026-11-01T10:00' })).toEqual({
    trigger: 'arrears',
    at: '2026-11-26',
  });
  expect(caseOf('arrears', { when: { at, hasTime: true }, began }, {})).toEqual({
    trigger: 'arrears',
    at: '2026-11-26T15:20',
  });
});
