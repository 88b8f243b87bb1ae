import { useEffect, useEffectEvent, useState } from 'react';
import type { ReviewState } from '@/reviews/model';
import { newEffort } from '@/reviews/effort';
import { edition } from '@/corpus/edition';
import type { Desk, ListedReview, ReviewShelf } from './desk';
import { type ImportPlan, placeInEdition, planImport } from './import-plan';
import { type ReadFile, readReviewFile } from './import-read';
import { editContext } from './page-editing';
import { useLoadTexts } from './page-texts';

/** A file that was read, and what taking it would change. */
export interface ReadImport {
  readonly read: ReadFile;
  /** The review of the file as it would be here, and what is done; absent where nothing can be taken. */
  readonly taking?: {
    readonly theirs: ReviewState;
    readonly plan: ImportPlan;
    /** The review of the same id that is here, open, and whether it is in the bin. */
    readonly desk: Desk | undefined;
    readonly listed: ListedReview | undefined;
  };
  /** Whether there were too many marks to look for the like words of each. */
  readonly isTired?: boolean;
  /** What kept it from being planned. */
  readonly failure?: 'texts' | 'storage';
}

/** Reads a file and plans what taking it comes to; `undefined` while that is under way. Nothing is changed by it. */
export function useImport(shelf: ReviewShelf, file: File | undefined): ReadImport | undefined {
  const [done, setDone] = useState<{ readonly file: File; readonly result: ReadImport }>();
  const loadTexts = useEffectEvent(useLoadTexts());
  useEffect(() => {
    if (!file) return undefined;
    let isOver = false;
    let desk: Desk | undefined;
    const run = async (): Promise<ReadImport> => {
      const read = await readReviewFile(file);
      if (read.kind === 'refused') return { read };
      const texts = await loadTexts().catch(() => undefined);
      if (!texts) return { read, failure: 'texts' };
      const { id, sha256 } = edition;
      const context = editContext(read.state.review.author.name);
      const effort = newEffort();
      const place = (state: ReviewState) => placeInEdition(state, texts, { id, sha256 }, context, effort);
      const theirs = place(read.state);
      const listing = await shelf.list();
      if (listing.kind === 'failure') return { read, failure: 'storage' };
      const listed = listing.reviews.find(({ review }) => review.id === theirs.review.id);
      const opened = listed && (await shelf.open(listed.review.id));
      if (opened?.kind === 'failure') return { read, failure: 'storage' };
      desk = opened?.kind === 'open' ? opened.desk : undefined;
      if (isOver) desk?.close();
      const base = desk && (await shelf.findBase(theirs.review.id, read.lineage));
      const plan = planImport(desk?.view().state, theirs, base && place(base));
      return { read, taking: { theirs, plan, desk, listed }, isTired: effort.left === 0 };
    };
    void run().then((result) => {
      if (!isOver) setDone({ file, result });
    });
    return () => {
      isOver = true;
      desk?.close();
    };
  }, [shelf, file]);
  return done?.file === file ? done?.result : undefined;
}
