import { type ReactNode, useId, useState } from 'react';

interface Props<Value extends string> {
  readonly legend: ReactNode;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  /** Takes every choice that is offered; `value` may follow later. */
  readonly onChoose: (value: Value) => void;
  /** `segmented` stands in one row; `listed` has one option to a line, for options that need more words. */
  readonly layout?: 'segmented' | 'listed';
  /** By which a form sends it before the program runs; made up otherwise. */
  readonly name?: string;
}

/** One choice among few, all in sight: radio buttons, so that arrow keys move between them. */
export function Choice<Value extends string>({
  legend,
  value,
  options,
  onChoose,
  layout = 'segmented',
  name: lasting,
}: Props<Value>) {
  const made = useId();
  // Where the page works out first what follows, the old choice would come back for that time: what is pressed stays pressed.
  const [pressed, setPressed] = useState(value);
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    setPressed(value);
  }
  const name = lasting ?? made;
  return (
    <fieldset {...(layout === 'segmented' ? { className: 'choices' } : {})}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} {...(layout === 'listed' ? { className: 'choice' } : {})}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === pressed}
            onChange={() => {
              setPressed(option.value);
              onChoose(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
