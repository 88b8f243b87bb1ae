import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { type AnswerData, concludeScenario } from './conclusions';
import { withGeneral } from './with-general';

/** What the page concludes of a product's case, as `kind duration clause`, with `<` or earlier, `!` disputed, `(asked)`. */
const conclude = (number: number, id: string, variant?: string) => {
  const own = lifecycleContent.lifecycles.find((product) => product.number === number);
  const scenario = withGeneral(number, own, lifecycleContent).scenarios.find(
    (each) => each.id === id && (variant === undefined || each.variant === variant),
  );
  if (!scenario) throw new Error(`${number} has no ${id}.`);
  const { answer } = concludeScenario(scenario, (unit) => unit.replace(/^[gp]-/, ''));
  const show = ({ kind, fromTrigger, orEarlier, askedFor, disputed, clause }: AnswerData) =>
    [
      kind,
      ...(kind === 'moment' ? [fromTrigger] : []),
      ...(clause === null ? [] : [clause]),
      ...(orEarlier ? ['<'] : []),
      ...(disputed ? ['!'] : []),
      ...(askedFor ? [`(${askedFor.fromTrigger} ${askedFor.clause})`] : []),
    ].join(' ');
  return {
    stops: show(answer.nothingStops),
    lost: show(answer.nothingLost),
    access: show(answer.lastAccess),
    ...(answer.orderStands ? { order: show(answer.orderStands) } : {}),
  };
};

test('2.1, 2.2: a day, then seven days from the suspension', () => {
  expect(conclude(2, 'arrears')).toEqual({
    stops: 'moment PT24H 2.1',
    lost: 'moment P8D 2.2',
    access: 'moment PT24H 2.1',
  });
});

test('17.1.2, 17.1.3: a deferral of which nothing is known makes what stops unknown, not fifteen days', () => {
  for (const id of ['arrears-deferral-time', 'arrears-deferral-quota', 'arrears-deferral-closed']) {
    const { stops, lost, access } = conclude(17, id);
    expect([stops, access].map((words) => words.split(' ')[0])).toEqual(['unknown', 'unknown']);
    expect(lost).toBe('moment P15D 17.1.4 !');
  }
});

test.each([
  [43, 'arrears', 'moment P30D 43.2.3 <'],
  [16, 'arrears', 'moment P15D 16.1 <'],
  [31, 'arrears', 'moment P7D 31.1 <'],
  [9, 'expiry', 'moment P7D 9.1 <'],
  [7, 'expiry', 'moment P7D 7.2 <'],
  [35, 'expiry', 'moment P7D 35.2 < !'],
  [34, 'expiry-monthly', 'moment P7D 34.1 <'],
  [22, 'expiry-consortium', 'moment P7D 22.1.2 <'],
])('%i %s: other data may go earlier, at a moment that 5.5 and 9.2.4 do not name', (number, id, lost) => {
  expect(conclude(number, id).lost).toBe(lost);
});

test.each([
  [6, '6.3 lets service go on for 72 hours', 'moment P3D 6.3'],
  [34, '34.3.1 only suspends, and keeps the instance until 34.3.2 releases it', 'moment P7D 34.3.2'],
])('%i: %s: 5.5 deletes once the service has ended, and not before', (number, _words, lost) => {
  expect(conclude(number, 'arrears').lost).toBe(lost);
});

test.each([
  ['22.1.4, expiry', 22, 'expiry-distributed-identity', 'at-once 22.1.4'],
  ['22.1.4, arrears', 22, 'arrears-distributed-identity', 'at-once 22.1.4'],
  ['53.3', 53, 'arrears', 'at-once 53.3'],
  ['3.2', 3, 'arrears', 'moment PT24H 3.2'],
])('%s: access ends there', (_clause, number, id, access) => {
  expect(conclude(number, id).access).toBe(access);
});

test('an unpaid order has its own question: 6.1 and 7.1 three days, 4.2.1 seven, or sooner when sold out', () => {
  const nothing = { stops: 'none', lost: 'none', access: 'none' };
  expect(conclude(6, 'order-unpaid')).toEqual({ ...nothing, order: 'moment P3D 6.1 <' });
  expect(conclude(7, 'order-unpaid')).toEqual({ ...nothing, order: 'moment P3D 7.1 <' });
  expect(conclude(64, 'order-unpaid')).toEqual({ ...nothing, order: 'moment P7D 4.2.1 <' });
  expect(conclude(1, 'general-order-unpaid')).toEqual({ ...nothing, order: 'moment P7D 4.2.1 <' });
});

test('13.1 and 4.2.2 ask for an earlier renewal, in the answer that expiry ends', () => {
  expect(conclude(13, 'expiry').stops).toBe('at-once 13.1 (-P7D 13.1)');
  expect(conclude(28, 'expiry').stops).toBe('at-once 28.1 (-P7D 4.2.2)');
  expect(conclude(1, 'general-expiry-term').stops).toBe('at-once 3.4.1.2 (-P7D 4.2.2)');
  // 40.4.2 is for a customer who wants no more.
  expect(conclude(40, 'expiry-notice').stops).toBe('at-once 40.4.2');
});

test('51: 5.2 may suspend at once where 51.1 dates nothing; what follows 30 days later has no figure', () => {
  expect(conclude(51, 'arrears')).toEqual({ stops: 'at-once 5.2', lost: 'unknown 51.1', access: 'at-once 5.2' });
});

test('34.1: of a yearly term no right to release is printed; data follow 9.2.4', () => {
  expect(conclude(34, 'expiry-yearly').lost).toBe('unknown 9.2.4');
});

test('13.2 has no 仍未: only what is paid before the stop surely averts the release', () => {
  expect(conclude(13, 'arrears').lost).toBe('moment PT1H 13.2');
});

test('what the own terms leave out falls back by variant: 22 arrears, 39.1.1, 3.1.1, an early end', () => {
  expect(conclude(22, 'general-arrears', 'other').stops).toBe('at-once 5.2');
  expect(conclude(39, 'expiry-other')).toMatchObject({ stops: 'at-once 39.1.1 (-P7D 4.2.2)', lost: 'at-once 39.1.1' });
  expect(conclude(3, 'expiry')).toMatchObject({ stops: 'at-once 3.4.1.2 (-P7D 4.2.2)', lost: 'unknown 9.2.4' });
  expect(conclude(22, 'early-end-distributed-identity').access).toBe('at-once 22.1.4');
  expect(conclude(1, 'general-early-end-agreed').lost).toBe('unknown 9.2.4');
  expect(conclude(1, 'general-early-end-breach').lost).toBe('at-once 3.4.4.2');
});
