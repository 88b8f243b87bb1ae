import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import type { Desk, DeskView } from './desk';
import { unkeptWords } from './keeping-unkept';
import { type Backup, useBackup } from './keeping-use-backup';
import { usePersistence } from './keeping-persist';
import { KeepingWhere } from './keeping-where';
import { useSavedAt } from './keeping-saved-at';

interface Props {
  readonly desk: Desk;
  readonly view: DeskView;
  /** In a bar: one short line while all is well; what is not takes a line of its own. */
  readonly isShort?: boolean;
}

/** One quiet line: since when what was done is on the disk; or what keeps it from being there, with the ways out. */
export function KeepingLine({ desk, view, isShort = false }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const backup = useBackup(desk);
  const persistence = usePersistence(view.keeping.kind === 'kept' && view.keeping.at !== undefined);
  const { unread = 0 } = view;
  const isFailed = view.keeping.kind === 'failed';
  const state = useKeepingWords(view);
  const isDue = !isFailed && backup.isDue;
  const due = t(($) => $.reviewKeeping.due, { count: backup.behind });
  const isLoud = isFailed || unread > 0 || backup.hasFailed;
  return (
    <div
      className={`flex items-baseline gap-x-3 gap-y-1 text-label text-ink-soft print:hidden ${isShort && !isLoud ? 'min-w-0 shrink' : 'flex-wrap'} ${isShort && isLoud ? 'review-bar-loud order-last w-full' : ''}`}
    >
      {/* Only what has to be known is told: that each edit was saved would be said after each of them. */}
      <p role="status" className="text-warn empty:sr-only">
        {isFailed ? state : ''}
      </p>
      {isFailed ? (
        <>
          <Button onClick={() => void desk.retry()}>{t(($) => $.reviewKeeping.retry)}</Button>
          <Button onClick={backup.download}>{t(($) => $.reviewKeeping.saveFile)}</Button>
        </>
      ) : (
        <Button
          kind="link"
          className={`tabular-nums ${isShort ? 'max-w-36 truncate' : 'whitespace-nowrap'} ${isShort && isDue ? 'text-warn' : ''}`}
          title={isShort && isDue ? due : t(($) => $.reviewKeeping.where.title)}
          aria-haspopup="dialog"
          onClick={() => setIsOpen(true)}
        >
          {state}
          {isShort && isDue && <span className="sr-only"> {due}</span>}
        </Button>
      )}
      {unread > 0 && <span className="text-warn">{t(($) => $.reviewKeeping.unread, { count: unread })}</span>}
      {isDue && !isShort && <Reminder backup={backup} />}
      {backup.hasFailed && (
        <span role="alert" className="text-warn">
          {t(($) => $.reviewKeeping.fileFailed)}
        </span>
      )}
      {isOpen && <KeepingWhere backup={backup} persistence={persistence} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

/** Where what was done is, in a sentence or two words. */
function useKeepingWords(view: DeskView): string {
  const { t } = useTranslation();
  const savedAt = useSavedAt();
  const { keeping } = view;
  if (keeping.kind === 'failed') return unkeptWords(view, t);
  if (keeping.kind === 'keeping') return t(($) => $.reviewKeeping.saving);
  return keeping.at === undefined
    ? t(($) => $.reviewKeeping.here)
    : t(($) => $.reviewKeeping.saved, { time: savedAt(keeping.at) });
}

/** What is in the browser alone, and the shortest way to a file. */
function Reminder({ backup: { behind, file, canChoose, allow, choose, download } }: { readonly backup: Backup }) {
  const { t } = useTranslation();
  const act = file?.state === 'asking' ? allow : canChoose ? choose : download;
  const word =
    file?.state === 'asking'
      ? t(($) => $.reviewKeeping.where.allow)
      : canChoose
        ? t(($) => $.reviewKeeping.where.choose)
        : t(($) => $.reviewKeeping.where.download);
  return (
    <>
      <span className="text-warn">{t(($) => $.reviewKeeping.due, { count: behind })}</span>
      <Button kind="link" onClick={act}>
        {word}
      </Button>
    </>
  );
}
