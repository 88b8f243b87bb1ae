import {
  Combobox as AriakitCombobox,
  ComboboxGroup as AriakitGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
} from '@ariakit/react/combobox';
import { Fragment, type ReactNode, useId, useRef, useState } from 'react';
import { isComposingKey, useComposedInput } from './use-composed-input';

/** Something to choose: a place to go to, a thing to do. */
export interface ComboboxOption {
  /** Tells it from every other option of the box. It may hold anything, for it is no id of the document. */
  readonly id: string;
  readonly label: string;
  /** Language of the label, where it is not the interface's. */
  readonly lang?: string;
  /** What stands beside it: a sentence, an English name, a key. */
  readonly hint?: string;
  /** The same, in parts of which those that were looked for are lit. */
  readonly hintParts?: readonly { readonly text: string; readonly hit: boolean }[];
  readonly run: () => void;
}

export interface ComboboxGroup {
  readonly id: string;
  readonly name: string;
  readonly options: readonly ComboboxOption[];
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly listLabel: string;
  /** What there is to choose for what is written; a group without options is left out. */
  readonly groups: readonly ComboboxGroup[];
  /** Told what is written; never what an input method is still composing. */
  readonly onQuery: (query: string) => void;
  readonly onChoose: (option: ComboboxOption) => void;
  /** How many there are, or what is going on; announced. */
  readonly status: string;
  /** Stands beside the box. */
  readonly beside?: ReactNode;
}

/**
 * A text box with the list of what it finds under it, by the combobox pattern of WAI-ARIA: the focus stays in the box, arrows
 * move through the list, Enter chooses, and the first option is chosen as one types. Keys are the input method's while it
 * composes.
 *
 * The library is too large for the first scripts of a page: what uses this is to be imported by `import()`.
 */
export function Combobox({ label, placeholder, listLabel, groups, onQuery, onChoose, status, beside }: Props) {
  const handlers = useComposedInput(useRef(false), onQuery);
  const [activeId, setActiveId] = useState<string | null>();
  return (
    <ComboboxProvider open focusLoop setActiveId={setActiveId}>
      <div className="combobox-head">
        <AriakitCombobox
          {...handlers}
          type="search"
          aria-label={label}
          placeholder={placeholder}
          autoSelect="always"
          autoComplete="list"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          onKeyDownCapture={(event) => {
            if (isComposingKey(event.nativeEvent)) event.stopPropagation();
          }}
        />
        {beside}
      </div>
      <p role="status" className="muted">
        {status}
      </p>
      <ComboboxList alwaysVisible aria-label={listLabel} className="palette-list">
        {groups.map(
          (group) =>
            group.options.length > 0 && (
              <AriakitGroup key={group.id}>
                <ComboboxGroupLabel render={<p />} className="group-name">
                  {group.name}
                </ComboboxGroupLabel>
                {group.options.map((option) => (
                  <Option key={option.id} option={option} activeId={activeId} onChoose={onChoose} />
                ))}
              </AriakitGroup>
            ),
        )}
      </ComboboxList>
    </ComboboxProvider>
  );
}

interface OptionProps {
  readonly option: ComboboxOption;
  readonly activeId: string | null | undefined;
  readonly onChoose: (option: ComboboxOption) => void;
}

function Option({ option, activeId, onChoose }: OptionProps) {
  const id = useId();
  const { label, lang, hint, hintParts } = option;
  return (
    <ComboboxItem id={id} focusOnHover aria-selected={id === activeId} onClick={() => onChoose(option)}>
      <span lang={lang}>{label}</span>
      {hint !== undefined && <small lang={lang}>{hintParts ? <Lit parts={hintParts} /> : hint}</small>}
    </ComboboxItem>
  );
}

/** Words with those that were looked for lit. */
function Lit({ parts }: { readonly parts: NonNullable<ComboboxOption['hintParts']> }) {
  // A part is known by where it ends: none is empty.
  const ends = parts.map((_, index) => parts.slice(0, index + 1).reduce((length, { text }) => length + text.length, 0));
  return parts.map(({ text, hit }, index) =>
    hit ? <mark key={ends[index]}>{text}</mark> : <Fragment key={ends[index]}>{text}</Fragment>,
  );
}
