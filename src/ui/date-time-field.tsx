import type { ReactNode } from 'react';
import { WrittenField } from './written-field';

interface Props {
  readonly label: ReactNode;
  /** A moment in Beijing as `2024-06-01T10:00`; empty for none. */
  readonly value: string;
  /** Told the moment as soon as it is complete, by writing or from the calendar; empty where it was cleared and left. */
  readonly onCommit: (value: string) => void;
}

/** A moment to the minute, from 2000 to 2099, in one box. */
export function DateTimeField(props: Props) {
  return <WrittenField {...props} kind="moment" />;
}
