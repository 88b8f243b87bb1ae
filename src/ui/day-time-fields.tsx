import { CommittedField } from './committed-field';

interface Props {
  readonly label: string;
  readonly timeLabel: string;
  /** Stands beside the label: whose clock it is. */
  readonly note: string;
  /** `2024-06-01`; empty for none. */
  readonly day: string;
  /** `10:00`; empty where only the day is known. */
  readonly time: string;
  /** Told both as soon as one of them is complete, or was cleared and left. */
  readonly onCommit: (day: string, time: string) => void;
}

/** A day from 2000 to 2099, and a time of day for who knows it, in the browser’s own fields. */
export function DayTimeFields({ label, timeLabel, note, day, time, onCommit }: Props) {
  return (
    <div className="day-time">
      <CommittedField
        label={
          <span>
            {label} <small>{note}</small>
          </span>
        }
        type="date"
        isImmediate
        min="2000-01-01"
        max="2099-12-31"
        value={day}
        onCommit={(written) => onCommit(written, written === '' ? '' : time)}
      />
      <CommittedField
        label={<span>{timeLabel}</span>}
        type="time"
        isImmediate
        value={time}
        onCommit={(written) => onCommit(day, written)}
      />
    </div>
  );
}
