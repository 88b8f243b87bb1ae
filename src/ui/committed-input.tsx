import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly type: 'datetime-local' | 'number' | 'text';
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
  /** Told what is written when it is another value than the one that counts; empty for nothing. */
  readonly onCommit: (value: string) => void;
}

/**
 * A box whose value counts when one leaves it or presses Enter. Half a date is no date: it is left as it stands, changes
 * nothing, and is said to be half; so is what cannot count, such as a negative number of hours.
 */
export function CommittedInput({ value, accepts, refusal, onCommit, ...rest }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
    setFault(undefined);
  }, [value]);
  const commit = ({ value: written, validity }: HTMLInputElement) => {
    const isRefused = written !== '' && accepts?.(written) === false;
    setFault(isRefused ? refusal : validity.badInput ? t(($) => $.simulator.partial) : undefined);
    if (!isRefused && !validity.badInput && written !== value) onCommit(written);
  };
  return (
    <>
      <input
        {...rest}
        ref={input}
        autoComplete="off"
        defaultValue={value}
        {...(fault !== undefined ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
        onBlur={({ currentTarget }) => commit(currentTarget)}
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) commit(currentTarget);
        }}
      />
      {fault !== undefined && (
        <small id={id} role="status" className="partial">
          {fault}
        </small>
      )}
    </>
  );
}
