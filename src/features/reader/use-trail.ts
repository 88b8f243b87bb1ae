import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/ui/commands';
import { dismissNotice, showNotice } from '@/ui/site-notices';

/**
 * Goes back to where the reader jumped from, and forth again, by key. A jump is an entry of the history and a step is none, so that
 * this is the browser's own way back; but it ends where the reader came to the text, and never leaves it.
 */
export function useTrail(anchor: string, land: (id: string) => void): void {
  const { t } = useTranslation();
  const { history } = useRouter();
  const trail = useRef({ behind: 0, ahead: 0 });
  /** Ways by key that the history has not gone yet, and those of which the clause has not got the focus. */
  const asked = useRef(0);
  const unfocused = useRef(0);
  useEffect(
    () =>
      history.subscribe(({ action: { type } }) => {
        if ((type === 'BACK' || type === 'FORWARD') && asked.current > 0) {
          // Counted when the key was pressed: the next may be pressed before this has come.
          asked.current -= 1;
          return;
        }
        const { behind, ahead } = trail.current;
        if (type === 'PUSH') trail.current = { behind: behind + 1, ahead: 0 };
        if (type === 'BACK') trail.current = { behind: Math.max(0, behind - 1), ahead: ahead + 1 };
        if (type === 'FORWARD') trail.current = { behind: behind + 1, ahead: Math.max(0, ahead - 1) };
      }),
    [history],
  );
  useEffect(() => {
    if (unfocused.current === 0) return;
    unfocused.current -= 1;
    if (anchor !== '') land(anchor);
    // The beginning of the text: nothing there has the focus.
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }, [anchor, land]);
  const go = (way: 'behind' | 'ahead') => {
    if (trail.current[way] === 0) {
      showNotice({ id: 'trail', text: t(($) => $.pane.trail[way === 'behind' ? 'noBack' : 'noForth']) });
      return;
    }
    dismissNotice('trail');
    asked.current += 1;
    unfocused.current += 1;
    const { behind, ahead } = trail.current;
    if (way === 'behind') {
      trail.current = { behind: behind - 1, ahead: ahead + 1 };
      history.back();
    } else {
      trail.current = { behind: behind + 1, ahead: ahead - 1 };
      history.forward();
    }
  };
  useCommand(
    'back',
    t(($) => $.pane.trail.back),
    () => go('behind'),
    '`',
  );
  useCommand(
    'forth',
    t(($) => $.pane.trail.forth),
    () => go('ahead'),
    '~',
  );
}
