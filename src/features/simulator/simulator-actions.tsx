import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';

/** Ways to take a case away. */
export type ExportKind = 'link' | 'text' | 'json' | 'csv' | 'calendar' | 'svg' | 'png' | 'report';

interface Props {
  readonly onExport: (what: ExportKind) => void;
  /** What happened last: that it was done, or why not. */
  readonly message: string;
  /** Whether the case has dates; a calendar needs them. */
  readonly dated: boolean;
}

/** Copying, saving and printing a case. */
export function SimulatorActions({ onExport, message, dated }: Props) {
  const { t } = useTranslation();
  const button = (what: ExportKind, name: string) => <Button onClick={() => onExport(what)}>{name}</Button>;
  return (
    <section className="take-away needs-script" aria-labelledby="export-title">
      <h2 id="export-title">{t(($) => $.simulator.export)}</h2>
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
          onClick={() => dated && onExport('calendar')}
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
