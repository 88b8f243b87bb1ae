import { type RefObject, useEffect, useRef } from 'react';

interface FollowingInput {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Sends what the box holds, unless it is what was sent last or what the address has. */
  readonly send: (value: string) => void;
  /** Puts a text into the box. */
  readonly put: (text: string) => void;
}

/**
 * Keeps an uncontrolled text box equal to a value of the address, which links, the back button and other controls change as
 * well.
 *
 * What the box sends comes back later, and by then more may have been typed: such an echo is never written over the text.
 * Nothing is written while an input method composes; the composed text is sent when it is finished.
 *
 * @param onSend - told what the box sends; the value of the address is expected to become it.
 */
export function useFollowingInput(
  value: string,
  onSend: (value: string) => void,
  composing?: RefObject<boolean>,
): FollowingInput {
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef<string[]>([]);
  const known = useRef(value);
  useEffect(() => {
    // Not at first: what stands in the box then may have been typed before the program ran.
    if (known.current === value) return;
    known.current = value;
    const echo = sent.current.indexOf(value);
    sent.current = echo < 0 ? [] : sent.current.slice(echo + 1);
    if (echo < 0 && composing?.current !== true && input.current && input.current.value !== value)
      input.current.value = value;
  }, [value, composing]);
  return {
    input,
    put: (text) => {
      if (input.current) input.current.value = text;
    },
    send: (text) => {
      if (text === (sent.current.at(-1) ?? known.current)) return;
      sent.current.push(text);
      onSend(text);
    },
  };
}
