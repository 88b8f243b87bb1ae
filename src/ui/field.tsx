import { type ReactNode, useId } from 'react';

/** What ties a control to its label, hint and error; to be spread on the control. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface Props {
  /** Where the control must be found by a lasting name; made up otherwise. */
  readonly id?: string;
  readonly label: ReactNode;
  /** Whether the label is for screen readers only, where the place says what the control is. */
  readonly isLabelHidden?: boolean;
  /** What helps to fill it in. */
  readonly hint?: ReactNode | undefined;
  /** What is wrong with what stands in it; announced when it appears. */
  readonly error?: ReactNode;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A control with its label, a hint, and what is wrong with its value. */
export function Field({ id: lasting, label, isLabelHidden = false, hint, error, children }: Props) {
  const made = useId();
  const id = lasting ?? made;
  const hasHint = hint !== undefined;
  const hasError = error !== undefined;
  const described = [...(hasHint ? [`${id}-hint`] : []), ...(hasError ? [`${id}-error`] : [])].join(' ');
  return (
    <div className="field">
      <label htmlFor={id} {...(isLabelHidden ? { className: 'sr-only' } : {})}>
        {label}
      </label>
      {children({
        id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(hasError ? { 'aria-invalid': true } : {}),
      })}
      {hasHint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {hasError && (
        <small id={`${id}-error`} role="status" className="partial">
          {error}
        </small>
      )}
    </div>
  );
}
