import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { ReviewState } from '@/reviews/model';
import { CloseButton } from '@/ui/close-button';
import { Dialog } from '@/ui/dialog';
import type { Conflict } from './desk';
import { ExportCalendarForm } from './export-calendar-form';
import { ExportChoice } from './export-choice';
import { ExportFileForm } from './export-file-form';
import { ExportWordForm } from './export-word-form';

interface Props {
  readonly state: ReviewState;
  readonly conflicts: readonly Conflict[];
  readonly onClose: () => void;
}

const FORMATS = ['word', 'markdown', 'csv', 'json', 'calendar'] as const;
type Format = (typeof FORMATS)[number];

/** What a review can be carried away as, and for whom. What makes the files is loaded when one is made. */
export default function ExportDialog({ state, conflicts, onClose }: Props) {
  const { t } = useTranslation();
  const [format, setFormat] = useState<Format>('word');
  return (
    <Dialog
      open
      label={t(($) => $.reviewExport.title)}
      className="dialog w-[calc(100vw-2rem)] max-w-reading max-phone:p-4"
      onClose={onClose}
    >
      <div className="flex items-start justify-between gap-4">
        <h2>{t(($) => $.reviewExport.title)}</h2>
        <CloseButton label={t(($) => $.reviewExport.close)} onClose={onClose} />
      </div>
      <div className="grid gap-4">
        <p className="text-ink-soft">{t(($) => $.reviewExport.lead)}</p>
        {conflicts.length > 0 && (
          <p className="partial">{t(($) => $.reviewExport.conflicts, { count: conflicts.length })}</p>
        )}
        <ExportChoice
          legend={t(($) => $.reviewExport.format)}
          value={format}
          options={FORMATS.map((value) => ({ value, label: t(($) => $.reviewExport.formats[value]) }))}
          onChoose={setFormat}
        />
        {format === 'word' && <ExportWordForm state={state} conflicts={conflicts} />}
        {format === 'calendar' && <ExportCalendarForm state={state} />}
        {format !== 'word' && format !== 'calendar' && (
          <ExportFileForm key={format} state={state} conflicts={conflicts} format={format} />
        )}
      </div>
    </Dialog>
  );
}
