import { useEffect, useState } from 'react';
import { checkSteps, type Sources } from '@/quotations/check-text';
import type { CheckedText } from '@/quotations/model';

/** How long the page may wait for it at once, in milliseconds. */
const SLICE = 8;
/** Until nobody has typed for so long, in milliseconds. */
const PAUSE = 250;

interface Checked {
  readonly text: string;
  readonly result: CheckedText;
}

/** Checks a text, or what was taken out of an export, a little at a time while it is typed; what was checked last stays until the next result is there. */
export function useChecked(text: string, sources: Sources | undefined, isLifted: boolean): Checked | undefined {
  const [checked, setChecked] = useState<Checked>();
  useEffect(() => {
    if (!sources) return undefined;
    const steps = checkSteps(text, sources, isLifted);
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const began = performance.now();
      while (performance.now() - began < SLICE) {
        const { done, value } = steps.next();
        if (done !== true) continue;
        setChecked({ text, result: value });
        return;
      }
      timer = setTimeout(work);
    };
    timer = setTimeout(work, PAUSE);
    return () => clearTimeout(timer);
  }, [text, sources, isLifted]);
  return checked;
}
