import {
  type ComponentType,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Loader } from '@/loading/create-loader';
import type { FieldControl } from './field';

/** The box whose place another takes: what is written in it passes over. */
export interface TakenBox {
  readonly plain: HTMLInputElement | null;
  /** Whether the focus passes over too. */
  readonly isFocused: boolean;
}

/** What the box with suggestions is given, beside what is its own. */
export interface SuggestingProps extends TakenBox {
  readonly control: FieldControl;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly placeholder: string;
}

interface Props<Own> extends Omit<SuggestingProps, keyof TakenBox> {
  readonly isRequired?: boolean;
  readonly enterKeyHint: 'go' | 'search';
  /** The box with suggestions, which is asked for when this one is entered. */
  readonly suggestions: Pick<
    Loader<{ readonly default: ComponentType<SuggestingProps & Own> }, never>,
    'subscribe' | 'value'
  >;
  /** What is its own. */
  readonly own: Own;
  readonly onEnter: () => void;
  readonly onWrite?: (text: string) => void;
  /** The box whose place this one takes itself. */
  readonly before?: TakenBox;
}

/**
 * A text box of the browser's own, until that with suggestions has loaded. While an input method composes the box is not exchanged.
 */
export function SuggestingInput<Own extends object>(props: Props<Own>) {
  const { control, input, placeholder, isRequired, enterKeyHint, suggestions, onEnter, onWrite, own, before } = props;
  const loaded = useSyncExternalStore(suggestions.subscribe, suggestions.value, () => undefined);
  const [taken, setTaken] = useState<TakenBox>();
  const [isComposing, setComposing] = useState(false);
  useLayoutEffect(() => {
    const { plain, isFocused } = before ?? {};
    if (!plain || !input.current || isFocused !== true) return;
    input.current.focus({ preventScroll: true });
    input.current.setSelectionRange(plain.selectionStart, plain.selectionEnd);
  }, [before, input]);
  const tellEarlier = useEffectEvent(() => {
    const box = input.current;
    if (!box) return;
    if (box.value !== '' || document.activeElement === box) onEnter();
    if (box.value !== '') onWrite?.(box.value);
  });
  // What was written before the program ran, and that somebody stands in the box.
  useEffect(() => tellEarlier(), []);
  // Before the box is painted again: what was written and where the cursor stood are read from the plain one.
  useLayoutEffect(() => {
    if (!loaded || isComposing) return;
    const plain = input.current;
    setTaken((known) => known ?? { plain, isFocused: document.activeElement === plain });
  }, [loaded, isComposing, input]);
  if (loaded && taken) {
    const Suggesting = loaded.default;
    return <Suggesting {...{ control, input, placeholder }} {...taken} {...own} />;
  }
  return (
    <input
      {...control}
      ref={input}
      type="search"
      name="q"
      required={isRequired}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint={enterKeyHint}
      defaultValue={before?.plain?.value ?? ''}
      maxLength={200}
      placeholder={placeholder}
      // Where they do not load, the plain box does as well; the next time it is entered they are asked for again.
      onFocus={onEnter}
      onChange={({ currentTarget }) => onWrite?.(currentTarget.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
