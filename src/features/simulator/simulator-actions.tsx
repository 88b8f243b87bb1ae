import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';

/** Ways to take a case away. */
export type TakeAway = 'link' | 'text' | 'json' | 'csv' | 'calendar' | 'svg' | 'png' | 'report';

interface Props {
  readonly onTake: (what: TakeAway) => void;
  /** What happened last: that it was done, or why not. */
  readonly message: string;
  /** Whether the case has dates; a calendar needs them. */
  readonly dated: boolean;
}

/** Copying, saving and printing a case. */
export function SimulatorActions({ onTake, message, dated }: Props) {
  const { t } = useTranslation();
  const button = (what: TakeAway, name: string) => <Button onClick={() => onTake(what)}>{name}</Button>;
  return (
    <section className="take-away needs-script" aria-labelledby="take-away-title">
      <h2 id="take-away-title">{t(($) => $.simulator.takeAway)}</h2>
      <p className="actions">
        {button(
          'link',
          t(($) => $.simulator.copyLink),
        )}
        {button(
          'text',
          t(($) => $.simulator.copyText),
        )}
        <Button
          aria-disabled={!dated}
          aria-describedby={dated ? undefined : 'calendar-needs-date'}
          onClick={() => dated && onTake('calendar')}
        >
          {t(($) => $.simulator.saveCalendar)}
        </Button>
        {button(
          'csv',
          t(($) => $.simulator.saveCsv),
        )}
        {button(
          'json',
          t(($) => $.simulator.saveJson),
        )}
        {button(
          'svg',
          t(($) => $.simulator.saveSvg),
        )}
        {button(
          'png',
          t(($) => $.simulator.savePng),
        )}
        <Button onClick={() => window.print()}>{t(($) => $.simulator.print)}</Button>
        {button(
          'report',
          t(($) => $.simulator.report),
        )}
      </p>
      {!dated && (
        <p id="calendar-needs-date" className="muted">
          {t(($) => $.simulator.calendarNeedsDate)}
        </p>
      )}
      <p role="status">{message}</p>
    </section>
  );
}
