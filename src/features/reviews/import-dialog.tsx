import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { CloseButton } from '@/ui/close-button';
import { Dialog } from '@/ui/dialog';
import { useDroppedFile } from '@/ui/use-dropped-file';
import type { ReviewShelf } from './desk';
import { ImportConflicts } from './import-conflicts';
import { mergedEdit } from './import-plan';
import { ImportPreview } from './import-preview';
import { useImport } from './use-import';

interface Props {
  readonly shelf: ReviewShelf;
  /** A file that was dropped on the page, to begin with. */
  readonly first: File | undefined;
  /** Told the id of the review that has been taken. */
  readonly onTaken: (id: string) => void;
  readonly onClose: () => void;
}

/** Opens a review file: shows what is in it, what cannot be taken and what differs from what is here, before anything changes. */
export function ImportDialog({ shelf, first, onTaken, onClose }: Props) {
  const { t } = useTranslation();
  const [file, setFile] = useState(first);
  const [takesTheirs, setTakesTheirs] = useState<ReadonlySet<string>>(new Set());
  const [isTaking, setIsTaking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const imported = useImport(shelf, file);
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setTakesTheirs(new Set());
    setHasFailed(false);
    setFile(chosen);
  };
  useDroppedFile(true, choose);
  const taking = imported?.taking;
  const take = async () => {
    if (!taking) return;
    setIsTaking(true);
    const isTaken = await takeImport(shelf, taking, takesTheirs);
    if (isTaken && imported.read.kind === 'read') await shelf.noteImport(imported.read.state, imported.read.lineage);
    setIsTaking(false);
    setHasFailed(!isTaken);
    if (isTaken) onTaken(taking.theirs.review.id);
  };
  return (
    <Dialog
      open
      label={t(($) => $.reviewPages.import.heading)}
      className="dialog w-[calc(100vw-2rem)] max-w-text max-phone:p-4"
      onClose={onClose}
    >
      <div className="flex items-start justify-between gap-4">
        <h2>{t(($) => $.reviewPages.import.heading)}</h2>
        <CloseButton label={t(($) => $.reviewPages.close)} onClose={onClose} />
      </div>
      <p className="text-ink-soft">{t(($) => $.reviewPages.import.lead)}</p>
      <div className="my-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-dashed border-line-strong p-3">
        <Button onClick={() => input.current?.click()}>{t(($) => $.reviewPages.import.choose)}</Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t(($) => $.reviewPages.import.choose)}
          onChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
            choose(currentTarget.files?.[0]);
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
        <span className="text-label wrap-anywhere text-ink-soft">
          {file ? file.name : t(($) => $.reviewPages.import.drop)}
        </span>
      </div>
      <div role="status">
        {file && !imported && <p>{t(($) => $.reviewPages.import.reading)}</p>}
        {imported && <ImportPreview imported={imported} />}
      </div>
      {taking?.plan.kind === 'merge' && taking.desk && (
        <ImportConflicts
          review={taking.desk.view().state.review}
          conflicts={taking.plan.merged.conflicts}
          takesTheirs={takesTheirs}
          onChoose={setTakesTheirs}
        />
      )}
      <p role="status" className="text-warn empty:sr-only">
        {hasFailed ? t(($) => $.reviewPages.import.failed) : ''}
      </p>
      <div className="actions">
        {taking && (
          <Button kind="primary" disabled={isTaking} onClick={() => void take()}>
            {taking.plan.kind === 'new'
              ? t(($) => $.reviewPages.import.takeNew)
              : t(($) => $.reviewPages.import.takeMerged)}
          </Button>
        )}
        <Button onClick={onClose}>{t(($) => $.reviewPages.cancel)}</Button>
      </div>
    </Dialog>
  );
}

type Taking = NonNullable<NonNullable<ReturnType<typeof useImport>>['taking']>;

/** @returns whether all of it is on the disk. */
async function takeImport(
  shelf: ReviewShelf,
  { theirs, plan, desk, listed }: Taking,
  takesTheirs: ReadonlySet<string>,
): Promise<boolean> {
  const { id } = theirs.review;
  if (plan.kind === 'merge' && desk) {
    // What was in the bin is brought back by what comes into it.
    if (listed?.deletedAt !== undefined && !(await shelf.restore(id))) return false;
    const edit = mergedEdit(plan.merged, takesTheirs);
    return edit.changes.length === 0 || desk.edit(edit);
  }
  if (plan.kind !== 'new') return false;
  const opened = await shelf.create(theirs.review);
  if (opened.kind !== 'open') return false;
  const isKept = plan.edit.changes.length === 0 || (await opened.desk.edit(plan.edit));
  opened.desk.close();
  return isKept;
}
