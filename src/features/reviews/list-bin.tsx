import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Disclosure } from '@/ui/disclosure';
import type { ListedReview } from './desk';
import { IN_BIN } from './in-bin';
import { useReviewNames } from './page-names';

interface Props {
  readonly reviews: readonly ListedReview[];
  readonly onRestore: (id: string) => void;
  readonly onDestroy: (id: string) => void;
}

/** Reviews that were thrown away: they can be brought back for thirty days, or deleted for good after a question. */
export function ReviewBin({ reviews, onRestore, onDestroy }: Props) {
  const { t } = useTranslation();
  const { moment } = useReviewNames();
  const [asked, setAsked] = useState<ListedReview>();
  if (reviews.length === 0) return null;
  return (
    <>
      <Disclosure summary={t(($) => $.reviewPages.bin.heading, { count: reviews.length })} className="my-4">
        <p className="hint">{t(($) => $.reviewPages.bin.lead)}</p>
        <ul className="my-2 grid gap-2">
          {reviews.map((listed) => (
            <li
              key={listed.review.id}
              className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line pb-2"
            >
              <span className="wrap-anywhere">{listed.review.title}</span>
              <span className="text-label text-ink-soft">
                {t(($) => $.reviewPages.bin.until, { time: moment((listed.deletedAt ?? 0) + IN_BIN) })}
              </span>
              <Button
                aria-label={t(($) => $.reviewPages.bin.restoreIt, { title: listed.review.title })}
                onClick={() => onRestore(listed.review.id)}
              >
                {t(($) => $.reviewPages.bin.restore)}
              </Button>
              <Button
                kind="link"
                aria-label={t(($) => $.reviewPages.bin.destroyIt, { title: listed.review.title })}
                onClick={() => setAsked(listed)}
              >
                {t(($) => $.reviewPages.bin.destroy)}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
      {asked && (
        <Dialog
          open
          label={t(($) => $.reviewPages.bin.ask)}
          className="dialog w-[calc(100vw-2rem)] max-w-reading max-phone:p-4"
          onClose={() => setAsked(undefined)}
        >
          <h2>{t(($) => $.reviewPages.bin.ask)}</h2>
          <p className="my-3 wrap-anywhere">{t(($) => $.reviewPages.bin.warn, { title: asked.review.title })}</p>
          <div className="actions">
            <Button onClick={() => setAsked(undefined)}>{t(($) => $.reviewPages.cancel)}</Button>
            <Button
              onClick={() => {
                setAsked(undefined);
                onDestroy(asked.review.id);
              }}
            >
              {t(($) => $.reviewPages.bin.destroy)}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
