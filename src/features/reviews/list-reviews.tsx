import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { optional } from '@/ui/optional';
import { Pending } from '@/ui/pending';
import { useDroppedFile } from '@/ui/use-dropped-file';
import type { ListedReview, ReviewShelf } from './desk';
import { ReviewBin } from './list-bin';
import { ReviewCard } from './list-card';
import { NewReviewDialog, type TypedReview } from './list-new';
import { useSummaries } from './list-summary';

type Listing = Awaited<ReturnType<ReviewShelf['list']>>;

const NONE: readonly ListedReview[] = [];

/** It reads files that may be anything: loaded when one is opened. */
const ImportDialog = optional(() => import('./import-dialog'), { pick: (module) => module.ImportDialog });

interface Props {
  readonly shelf: ReviewShelf;
  /** Opens a review that has been made or taken from a file. */
  readonly onOpen: (id: string) => void;
}

/** The reviews of this browser: what is left to do in each, how to begin one, and those that were thrown away. */
export function ReviewList({ shelf, onOpen }: Props) {
  const { t } = useTranslation();
  const [listing, setListing] = useState<Listing>();
  const refresh = useCallback(() => void shelf.list().then(setListing), [shelf]);
  useEffect(() => {
    refresh();
    return shelf.subscribe(refresh);
  }, [shelf, refresh]);
  const [isMaking, setIsMaking] = useState(false);
  // A dialog is easily closed by mistake: what was typed is there when it opens again.
  const [typed, setTyped] = useState<TypedReview>();
  const [isImporting, setIsImporting] = useState(false);
  const [file, setFile] = useState<File>();
  const [binned, setBinned] = useState<ListedReview>();
  const [hasFailed, setHasFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useDroppedFile(!isImporting && !isMaking, (dropped) => {
    setFile(dropped);
    setIsImporting(true);
  });
  const reviews = listing?.kind === 'listed' ? listing.reviews : NONE;
  const open = reviews.filter(({ deletedAt }) => deletedAt === undefined);
  const inBin = reviews.filter(({ deletedAt }) => deletedAt !== undefined);
  const summaryFor = useSummaries(shelf, reviews);
  const change = async (done: Promise<boolean>) => {
    const isDone = await done;
    setHasFailed(!isDone);
    refresh();
    // The button that was pressed goes with what it was for.
    heading.current?.focus();
    return isDone;
  };
  return (
    <>
      <div className="actions">
        <Button kind="primary" onClick={() => setIsMaking(true)}>
          {t(($) => $.reviewPages.list.make)}
        </Button>
        <Button onClick={() => setIsImporting(true)}>{t(($) => $.reviewPages.list.openFile)}</Button>
        <span className="self-center text-label text-ink-soft">{t(($) => $.reviewPages.list.drop)}</span>
      </div>
      {hasFailed && <Notice>{t(($) => $.reviewPages.list.failed)}</Notice>}
      {binned && (
        <Notice
          actions={
            <Button
              onClick={() => {
                setBinned(undefined);
                void change(shelf.restore(binned.review.id));
              }}
            >
              {t(($) => $.reviewPages.list.undoBin)}
            </Button>
          }
        >
          {t(($) => $.reviewPages.list.binned, { title: binned.review.title })}
        </Notice>
      )}
      <h2 ref={heading} tabIndex={-1} className="mt-6">
        {t(($) => $.reviewPages.list.heading)}
      </h2>
      {listing === undefined && <Pending />}
      {listing?.kind === 'failure' && (
        <Notice actions={<Button onClick={refresh}>{t(($) => $.reviewPages.again)}</Button>}>
          {t(($) => $.reviewPages.failure[listing.failure])}
        </Notice>
      )}
      {listing?.kind === 'listed' && listing.unread !== undefined && listing.unread > 0 && (
        <Notice>{t(($) => $.reviewPages.list.unread, { count: listing.unread })}</Notice>
      )}
      {listing?.kind === 'listed' && open.length === 0 && (
        <p className="my-3 max-w-reading rounded-card border border-dashed border-line-strong p-6">
          {t(($) => $.reviewPages.list.none)}
        </p>
      )}
      <ul className="my-3 grid grid-cols-1 gap-3">
        {open.map((listed) => (
          <ReviewCard
            key={listed.review.id}
            listed={listed}
            summary={summaryFor(listed)}
            onBin={() => {
              void change(shelf.bin(listed.review.id)).then((isDone) => {
                if (isDone) setBinned(listed);
              });
            }}
          />
        ))}
      </ul>
      <ReviewBin
        reviews={inBin}
        onRestore={(id) => {
          setBinned(undefined);
          void change(shelf.restore(id));
        }}
        onDestroy={(id) => {
          setBinned(undefined);
          void change(shelf.destroy(id));
        }}
      />
      {/* Below the list, which would move it. */}
      {listing !== undefined && (
        <section className="aside mt-8">
          <h2 className="text-body font-semibold">{t(($) => $.reviewPages.kept.heading)}</h2>
          <p>{t(($) => $.reviewPages.kept.where)}</p>
          <p>{t(($) => $.reviewPages.kept.lost)}</p>
          <p>{t(($) => $.reviewPages.kept.backup)}</p>
        </section>
      )}
      {isMaking && (
        <NewReviewDialog
          shelf={shelf}
          typed={typed}
          onMade={onOpen}
          onClose={(left) => {
            setTyped(left);
            setIsMaking(false);
          }}
        />
      )}
      {isImporting && (
        <ImportDialog
          shelf={shelf}
          first={file}
          onTaken={onOpen}
          onClose={() => {
            setIsImporting(false);
            setFile(undefined);
          }}
        />
      )}
    </>
  );
}
