import type { TFunction } from 'i18next';
import type { Trigger } from '@/lifecycle/model';
import type { Problem } from './simulator-view';

/** Says what of an address was not used, and why: on the page, on paper and in every file of the case. */
export function problemWords(problem: Problem, trigger: Trigger, t: TFunction): string {
  const { kind, value } = problem;
  if (kind === 'owed') return t(($) => $.simulator.problems.owed[problem.reason], { value });
  return t(($) => $.simulator.problems[kind], {
    value,
    trigger: t(($) => $.events.trigger[trigger]),
    act: t(($) => $.simulator.verdict.act[trigger]),
  });
}
