import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { createLoader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';
import { Field, type FieldControl } from '@/ui/field';
import type { Chosen } from './ask-suggestions';

interface Props {
  /** The box, plain or with suggestions. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly error: string | undefined;
  /** Told what stands in the box. */
  readonly onWrite: (text: string) => void;
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

const suggestions = createLoader(() => loadModule(() => import('./ask-suggestions')));

function Box({ control, input, onWrite, onChoose }: Omit<Props, 'error'> & { readonly control: FieldControl }) {
  const { t } = useTranslation();
  const loaded = useSyncExternalStore(suggestions.subscribe, suggestions.value, () => undefined);
  const [taken, setTaken] = useState<{ readonly plain: HTMLInputElement | null; readonly isFocused: boolean }>();
  const [isComposing, setComposing] = useState(false);
  // Before the box is painted again: what was written and where the cursor stood are read from the plain one.
  useLayoutEffect(() => {
    if (!loaded || isComposing) return;
    const plain = input.current;
    setTaken((before) => before ?? { plain, isFocused: document.activeElement === plain });
  }, [loaded, isComposing, input]);
  const placeholder = t(($) => $.ask.placeholder);
  if (loaded && taken) {
    const Suggestions = loaded.default;
    return <Suggestions {...{ control, input, placeholder, onWrite, onChoose, ...taken }} />;
  }
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
      // Where they do not load, the plain box does as well; the next time it is entered they are asked for again.
      onFocus={() => suggestions.start()}
      onChange={({ currentTarget }) => onWrite(currentTarget.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
