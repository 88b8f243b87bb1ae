import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Something to go to or to do. */
export interface PaletteOption {
  readonly id: string;
  readonly label: string;
  /** Language of the label, where it is not the interface's. */
  readonly lang?: string;
  /** What stands beside it: a sentence, an English name. */
  readonly hint?: string;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly id: string;
  readonly name: string;
  readonly options: readonly PaletteOption[];
}

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly PaletteGroup[];
  /** What is going on, or went wrong. */
  readonly message: string | undefined;
  readonly onClose: () => void;
}

/**
 * One list of everything, by the combobox pattern of WAI-ARIA: the focus stays in the box, arrows move through the list,
 * and both the count and the option chosen are announced.
 */
export function CommandPalette({ query, onQuery, groups, message, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const composing = useRef(false);
  const [chosen, setChosen] = useState(0);
  const options = groups.flatMap((group) => group.options);
  const active = options[Math.min(chosen, options.length - 1)];

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => setChosen(0), [query]);
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const run = (option: PaletteOption) => {
    dialog.current?.close();
    option.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys are the input method's while it composes.
    if (event.nativeEvent.isComposing || composing.current) return;
    const last = options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: chosen >= last ? 0 : chosen + 1,
      ArrowUp: chosen <= 0 ? last : chosen - 1,
      PageDown: Math.min(last, chosen + 8),
      PageUp: Math.max(0, chosen - 8),
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setChosen(Math.max(0, next));
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      run(active);
    }
  };

  return (
    <dialog ref={dialog} className="palette" aria-label={t(($) => $.palette.title)} onClose={onClose}>
      <input
        type="search"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        aria-autocomplete="list"
        aria-label={t(($) => $.palette.label)}
        placeholder={t(($) => $.palette.placeholder)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        defaultValue={query}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          onQuery(event.currentTarget.value);
        }}
        onChange={(event) => {
          if (!composing.current) onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="muted">
        {message ?? t(($) => $.palette.count, { count: options.length })}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={t(($) => $.palette.results)} className="palette-list">
        {groups.map(
          (group) =>
            group.options.length > 0 && (
              <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
                <p id={`${id}-${group.id}`} className="group-name">
                  {group.name}
                </p>
                {group.options.map((option) => (
                  // The box has the focus and the keys; a pointer may choose as well.
                  <div
                    key={option.id}
                    id={`${id}-${option.id}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={option === active}
                    onPointerMove={() => setChosen(options.indexOf(option))}
                    onClick={() => run(option)}
                    onKeyDown={onKeyDown}
                  >
                    <span lang={option.lang}>{option.label}</span>
                    {option.hint && <small lang={option.lang}>{option.hint}</small>}
                  </div>
                ))}
              </div>
            ),
        )}
      </div>
      <p className="muted keys-hint">{t(($) => $.palette.keys)}</p>
    </dialog>
  );
}
