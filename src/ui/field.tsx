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
  /** Whether the hint comes and goes with what is written, and is announced when it appears. */
  readonly isHintSaid?: boolean;
  /** What is wrong with what stands in it; announced when it appears. Given, if only as nothing, wherever there may be something. */
  readonly error?: ReactNode;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A control with its label, a hint, and what is wrong with its value. */
export function Field(props: Props) {
  const { id: lasting, label, isLabelHidden = false, hint, isHintSaid = false, error, children } = props;
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
      {/* Regions that are announced are there before their words: some screen readers pass over one that comes with them. */}
      {(hasHint || isHintSaid) && (
        <p id={`${id}-hint`} className="hint empty:sr-only" {...(isHintSaid ? { role: 'status' } : {})}>
          {hint}
        </p>
      )}
      {'error' in props && (
        <small id={`${id}-error`} role="status" className="partial empty:sr-only">
          {error}
        </small>
      )}
    </div>
  );
}
