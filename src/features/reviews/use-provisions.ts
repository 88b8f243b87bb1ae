import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Provision } from '@/review-files/model';
import { liftProvisions } from './export-provisions';

/** The whole text as files have it, so that what is said before one is made is held against the same words. */
export function useProvisions(): {
  readonly provisions: readonly Provision[] | undefined;
  readonly hasFailed: boolean;
} {
  const { loadText } = useRouter().options.context;
  const [provisions, setProvisions] = useState<readonly Provision[]>();
  const [hasFailed, setHasFailed] = useState(false);
  const load = useEffectEvent(async () => liftProvisions(await loadText('/agreement')));
  useEffect(() => {
    let isOver = false;
    load().then(
      (loaded) => {
        if (!isOver) setProvisions(loaded);
      },
      () => {
        if (!isOver) setHasFailed(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, []);
  return { provisions, hasFailed };
}
