interface Props {
  readonly label: string;
  /** The chosen value; empty for the first option. */
  readonly value: string;
  /** Name of the option that chooses nothing. */
  readonly none: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

/** One choice among few, with one for none of them. */
export function Choice({ label, value, none, options, onChoose }: Props) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{none}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
