import type { ReactNode } from 'react';
import { CommittedField } from './committed-field';

interface Props {
  readonly label: ReactNode;
  /** A moment in Beijing as `2024-06-01T10:00`; empty for none. */
  readonly value: string;
  /** Told the moment as soon as it is complete, by typing or from the calendar; empty where it was cleared and left. */
  readonly onCommit: (value: string) => void;
}

/** A moment to the minute, from 2000 to 2099, in the browser's own field of date and time. */
export function DateTimeField(props: Props) {
  return <CommittedField {...props} isImmediate type="datetime-local" min="2000-01-01T00:00" max="2099-12-31T23:59" />;
}
