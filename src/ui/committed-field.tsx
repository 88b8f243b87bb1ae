import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Field } from './field';
import { isComposingKey } from './use-composed-input';
import { useFollowingInput } from './use-following-input';

interface Props {
  readonly label: ReactNode;
  readonly type: 'number' | 'text';
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
 * A field whose value counts when one leaves it or presses Enter. What is no number stays in the box, changes nothing, and an
 * error says so; so does a value that is refused, such as a negative number of hours.
 */
export function CommittedField({ label, value, accepts, refusal, onCommit, ...rest }: Props) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<string>();
  const { input, send } = useFollowingInput(value, onCommit);
  useEffect(() => setFault(undefined), [value]);
  const commit = ({ value: written, validity }: HTMLInputElement) => {
    const isRefused = written !== '' && accepts?.(written) === false;
    const isPartial = validity.badInput;
    setFault(isRefused ? refusal : isPartial ? t(($) => $.moments.fault.half) : undefined);
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
          onBlur={({ currentTarget }) => commit(currentTarget)}
          onKeyDown={({ key, nativeEvent, currentTarget }) => {
            if (key === 'Enter' && !isComposingKey(nativeEvent)) commit(currentTarget);
          }}
        />
      )}
    </Field>
  );
}
