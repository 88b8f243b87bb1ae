import { useEffect, useState } from 'react';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { onConnection } from '@/loading/connection';
import type { Scenario } from '@/lifecycle/model';

/** The scenarios whose rules may quote a clause: those of its product, or of the general terms; `undefined` until the first have come. */
export function useScenarios(id: string) {
  const [scenarios, setScenarios] = useState<readonly Scenario[]>();
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const part = /^(?:p-(\d+)|g)/.exec(id);
  const number = part ? Number(part[1] ?? 0) : undefined;
  useEffect(() => {
    let isCancelled = false;
    const load = async () => {
      if (number === undefined) return [];
      const { lifecycle } = await loadLifecycle(number);
      return lifecycle.scenarios.filter(({ isGeneral = false }) => isGeneral === (number === 0));
    };
    load().then(
      (loaded) => {
        if (!isCancelled) setScenarios(loaded);
      },
      () => {
        if (!isCancelled) setHasFailed(true);
      },
    );
    return () => {
      isCancelled = true;
      setScenarios([]);
      setHasFailed(false);
    };
  }, [number, attempt]);
  useEffect(() => {
    if (!hasFailed) return undefined;
    return onConnection(() => setAttempt((count) => count + 1));
  }, [hasFailed]);
  return { scenarios, retry: hasFailed ? () => setAttempt(attempt + 1) : undefined };
}
