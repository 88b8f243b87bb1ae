import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './field';
import { isComposingKey } from './use-composed-input';
import { useFollowingInput } from './use-following-input';

interface Props {
  readonly label: ReactNode;
  readonly type: 'datetime-local' | 'date' | 'time' | 'number' | 'text';
  readonly min?: string;
  readonly max?: string;
  readonly step?: 'any';
  readonly inputMode?: 'numeric' | 'decimal';
  readonly maxLength?: number;
  /** What counts now, as the box has it; empty for nothing. */
  readonly value: string;
  /** Whether what is written can count; what cannot changes nothing, and `refusal` is said of it. */
  readonly accepts?: (value: string) => boolean;
  readonly refusal?: string;
  /** Whether a complete value counts at once, as a date that is picked has to: nobody leaves the box then. Least and most are compared as text. */
  readonly isImmediate?: boolean;
  /** Told what is written when it is another value than the one that counts; empty for nothing. */
  readonly onCommit: (value: string) => void;
}

/**
 * A field whose value counts when one leaves it or presses Enter, or at once if that is asked for. Half a date is no date: it stays in the box, changes
 * nothing, and an error says so; so does a value that is refused, such as a negative number of hours.
 */
export function CommittedField({ label, value, accepts, refusal, isImmediate = false, onCommit, ...rest }: Props) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<string>();
  const { input, send } = useFollowingInput(value, onCommit);
  useEffect(() => setFault(undefined), [value]);
  const commit = ({ value: written, validity }: HTMLInputElement) => {
    const isRefused = written !== '' && accepts?.(written) === false;
    // A year of which two digits are there is a date of the first century.
    const isPartial = validity.badInput || (isImmediate && (validity.rangeUnderflow || validity.rangeOverflow));
    setFault(isRefused ? refusal : isPartial ? t(($) => $.site.partial) : undefined);
    if (!isRefused && !isPartial && written !== value) send(written);
  };
  return (
    <Field label={label} error={fault}>
      {(control) => (
        <input
          {...rest}
          {...control}
          ref={input}
          autoComplete="off"
          defaultValue={value}
          onChange={({ currentTarget }) => {
            // Cleared or half written, as a year of which three digits are there, it waits until one leaves the box.
            const { value: written } = currentTarget;
            if (isImmediate && written !== '' && written >= (rest.min ?? '') && written <= (rest.max ?? written))
              commit(currentTarget);
          }}
          onBlur={({ currentTarget }) => commit(currentTarget)}
          onKeyDown={({ key, nativeEvent, currentTarget }) => {
            if (key === 'Enter' && !isComposingKey(nativeEvent)) commit(currentTarget);
          }}
        />
      )}
    </Field>
  );
}
