import { WrittenField } from './written-field';

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
  /** Told of each box whether what is written in it is refused. */
  readonly onRefuse?: (box: 'day' | 'time', isRefused: boolean) => void;
}

/** A day from 2000 to 2099, and a time of day for who knows it; written with the day it comes to stand in its own box. */
export function DayTimeFields({ label, timeLabel, note, day, time, onCommit, onRefuse }: Props) {
  return (
    <div className="day-time">
      <WrittenField
        kind="day"
        label={
          <span>
            {label} <small>{note}</small>
          </span>
        }
        value={day}
        onRefuse={(isRefused) => onRefuse?.('day', isRefused)}
        onCommit={(written) => {
          const [date = '', clock] = written.split('T');
          onCommit(date, date === '' ? '' : (clock ?? time));
        }}
      />
      <WrittenField
        kind="time"
        label={<span>{timeLabel}</span>}
        value={time}
        onRefuse={(isRefused) => onRefuse?.('time', isRefused)}
        onCommit={(written) => onCommit(day, written)}
      />
    </div>
  );
}
