import type { ReactNode } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly className?: string;
}

/** Something that is or is not so, with its words beside the box. */
export function Checkbox({ label, isChecked, onChange, className }: Props) {
  return (
    <label className={className}>
      <input type="checkbox" checked={isChecked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />{' '}
      <span>{label}</span>
    </label>
  );
}
