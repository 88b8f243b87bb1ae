import {
  Combobox as AriakitCombobox,
  ComboboxGroup as AriakitGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxPopover,
  ComboboxProvider,
  useComboboxStore,
} from '@ariakit/react/combobox';
import { type RefObject, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ComboboxOption } from './combobox';
import type { FieldControl } from './field';
import type { TakenBox } from './suggesting-input';
import { isComposingKey, useComposedInput } from './use-composed-input';

/** One of the suggestions. */
export interface Suggestion extends ComboboxOption {
  /** What stands in the box when it is chosen; what was written stays otherwise. */
  readonly fill?: string;
}

interface Props extends TakenBox {
  readonly isRequired?: boolean;
  readonly enterKeyHint?: 'go' | 'search';
  readonly input: RefObject<HTMLInputElement | null>;
  readonly control: FieldControl;
  readonly name: string;
  readonly placeholder: string;
  readonly listLabel: string;
  /** What there is to choose for what is written; a group without suggestions is left out. */
  readonly groups: readonly { readonly id: string; readonly name: string; readonly options: readonly Suggestion[] }[];
  /** Told what is written; never what an input method is still composing. */
  readonly onQuery: (query: string) => void;
  /** How many there are; announced. */
  readonly status: string;
  /** How often what was written has been sent: each time the box is emptied, and has the focus. */
  readonly sent?: number;
}

/**
 * A text box of a form with suggestions under it, by the combobox pattern of WAI-ARIA. Unlike in the palette nothing is chosen
 * until the reader does so: Enter sends the form with what is written. Keys are the input method's while it composes.
 *
 * The library is too large for the first scripts of a page: what uses this is to be imported by `import()`, and takes the
 * place of a plain box then.
 */
export function SuggestBox(props: Props) {
  const {
    plain,
    isFocused,
    isRequired = true,
    enterKeyHint = 'go',
    input,
    control,
    name,
    placeholder,
    listLabel,
    groups,
    onQuery,
    status,
    sent = 0,
  } = props;
  const [activeId, setActiveId] = useState<string | null>();
  const store = useComboboxStore({
    defaultValue: plain?.value ?? '',
    focusLoop: true,
    placement: 'bottom-start',
    setActiveId,
  });
  const handlers = useComposedInput(useRef(false), onQuery);
  const takeOver = useEffectEvent(() => {
    // The box that was there is out of the document by now, and still knows what was written in it last.
    if (!plain || !input.current) return;
    store.setValue(plain.value);
    if (plain.value !== '') onQuery(plain.value);
    if (!isFocused) return;
    input.current.focus({ preventScroll: true });
    input.current.setSelectionRange(plain.selectionStart, plain.selectionEnd);
    if (plain.value !== '') store.show();
  });
  useLayoutEffect(() => takeOver(), []);
  const clear = useEffectEvent(() => {
    store.setValue('');
    store.hide();
    input.current?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    if (sent > 0) clear();
  }, [sent]);
  const isEmpty = groups.every(({ options }) => options.length === 0);
  return (
    <ComboboxProvider store={store}>
      <AriakitCombobox
        {...control}
        {...handlers}
        ref={input}
        type="search"
        name={name}
        required={isRequired}
        placeholder={placeholder}
        autoComplete="list"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint={enterKeyHint}
        maxLength={200}
        onKeyDownCapture={(event) => {
          if (isComposingKey(event.nativeEvent)) event.stopPropagation();
          else if (event.key === 'Escape' && store.getState().open) {
            // The browser would empty the box too.
            event.preventDefault();
            store.hide();
          } else if (event.key === 'Enter' && !activeId) {
            // The library would keep it from the form while the list is open.
            event.stopPropagation();
            store.hide();
          }
        }}
      />
      <p role="status" className="sr-only">
        {status}
      </p>
      <ComboboxPopover
        aria-label={listLabel}
        sameWidth
        gutter={4}
        {...(isEmpty ? { hidden: true } : {})}
        className="suggestions"
      >
        {groups.map(
          (group) =>
            group.options.length > 0 && (
              <AriakitGroup key={group.id}>
                <ComboboxGroupLabel render={<p />}>{group.name}</ComboboxGroupLabel>
                {group.options.map((option) => (
                  <Option
                    key={option.id}
                    option={option}
                    activeId={activeId}
                    onChoose={() => {
                      if (option.fill !== undefined) store.setValue(option.fill);
                      store.hide();
                      option.run();
                    }}
                  />
                ))}
              </AriakitGroup>
            ),
        )}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}

interface OptionProps {
  readonly option: Suggestion;
  readonly activeId: string | null | undefined;
  readonly onChoose: () => void;
}

function Option({ option: { label, lang, hint }, activeId, onChoose }: OptionProps) {
  const id = useId();
  return (
    <ComboboxItem id={id} aria-selected={id === activeId} setValueOnClick={false} onClick={onChoose}>
      <span lang={lang}>{label}</span>
      {hint !== undefined && <small>{hint}</small>}
    </ComboboxItem>
  );
}
