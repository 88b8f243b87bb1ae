import { useEffect, useState } from 'react';
import type { SearchSession, UnitsOfKinds } from './search-session';

/**
 * The units of each kind. Classifying takes some frames, so it waits until the browser is idle: results are shown first.
 *
 * @param isNeeded - whether the results depend on it, so that there is nothing to show before it.
 */
export function useUnitsOfKinds(session: SearchSession | undefined, isNeeded: boolean): UnitsOfKinds | undefined {
  const [units, setUnits] = useState<UnitsOfKinds>();
  useEffect(() => {
    if (!session) return undefined;
    const classify = () => setUnits(session.unitsOfKinds());
    if (isNeeded) {
      classify();
      return undefined;
    }
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(classify, 200);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(classify, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }, [session, isNeeded]);
  return units;
}
