import { expect, test } from 'vitest';
import { limitContent } from '@content/deadlines';
import { lifecycleContent } from '@content/lifecycle';
import { deriveLimits } from './derive-limits';
import { isEvents } from './is-events';
import type { TimeLimit } from './model';

const limits = deriveLimits(lifecycleContent, limitContent);

const find = (unit: string, words: string, course?: string): TimeLimit => {
  const found = limits.find(
    (limit) => limit.unit === unit && limit.words === words && (course === undefined || limit.course === course),
  );
  if (!found) throw new Error(`${unit} has no limit ${words}.`);
  return found;
};
const eventsOf = ({ follows }: TimeLimit) => (isEvents(follows) ? follows : []);

test.each([
  ['p-2.1', '24小时', true],
  ['p-13.2', '1个小时', true],
  ['p-53.3', '7日', true],
  ['p-3.3', '7日', undefined],
  ['p-31.1', '7日', undefined],
])('%s %s counts from the first arrears, which its clause says or does not: %s', (unit, words, isFirst) => {
  expect(find(unit, words).isFirst).toBe(isFirst);
});

test.each([
  // 仍未, 不续费, 否则; 13.2's second sentence, 29.3's last and 51.1 act on everybody.
  ['p-2.2', '7日', 'customer'],
  ['p-22.1.1', '7日', 'customer'],
  ['p-36.1', '15个自然日', 'customer'],
  ['p-73.5', '10日', 'customer'],
  ['p-3.2', '24小时', 'customer'],
  ['p-6.3', '72小时', 'customer'],
  ['p-16.1', '15日', 'customer'],
  ['p-13.2', '7日', 'vendor'],
  ['p-51.1', '30日', 'vendor'],
  ['p-16.1', '24小时', 'vendor'],
  ['p-39.3', '第7天', 'vendor'],
  ['g-4.2.1', '7日', 'customer'],
])('%s %s is the move of the %s', (unit, words, actor) => {
  expect(find(unit, words).actor).toBe(actor);
});

test('what follows is averted by paying where the sentence acts on one who has not', () => {
  expect(find('p-2.2', '7日').isAvertible).toBe(true);
  expect(find('p-13.2', '7日').isAvertible).toBeUndefined();
});

test.each([
  ['p-26.1.1', '24小时', '部署在本地数据中心', 'deployed in your own data centre'],
  ['p-26.1.2', '15日', '部署在阿里云上', 'deployed in the cloud'],
  ['p-34.1', '7日', '包月、资源包', 'monthly, package'],
  ['p-22.1.3', '7日', 'BaaS-蚂蚁区块链资源', 'BaaS-Ant Blockchain'],
  ['p-39.4', '7天', '独享资源到期', 'Exclusive resources expire'],
  ['p-40.4.1', '7日', '没有书面通知不再使用', 'no notice given'],
  ['g-4.2.2', '7日', '包年包月等固定期限', 'a fixed term'],
])('%s %s holds for some variants of its trigger only, and names them: %s', (unit, words, zh, en) => {
  expect(find(unit, words).variant).toEqual({ zh, en });
});

test.each([
  // In arrears with a deferral of each kind and without one: for all of them.
  ['p-17.1.4', '15日', 'after-end'],
  // Their triggers have one variant each.
  ['p-39.1.2', '24小时', 'after-end'],
  ['p-52.1', '15日', 'at-end'],
  ['p-53.3', '7日', 'at-end'],
  ['p-34.3.2', '7日', 'at-end'],
])('%s %s holds for every variant of its trigger, and names none', (unit, words, course) => {
  expect(find(unit, words, course).variant).toBeUndefined();
});

test('34.1 of a package that is used up is of the one variant there is', () => {
  const usedUp = limits.filter(({ unit, starts }) => unit === 'p-34.1' && starts === 'quota-exhausted');
  expect(usedUp.map(({ variant }) => variant)).toEqual([undefined]);
});

test('22.1.2 does not say what 22.1.1 says of its data; 6.3 names a loss and no time', () => {
  const lossesOf = (unit: string, words: string) =>
    eventsOf(find(unit, words))
      .filter(({ isLoss }) => isLoss)
      .map(({ subject, isIrrecoverable = false, isLater = false }) => [subject, isIrrecoverable, isLater]);
  expect(lossesOf('p-22.1.1', '7日')).toEqual([
    ['instance', false, false],
    ['data', true, false],
  ]);
  expect(lossesOf('p-22.1.2', '7日')).toEqual([['data', false, false]]);
  expect(lossesOf('p-6.3', '72小时')).toEqual([['messages', true, true]]);
});

test('21.2.2 keeps the queue and discards it: neither is told as what follows, and the question is', () => {
  const limit = find('p-21.2.1', '24小时');
  expect(eventsOf(limit).filter(({ subject }) => subject === 'queued-work')).toEqual([]);
  expect(limit.doubt).toBeDefined();
});

test('36.1 满15个自然日起 runs from the end of the fifteenth day on', () => {
  expect(find('p-36.1', '15个自然日')).toMatchObject({ course: 'from-end', dayOne: 'either' });
});

test('9.1 counts from the stop of the service (服务停止后), and 53.3 from a moment (之时起)', () => {
  expect(find('p-9.1', '7日').starts).toMatchObject([{ effect: 'terminate', subject: 'service' }]);
  expect(find('p-53.3', '7日').isFromMoment).toBe(true);
});

test.each([
  // 2.1 suspends after 24 hours; both clauses count from a moment.
  ['p-2.2', '7日', { hours: 24, hasTime: true }],
  // 13.2: it stops after an hour.
  ['p-13.2', '7日', { hours: 1, hasTime: true }],
  // 9.1: it stops with the term.
  ['p-9.1', '7日', { hours: 0, hasTime: true }],
  // 17.1.1 only may suspend; 51.1 does not say when it suspends.
  ['p-17.1.4', '15日', null],
  ['p-51.1', '30日', null],
  // From the trigger itself.
  ['p-2.1', '24小时', undefined],
])('%s %s starts so long after the trigger: %j', (unit, words, startsAfter) => {
  const starting = limits.find(
    (limit) => limit.unit === unit && limit.words === words && (startsAfter === undefined || isEvents(limit.starts)),
  );
  expect(starting?.startsAfter).toEqual(startsAfter);
});
