import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { DIGITS, useCommand } from '@/ui/commands';
import { pin, usePins } from './pins';
import { useTrail } from './use-trail';

interface Props {
  /** Moves the keyboard to a clause. */
  readonly land: (id: string) => void;
  readonly anchor: string;
  /** The clause in focus. */
  readonly focused: string | undefined;
  readonly pane: RefObject<HTMLElement | null>;
  /** Opens the pane where there is no room for it beside the text. */
  readonly onSheet: () => void;
}

/** Keys for whoever works with the text: back over jumps, clauses pinned by digit. Loaded after the page. */
export default function ReaderKeys({ land, anchor, focused, pane, onSheet }: Props) {
  const { t } = useTranslation();
  const pins = usePins();
  useTrail(anchor, land);
  useCommand(
    'pin',
    t(($) => $.pane.pinByDigit),
    (key) => {
      const digit = key === undefined ? undefined : Number(key);
      const isTaken = digit !== undefined && pins[digit - 1] !== undefined;
      if (!isTaken && focused !== undefined) pin(focused, digit);
      const shown = isTaken ? pane.current?.querySelector<HTMLElement>(`[data-pin="${digit}"]`) : pane.current;
      if (!shown?.offsetParent) onSheet();
      else if (isTaken) shown.focus();
    },
    DIGITS,
  );
  return null;
}
