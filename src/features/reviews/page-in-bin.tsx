import { useState } from 'react';
import { Sentences } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import type { ReviewShelf } from './desk';
import { IN_BIN } from './in-bin';
import { useReviewNames } from './page-names';
import { useDeletedAt } from './use-deleted-at';

interface Props {
  readonly shelf: ReviewShelf;
  readonly id: string;
}

/** That a review which a link opens is in the bin, and until when: whoever only reads in it would lose it without a word. */
export function InBin({ shelf, id }: Props) {
  const { t } = useTranslation();
  const { moment } = useReviewNames();
  const deletedAt = useDeletedAt(shelf, id);
  const [hasFailed, setHasFailed] = useState(false);
  if (deletedAt === undefined) return null;
  return (
    <Notice
      actions={
        <Button onClick={() => void shelf.restore(id).then((isDone) => setHasFailed(!isDone))}>
          {t(($) => $.reviewPages.bin.restore)}
        </Button>
      }
    >
      <Sentences>
        {t(($) => $.reviewPages.bin.inIt, { time: moment(deletedAt + IN_BIN) })}
        {hasFailed && t(($) => $.reviewPages.list.failed)}
      </Sentences>
    </Notice>
  );
}
