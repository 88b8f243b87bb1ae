import { type KeyboardEvent, useId } from 'react';
import { DAY, HOUR } from '@/time/duration';

interface Props {
  readonly label: string;
  /** Its id, where something else on the page names it: an `output` of what it gives. */
  readonly id?: string;
  /** Whether the label is for screen readers only, where the place says what is moved; it is gone where the handle is not shown. */
  readonly isLabelHidden?: true;
  /** The ends, and where it stands, in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** What stands there, in words: what a screen reader says instead of a number. */
  readonly words: string;
  readonly className?: string;
  /** Told each hour that is passed. */
  readonly onMove: (at: number) => void;
  /** Told when it was let go. */
  readonly onRelease?: () => void;
}

/**
 * A handle to move through time, an hour at a time: by pointer, by arrow keys, by a day with Shift or the page keys, and to either end
 * with Home and End.
 */
export function Slider(props: Props) {
  const { label, isLabelHidden, from, to, at, words, className, onMove, onRelease } = props;
  const own = useId();
  const id = props.id ?? own;
  const [first, last] = [Math.floor(from / HOUR), Math.ceil(to / HOUR)];
  const moveBy = (event: KeyboardEvent<HTMLInputElement>) => {
    const days = daysOf(event);
    if (days === 0) return;
    event.preventDefault();
    const next = Math.round((at + days * DAY) / HOUR);
    onMove(Math.min(last, Math.max(first, next)) * HOUR);
  };
  return (
    <>
      {!isLabelHidden && <label htmlFor={id}>{label}</label>}
      <input
        id={id}
        aria-label={isLabelHidden && label}
        type="range"
        className={['slider', className].filter(Boolean).join(' ')}
        min={first}
        max={last}
        step={1}
        value={Math.round(Math.min(to, Math.max(from, at)) / HOUR)}
        aria-valuetext={words}
        onChange={({ target }) => onMove(target.valueAsNumber * HOUR)}
        onKeyDown={moveBy}
        {...(onRelease && { onPointerUp: onRelease, onKeyUp: onRelease, onBlur: onRelease })}
      />
    </>
  );
}

/** How many days a key moves it; 0 for the keys that are the browser's own. */
function daysOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): number {
  if (key === 'PageUp' || (shiftKey && (key === 'ArrowRight' || key === 'ArrowUp'))) return 1;
  if (key === 'PageDown' || (shiftKey && (key === 'ArrowLeft' || key === 'ArrowDown'))) return -1;
  return 0;
}
