import type { ReactNode } from 'react';

type Option = readonly [value: string, name: string];

interface Props {
  readonly label: ReactNode;
  /** The chosen value; empty for none of them. */
  readonly value: string;
  /** Name of the option that chooses nothing; left out where there is always a choice. */
  readonly none?: string;
  readonly options?: readonly Option[];
  /** Options under headings, where they are of several kinds; a group without options is left out. */
  readonly groups?: readonly { readonly name: string; readonly options: readonly Option[] }[];
  /** Id of a text that explains the choice. */
  readonly describedBy?: string;
  readonly onChoose: (value: string) => void;
}

const NONE: readonly never[] = [];

/** One choice among several, by the browser's own list. */
export function Select({ label, value, none, options = NONE, groups = NONE, describedBy, onChoose }: Props) {
  return (
    <label>
      {label}{' '}
      <select
        value={value}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(toOption)}
        {groups.map(
          (group) =>
            group.options.length > 0 && (
              <optgroup key={group.name} label={group.name}>
                {group.options.map(toOption)}
              </optgroup>
            ),
        )}
      </select>
    </label>
  );
}

const toOption = ([value, name]: Option) => (
  <option key={value} value={value}>
    {name}
  </option>
);
