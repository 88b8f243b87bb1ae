import { expect, test } from 'vitest';
import { generalDuties, generalScenarios, generalWarnings, otherEnds } from '@content/lifecycle/general';
import { lifecycles } from '@content/lifecycle';
import { answerQuestion } from './answer-question';
import { consequenceOf } from './consequences';
import { HOUR } from './count-period';
import { withGeneral } from './with-general';

const lifecycleOf = (number: number) =>
  withGeneral(
    number,
    lifecycles.find((product) => product.number === number),
    { general: generalScenarios, warnings: generalWarnings, duties: generalDuties, otherEnds },
  );

const ask = (number: number, outcome: 'restriction' | 'loss', trigger?: 'expiry' | 'arrears') =>
  answerQuestion(lifecycleOf(number), outcome, trigger).map(({ elapsed, payBy, differs, orEarlier, scenario }) =>
    [
      elapsed === undefined ? payBy.kind : `${elapsed / HOUR} h`,
      scenario.id,
      differs && 'differs',
      orEarlier && 'or earlier',
    ]
      .filter(Boolean)
      .join(' '),
  );

test('日志服务欠费几天删数据: eight days', () => {
  expect(ask(2, 'loss', 'arrears')).toEqual(['192 h arrears']);
});

test('RDS 到期多久释放: seven days; of arrears only the general terms speak', () => {
  expect(ask(59, 'loss', 'expiry')).toEqual(['168 h expiry']);
  expect(ask(59, 'loss')).toEqual(['168 h expiry', 'unknown general-arrears']);
});

test('MaxCompute: fifteen days by the earlier reading, which is disputed', () => {
  expect(ask(17, 'loss', 'arrears')).toEqual(['360 h arrears-no-deferral differs']);
});

test('a product without rules: the agreement gives no figure', () => {
  expect(ask(75, 'loss', 'arrears')).toEqual(['unknown general-arrears']);
});

test('日志服务数据保留多久: of expiry only the general terms speak, and the end of a package is no loss of data', () => {
  expect(ask(2, 'loss', 'expiry')).toEqual(['unknown general-expiry-term']);
});

test('11.1: what is left unused is void with the term; of the data only 9.2.4 speaks', () => {
  expect(ask(11, 'loss', 'expiry')).toEqual(['unknown expiry']);
});

test('22: of one kind of resource nothing is written, of the others something without a figure', () => {
  expect(ask(22, 'loss', 'arrears')).toEqual(['unknown general-arrears differs']);
});

test('for no product is the unused rest of a package told as what is lost, where a service can be lost', () => {
  for (let number = 1; number <= 75; number += 1) {
    expect([number, ...ask(number, 'loss').filter((answer) => answer.includes('package'))]).toEqual([number]);
    const lifecycle = lifecycleOf(number);
    const lost = answerQuestion(lifecycle, 'loss', undefined).flatMap(({ payBy }) =>
      'event' in payBy ? [consequenceOf(payBy.event.rule).loses] : [],
    );
    expect([number, lost]).toEqual([number, lost.filter((loses) => loses !== 'quota')]);
  }
});
