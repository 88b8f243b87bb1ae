import type { ChangeEvent, CompositionEvent, RefObject } from 'react';

/** Handlers for a text box, to be spread on it. */
interface ComposedInput {
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/**
 * Whether a key press belongs to an input method. Safari sends the Enter that ends a composition after `compositionend`; it
 * is told from other presses by its key code alone.
 */
export function isComposingKey({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229;
}

/**
 * Reports what is written in a text box as one types; what an input method is still composing is not reported.
 *
 * @param composing - set while an input method composes in the box.
 */
export function useComposedInput(composing: RefObject<boolean>, onWrite: (value: string) => void): ComposedInput {
  return {
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: ({ currentTarget }) => {
      composing.current = false;
      onWrite(currentTarget.value);
    },
    onChange: ({ currentTarget }) => {
      if (!composing.current) onWrite(currentTarget.value);
    },
  };
}
