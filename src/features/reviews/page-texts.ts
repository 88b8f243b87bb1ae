import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import type { UnitId } from '@/agreement/model';
import { liftRecords } from '@/text/lift-records';

export type UnitTexts = ReadonlyMap<UnitId, string>;

/** The own text of every unit, from the page of the full text. */
export function useLoadTexts(): () => Promise<UnitTexts> {
  const { loadText } = useRouter().options.context;
  return async () =>
    new Map(liftRecords(await loadText('/agreement'), () => '').map(({ id, text }) => [id, text] as const));
}

/** The same while it is needed; `undefined` until it is there, or where it cannot be loaded. */
export function useTexts(isNeeded: boolean): UnitTexts | undefined {
  const load = useEffectEvent(useLoadTexts());
  const [texts, setTexts] = useState<UnitTexts>();
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isOver = false;
    load().then(
      (loaded) => {
        if (!isOver) setTexts(loaded);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isNeeded]);
  return texts;
}
