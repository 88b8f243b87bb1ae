import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly type: 'datetime-local' | 'number' | 'text';
  readonly min?: string;
  readonly max?: string;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly maxLength?: number;
  /** What counts now, as the box has it; empty for nothing. */
  readonly value: string;
  /** Told what is written when it is another value than the one that counts; empty for nothing. */
  readonly onCommit: (value: string) => void;
}

/**
 * A box whose value counts when one leaves it or presses Enter. Half a date is no date: it is left as it stands, changes
 * nothing, and is said to be half.
 */
export function CommittedInput({ value, onCommit, ...rest }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isPartial, setIsPartial] = useState(false);
  useEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
    setIsPartial(false);
  }, [value]);
  const commit = ({ value: written, validity }: HTMLInputElement) => {
    setIsPartial(validity.badInput);
    if (!validity.badInput && written !== value) onCommit(written);
  };
  return (
    <>
      <input
        {...rest}
        ref={input}
        autoComplete="off"
        defaultValue={value}
        {...(isPartial ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
        onBlur={({ currentTarget }) => commit(currentTarget)}
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) commit(currentTarget);
        }}
      />
      {isPartial && (
        <small id={id} role="status" className="partial">
          {t(($) => $.simulator.partial)}
        </small>
      )}
    </>
  );
}
