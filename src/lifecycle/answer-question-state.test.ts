import { expect, test } from 'vitest';
import { generalDuties, generalScenarios, generalWarnings, otherEnds } from '@content/lifecycle/general';
import { lifecycles } from '@content/lifecycle';
import { DAY, HOUR } from '@/time/duration';
import { answerQuestion, UNDATED } from './answer-question';
import { stateAfter } from './answer-question-state';
import { withGeneral } from './with-general';

const lifecycleOf = (number: number) =>
  withGeneral(
    number,
    lifecycles.find((product) => product.number === number),
    { general: generalScenarios, warnings: generalWarnings, duties: generalDuties, otherEnds },
  );

const state = (number: number, trigger: 'expiry' | 'arrears', after: number, doubt = 0) => {
  const lifecycle = lifecycleOf(number);
  const [answer] = answerQuestion(lifecycle, 'loss', trigger);
  if (!answer) throw new Error(`${number} has no ${trigger}`);
  const { service, data, differs } = stateAfter(lifecycle, answer.scenario, after, UNDATED, doubt);
  const words = (phase: typeof service) =>
    phase && (phase.kind === phase.atLeast ? phase.kind : `perhaps ${phase.kind}, at least ${phase.atLeast}`);
  return [words(service), words(data), differs ? 'differs' : 'the same in all cases'];
};
const [SAME, DIFFERS] = ['the same in all cases', 'differs'];

test.each([
  // 2.1: 24 hours; 2.2: seven days more, to the same moment.
  [2, 'arrears', 23, ['running', 'kept', SAME]],
  [2, 'arrears', 24, ['suspended', 'unreachable', SAME]],
  [2, 'arrears', 191, ['suspended', 'unreachable', SAME]],
  [2, 'arrears', 192, ['ended', 'deleted', SAME]],
  // 59.2.1: frozen at once, released when seven days are over; the backups go later.
  [59, 'expiry', 167, ['suspended', 'unreachable', SAME]],
  [59, 'expiry', 168, ['ended', 'partly-lost', SAME]],
  // 5.2 is a right of the vendor: nothing is told as a fact. 5.5 has no figure.
  [59, 'arrears', 72, ['perhaps suspended, at least running', 'undated', SAME]],
  [75, 'arrears', 72, ['perhaps suspended, at least running', 'undated', SAME]],
  // 17.1: a right, and more than one case.
  [17, 'arrears', 72, ['perhaps suspended, at least running', 'perhaps unreachable, at least kept', DIFFERS]],
  [17, 'arrears', 400, ['perhaps ended, at least running', 'perhaps deleted, at least kept', DIFFERS]],
  // 3.4.1(2): what is sold for a term ends with it; 9.2.4 has no figure, and the end of a package is no other case of data.
  [48, 'expiry', 72, ['ended', 'undated', SAME]],
  [53, 'arrears', 500, ['ended', 'view-only', SAME]],
] as const)('product %i, %s, %i hours after', (number, trigger, hours, expected) => {
  expect(state(number, trigger, hours * HOUR)).toEqual(expected);
});

test('of the trigger only the day is known: what comes by its earliest hour alone is no fact', () => {
  const afternoon = 7 * DAY + 11 * HOUR;
  expect(state(59, 'expiry', afternoon, DAY).slice(0, 2)).toEqual([
    'perhaps ended, at least suspended',
    'perhaps partly-lost, at least unreachable',
  ]);
  expect(state(59, 'expiry', afternoon + DAY, DAY).slice(0, 2)).toEqual(['ended', 'partly-lost']);
});

test('in no product is a right told as a fact: what the vendor may do is never certain', () => {
  for (let number = 1; number <= 75; number += 1) {
    const lifecycle = lifecycleOf(number);
    for (const trigger of ['expiry', 'arrears'] as const) {
      for (const { scenario } of answerQuestion(lifecycle, 'loss', trigger)) {
        for (const days of [0, 1, 3, 8, 16, 31, 100]) {
          const { service, data } = stateAfter(lifecycle, scenario, days * DAY, UNDATED);
          const facts = [service, data].filter((phase) => phase?.by && phase.kind === phase.atLeast);
          expect(facts.filter((phase) => phase?.by?.modality === 'may')).toEqual([]);
        }
      }
    }
  }
});
