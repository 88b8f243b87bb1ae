import { type ComponentType, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadModule } from '@/loading/load-module';
import { Field, type FieldControl } from '@/ui/field';
import type { AskSuggestionsProps, Chosen } from './ask-suggestions';

interface Props {
  /** The box, plain or with suggestions. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly error: string | undefined;
  readonly onWrite: () => void;
  readonly onChoose: (chosen: Chosen) => void;
}

/**
 * The box for a product or a question: the browser's own, until the suggestions have loaded, which are asked for when it is
 * entered. While an input method composes the box is not exchanged.
 */
export function AskBox({ input, error, onWrite, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <Field label={t(($) => $.ask.product)} error={error}>
      {(control) => <Box control={control} input={input} onWrite={onWrite} onChoose={onChoose} />}
    </Field>
  );
}

function Box({ control, input, onWrite, onChoose }: Omit<Props, 'error'> & { readonly control: FieldControl }) {
  const { t } = useTranslation();
  const [Suggestions, setSuggestions] = useState<ComponentType<AskSuggestionsProps>>();
  const [taken, setTaken] = useState({ plain: null as HTMLInputElement | null, isFocused: false });
  const isAsked = useRef(false);
  const composing = useRef(false);
  const waiting = useRef<() => void>(undefined);
  const load = async () => {
    if (isAsked.current) return;
    isAsked.current = true;
    try {
      const module = await loadModule(() => import('./ask-suggestions'));
      const exchange = () => {
        setTaken({ plain: input.current, isFocused: document.activeElement === input.current });
        setSuggestions(() => module.default);
      };
      if (composing.current) waiting.current = exchange;
      else exchange();
    } catch {
      // The plain box does as well; the next time it is entered they are asked for again.
      isAsked.current = false;
    }
  };
  const placeholder = t(($) => $.ask.placeholder);
  if (Suggestions) return <Suggestions {...{ control, input, placeholder, onWrite, onChoose, ...taken }} />;
  return (
    <input
      {...control}
      ref={input}
      type="search"
      name="q"
      required
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={200}
      placeholder={placeholder}
      onFocus={() => void load()}
      onChange={onWrite}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
        waiting.current?.();
      }}
    />
  );
}
