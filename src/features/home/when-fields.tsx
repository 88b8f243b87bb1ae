import { useTranslation } from '@/i18n/use-translation';
import { writeDay, writeMinute } from '@/time/beijing';
import { DAY } from '@/time/duration';
import { Button } from '@/ui/button';
import { WrittenField } from '@/ui/written-field';
import type { When } from './when';

interface Props {
  /** What the address has. */
  readonly when: When;
  /** Whether a time was sent without a day. */
  readonly lacksDay: boolean;
  /** What the address has and is no moment. */
  readonly unread: string | undefined;
  /** Told what was understood of what stands in the boxes. */
  readonly onChange: (when: When) => void;
  /** Told what the address is to have. */
  readonly onChoose: (at: string) => void;
}

/** A day, an hour that may be left out, and the days that are meant most often. Without script there is only the day. */
export function WhenFields({ when, lacksDay, unread, onChange, onChoose }: Props) {
  const { t } = useTranslation();
  const error = lacksDay
    ? t(($) => $.ask.noDay)
    : unread === undefined
      ? undefined
      : t(($) => $.ask.unread, { value: unread.slice(0, 40) });
  return (
    <div className="when">
      <div className="when-boxes">
        <WrittenField
          kind="day"
          name="at"
          label={
            <>
              {t(($) => $.ask.day)} <small>{t(($) => $.ask.zone)}</small>
            </>
          }
          error={error}
          value={when.date}
          onCommit={(written) => {
            const [date = '', time = when.time] = written.split('T');
            onChange({ date, time });
          }}
        />
        <div className="needs-script">
          <WrittenField
            kind="time"
            label={t(($) => $.ask.time)}
            value={when.time}
            onCommit={(time) => onChange({ date: when.date, time })}
          />
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
