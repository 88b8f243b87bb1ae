import { type CompositionEvent, useRef } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  /** What the address has; what the reader writes is not overwritten by it. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** A box that filters a list while one writes; an input method's unfinished syllables filter nothing. */
export function FilterField({ id, label, placeholder, query, onQuery }: Props) {
  const composing = useRef(false);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        defaultValue={query}
        placeholder={placeholder}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
          composing.current = false;
          onQuery(currentTarget.value);
        }}
        onChange={({ currentTarget }) => {
          if (!composing.current) onQuery(currentTarget.value);
        }}
      />
    </>
  );
}
