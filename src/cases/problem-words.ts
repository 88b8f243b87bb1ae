import { useTranslation } from 'react-i18next';
import type { Problem, SimulatorView } from './simulator-view';

/** Names what is wrong with a value of an address. */
export function useProblemWords({ scenario }: Pick<SimulatorView, 'scenario'>) {
  const { t } = useTranslation();
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  const act = t(($) => $.simulator.verdict.act[scenario.trigger]);
  return (problem: Problem): string => {
    const { kind, value } = problem;
    if (kind === 'owed') return t(($) => $.simulator.problems.owed[problem.reason], { value });
    return t(($) => $.simulator.problems[kind], { value, trigger, act });
  };
}
