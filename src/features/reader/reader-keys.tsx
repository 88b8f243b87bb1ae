import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { DIGITS, useCommand } from '@/ui/commands';
import { PinSaid } from './pin-said';
import { usePin, usePins } from './pins';
import { useTrail } from './use-trail';
import { withCase } from '@/ui/use-case-search';

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

/** Keys for whoever works with the text: back over jumps, two clauses side by side, clauses pinned by digit. Loaded after the page. */
export default function ReaderKeys({ land, anchor, focused, pane, onSheet }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const pins = usePins();
  const onPin = usePin();
  /** The digit of a pin that is to get the focus when the sheet is open. */
  const wanted = useRef<number>(undefined);
  useTrail(anchor, land);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const shown = document.querySelector<HTMLElement>(`dialog[open] [data-pin="${wanted.current}"]`);
    if (!shown) return;
    wanted.current = undefined;
    shown.focus();
  });
  useCommand(
    'beside',
    t(($) => $.commands.beside),
    () => void navigate({ to: '/agreement', search: withCase({ beside: 'choose' }), hash: focused ?? '' }),
    's',
  );
  useCommand(
    'pin',
    t(($) => $.pane.pinByDigit),
    (key) => {
      const digit = key === undefined ? undefined : Number(key);
      const isTaken = digit !== undefined && pins[digit - 1] !== undefined;
      if (!isTaken) {
        if (focused === undefined) return;
        if (onPin(focused, digit) === undefined) return;
      }
      const shown = isTaken ? pane.current?.querySelector<HTMLElement>(`[data-pin="${digit}"]`) : pane.current;
      if (shown?.offsetParent) {
        if (isTaken) shown.focus();
        return;
      }
      // There is no room for the pane: it is a sheet.
      wanted.current = isTaken ? digit : undefined;
      onSheet();
    },
    DIGITS,
  );
  return (
    <p role="status" className="sr-only">
      <PinSaid isFullSaid />
    </p>
  );
}
