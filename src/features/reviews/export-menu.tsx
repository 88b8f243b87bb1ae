import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { optional } from '@/ui/optional';

const ExportDialog = optional(() => import('./export-dialog'), { wording: ['layers', 'simulator', 'events'] });

interface Props {
  readonly state: ReviewState;
}

/** The way to the files that can be made of a review. */
export default function ExportMenu({ state }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {t(($) => $.reviewExport.button)}
      </Button>
      {isOpen && <ExportDialog state={state} onClose={() => setIsOpen(false)} />}
    </>
  );
}
