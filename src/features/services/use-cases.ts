import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { LoadedLifecycle } from '@/corpus/load-lifecycle';
import type { ServiceList } from '@/services/model';
import type { ServiceCase } from './service-case';
import { pauseForOthers, workInSlices } from './work-in-slices';
import { type CaseInputs, isNearlyKnown, workOutCases } from './work-out-cases';

/** As many cases as are worked out while the page is drawn. */
const AT_ONCE = 6;
const NONE: readonly ServiceCase[] = [];

/**
 * The cases of a list, at once where few of them are new. Of a long list whose cases have all changed, those before stand until
 * it is worked out; what is asked for meanwhile comes after it, so that dragging always shows something of late.
 */
export function useCases(
  list: ServiceList,
  lifecycles: ReadonlyMap<string, LoadedLifecycle>,
  isEnglish: boolean,
  paid?: string,
): readonly ServiceCase[] {
  const inputs = useMemo<CaseInputs>(
    () => ({ list, lifecycles, isEnglish, paid }),
    [list, lifecycles, isEnglish, paid],
  );
  const atOnce = useMemo(
    () => (isNearlyKnown(inputs, AT_ONCE) ? workOutCases(list, lifecycles, isEnglish, paid) : undefined),
    [inputs, list, lifecycles, isEnglish, paid],
  );
  const [last, setLast] = useState(NONE);
  const wanted = useRef<CaseInputs>(undefined);
  const isWorking = useRef(false);
  if (atOnce && atOnce !== last) setLast(atOnce);
  useEffect(() => {
    wanted.current = atOnce ? undefined : inputs;
    if (atOnce || isWorking.current) return;
    isWorking.current = true;
    void (async () => {
      try {
        while (wanted.current) {
          const job = wanted.current;
          const worked = await workInSlices(job, () => performance.now(), pauseForOthers);
          // Meanwhile another list may have been there at once.
          if (wanted.current) startTransition(() => setLast(worked));
          if (wanted.current === job) wanted.current = undefined;
        }
      } finally {
        isWorking.current = false;
      }
    })();
  }, [atOnce, inputs]);
  return atOnce ?? last;
}
