import { CalendarPlus, Link2, WalletCards } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { SimulatorView } from '@/cases/simulator-view';
import { Button } from '@/ui/button';
import { optional } from '@/ui/optional';

/** Loaded when it is asked for. */
const EmbedPanel = optional(() => import('./embed-panel'), { wording: ['exporting'] });

/** Ways to take a case away. */
export type ExportKind = 'link' | 'text' | 'json' | 'csv' | 'calendar' | 'calendar-all' | 'svg' | 'png' | 'report';

interface Props {
  readonly onExport: (what: ExportKind) => void;
  /** What happened last: that it was done, or why not. */
  readonly message: string;
  /** Whether the case has dates; a calendar needs them. */
  readonly dated: boolean;
  /** Leads on to several services. */
  readonly more: ReactNode;
}

/** What most readers do next: put it in a calendar, send it on, ask what paying another day comes to. */
export function SimulatorActions({ onExport, message, dated, more }: Props) {
  const { t } = useTranslation();
  return (
    <div className="case-actions needs-script">
      <p>
        <Button aria-disabled={!dated} onClick={() => onExport('calendar')}>
          <CalendarPlus aria-hidden size={16} />
          {t(($) => $.simulator.saveCalendar)}
        </Button>
        <Button onClick={() => onExport('link')}>
          <Link2 aria-hidden size={16} />
          {t(($) => $.simulator.copyLink)}
        </Button>
        <a href="#what-if" className="button">
          <WalletCards aria-hidden size={16} />
          {t(($) => $.simulator.payment)}
        </a>
        {more}
      </p>
      <p role="status">{message}</p>
    </div>
  );
}

interface MoreProps extends Pick<Props, 'onExport' | 'more'> {
  /** The case, to be shown in other pages; absent where it has no address of its own. */
  readonly embedded: { readonly slug: string; readonly view: SimulatorView } | undefined;
}

/** The other formats. */
export function MoreExports({ onExport, more, embedded }: MoreProps) {
  const { t } = useTranslation();
  const [isEmbedding, setIsEmbedding] = useState(false);
  const button = (what: ExportKind, name: string) => <Button onClick={() => onExport(what)}>{name}</Button>;
  return (
    <>
      <p className="actions needs-script">
        {more}
        {button(
          'text',
          t(($) => $.simulator.copyText),
        )}
        {button(
          'calendar-all',
          t(($) => $.simulator.saveCalendarAll),
        )}
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
        <Button onClick={printWithClauses}>{t(($) => $.simulator.printClauses)}</Button>
        {button(
          'report',
          t(($) => $.simulator.report),
        )}
        {embedded && (
          <Button aria-expanded={isEmbedding} onClick={() => setIsEmbedding(!isEmbedding)}>
            {t(($) => $.simulator.embed)}
          </Button>
        )}
      </p>
      {embedded && isEmbedding && <EmbedPanel {...embedded} />}
    </>
  );
}

/** On paper a case is one page; with its clauses it is as many as they take (product-page.css). */
function printWithClauses() {
  const { dataset } = document.documentElement;
  dataset['print'] = 'clauses';
  window.addEventListener('afterprint', () => delete dataset['print'], { once: true });
  window.print();
}
