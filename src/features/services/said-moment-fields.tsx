import { useTranslation } from '@/i18n/use-translation';
import { writeDay, writeTime } from '@/time/beijing';
import { isDay, readMoment } from '@/time/read-moment';
import { readSaidMoment } from '@/time/read-said';
import { DayTimeFields } from '@/ui/day-time-fields';

interface Props {
  readonly label: string;
  readonly timeLabel: string;
  /** A moment in Beijing as somebody wrote it; empty for none. */
  readonly value: string;
  /** Told the moment as an address has it; empty where it was cleared. */
  readonly onChange: (value: string) => void;
}

/** The boxes of day and time for a moment that may have been written in any way; what cannot be read leaves them empty. */
export function SaidMomentFields({ label, timeLabel, value, onChange }: Props) {
  const { t } = useTranslation();
  const said = readSaidMoment(value) ?? '';
  const at = readMoment(said);
  return (
    <DayTimeFields
      label={label}
      timeLabel={timeLabel}
      note={t(($) => $.services.common.zone)}
      day={at === undefined ? '' : writeDay(at)}
      time={at === undefined || isDay(said) ? '' : writeTime(at)}
      onCommit={(day, time) => {
        // A time alone is one of today.
        const of = day === '' && time !== '' ? writeDay(Date.now()) : day;
        onChange(of === '' || time === '' ? of : `${of}T${time}`);
      }}
    />
  );
}
