import { useTranslation } from 'react-i18next';
import { writeDay, writeMinute } from '@/time/beijing';
import { DAY } from '@/time/duration';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { useFollowingInput } from '@/ui/use-following-input';
import type { When } from './when';

/** What is wrong with the boxes: half a date, one that no address takes, an hour of no day. */
export type WhenFault = 'half' | 'range' | 'noDay';

interface Boxes {
  readonly date: HTMLInputElement;
  readonly time: HTMLInputElement;
}

/** The boxes of day and time in a form. */
export function whenIn(form: HTMLFormElement): Boxes | undefined {
  const date = form.elements.namedItem('at');
  const time = form.querySelector('input[type=time]');
  return date instanceof HTMLInputElement && time instanceof HTMLInputElement ? { date, time } : undefined;
}

/** What keeps the boxes from being a moment; without anything in them they are whole. */
export function faultOf({ date, time }: Boxes): WhenFault | undefined {
  if (date.validity.badInput || time.validity.badInput) return 'half';
  if (!date.validity.valid) return 'range';
  return date.value === '' && time.value !== '' ? 'noDay' : undefined;
}

interface Props {
  /** What the address has. */
  readonly when: When;
  readonly fault: WhenFault | undefined;
  /** What the address has and is no moment. */
  readonly unread: string | undefined;
  /** Told when something else stands in the boxes. */
  readonly onChange: () => void;
  /** Told what the address is to have. */
  readonly onChoose: (at: string) => void;
}

/** A day, an hour that may be left out, and the days that are meant most often. Without script there is only the day. */
export function WhenFields({ when, fault, unread, onChange, onChoose }: Props) {
  const { t } = useTranslation();
  const date = useFollowingInput(when.date, onChange);
  const time = useFollowingInput(when.time, onChange);
  const error = fault
    ? t(($) => $.ask[fault])
    : unread === undefined
      ? undefined
      : t(($) => $.ask.unread, { value: unread.slice(0, 40) });
  return (
    <div className="when">
      <div className="when-boxes">
        <Field
          label={
            <>
              {t(($) => $.ask.day)} <small>{t(($) => $.ask.zone)}</small>
            </>
          }
          error={error}
        >
          {(control) => (
            <input
              {...control}
              ref={date.input}
              type="date"
              name="at"
              min="2000-01-01"
              max="2099-12-31"
              autoComplete="off"
              defaultValue={when.date}
              onChange={({ currentTarget }) => date.send(currentTarget.value)}
            />
          )}
        </Field>
        <div className="needs-script">
          <Field label={t(($) => $.ask.time)}>
            {(control) => (
              <input
                {...control}
                ref={time.input}
                type="time"
                autoComplete="off"
                defaultValue={when.time}
                onChange={({ currentTarget }) => time.send(currentTarget.value)}
              />
            )}
          </Field>
        </div>
      </div>
      <p className="chips needs-script">
        <Button kind="link" onClick={() => onChoose(writeMinute(Date.now()))}>
          {t(($) => $.ask.now)}
        </Button>
        <Button kind="link" onClick={() => onChoose(writeDay(Date.now()))}>
          {t(($) => $.ask.today)}
        </Button>
        <Button kind="link" onClick={() => onChoose(writeDay(Date.now() - DAY))}>
          {t(($) => $.ask.yesterday)}
        </Button>
      </p>
    </div>
  );
}
