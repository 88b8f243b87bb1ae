import { type HistoryLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { useCommand } from '@/ui/commands';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import { followTrail, type Trail } from './follow-trail';

const keyOf = ({ state }: HistoryLocation) => state.__TSR_key ?? '';

/**
 * Goes back to where the reader jumped from, and forth again, by key. A jump is an entry of the history and a step is none, so that
 * this is the browser's own way back; but it ends where the reader came to the text, and never leaves it.
 */
export function useTrail(anchor: string, land: (id: string) => void): void {
  const { t } = useTranslation();
  const { history } = useRouter();
  const trail = useRef<Trail>({ keys: [keyOf(history.location)], at: 0 });
  /** Ways by key that the history has not gone yet, and those of which the clause has not got the focus. */
  const asked = useRef(0);
  const unfocused = useRef(0);
  useEffect(
    () =>
      history.subscribe(({ location, action: { type } }) => {
        if ((type === 'BACK' || type === 'FORWARD') && asked.current > 0) {
          // Followed when the key was pressed: the next may be pressed before this has come.
          asked.current -= 1;
          return;
        }
        if (type === 'GO') {
          // Whatever was asked for has come with it.
          asked.current = 0;
          unfocused.current = Math.min(1, unfocused.current);
        }
        trail.current = followTrail(trail.current, type, keyOf(location));
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
  const go = (way: -1 | 1) => {
    const { keys, at } = trail.current;
    if (keys[at + way] === undefined) {
      showNotice({ id: 'trail', text: t(($) => $.pane.trail[way === -1 ? 'noBack' : 'noForth']) });
      return;
    }
    dismissNotice('trail');
    asked.current += 1;
    unfocused.current += 1;
    trail.current = { keys, at: at + way };
    if (way === -1) history.back();
    else history.forward();
  };
  useCommand(
    'back',
    t(($) => $.pane.trail.back),
    () => go(-1),
    '`',
  );
  useCommand(
    'forth',
    t(($) => $.pane.trail.forth),
    () => go(1),
    '~',
  );
}
