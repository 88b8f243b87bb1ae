import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { useCommand } from '@/ui/commands';
import { optional } from '@/ui/optional';
import type { Conflict } from './desk';
import { EXPORT_KEY } from './desk-keys';

const ExportDialog = optional(() => import('./export-dialog'), {
  wording: ['layers', 'simulator', 'events', 'moments', 'reviewKeeping'],
});

interface Props {
  readonly state: ReviewState;
  /** The changes that wait for a choice between two texts. */
  readonly conflicts: readonly Conflict[];
  /** How the button looks: as a link in a bar. */
  readonly kind?: 'plain' | 'link';
  readonly className?: string;
}

/** The way to the files that can be made of a review. */
export default function ExportMenu({ state, conflicts, kind = 'plain', className }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  useCommand(
    'export',
    t(($) => $.reviewExport.title),
    () => setIsOpen(true),
    EXPORT_KEY,
  );
  return (
    <>
      <Button
        kind={kind}
        {...(className === undefined ? {} : { className })}
        aria-haspopup="dialog"
        aria-keyshortcuts={EXPORT_KEY}
        onClick={() => setIsOpen(true)}
      >
        {t(($) => $.reviewExport.button)}
      </Button>
      {isOpen && <ExportDialog state={state} conflicts={conflicts} onClose={() => setIsOpen(false)} />}
    </>
  );
}
