import { useRef } from 'react';
import { Field } from './field';
import { useComposedInput } from './use-composed-input';
import { useFollowingInput } from './use-following-input';

/** Longer words filter nothing that shorter ones would not; nobody needs more of them in an address. */
const MAX_LENGTH = 200;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** What the address has. */
  readonly query: string;
  /** Told what is written, cut to 200 characters. */
  readonly onQuery: (query: string) => void;
}

/** A field that filters a list while one writes; an input method's unfinished syllables filter nothing. */
export function FilterField({ label, placeholder, query, onQuery }: Props) {
  const composing = useRef(false);
  const { input, send } = useFollowingInput(query, onQuery, composing);
  const handlers = useComposedInput(composing, (value) => send(value.slice(0, MAX_LENGTH)));
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          {...handlers}
          ref={input}
          type="search"
          autoComplete="off"
          spellCheck={false}
          defaultValue={query}
          placeholder={placeholder}
        />
      )}
    </Field>
  );
}
