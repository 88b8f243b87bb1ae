import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameDay, toMinute, writeTime } from '@/time/beijing';
import { Button } from '@/ui/button';
import { useNow } from '@/ui/use-now';
import type { Desk, DeskView } from './desk';
import { type Backup, useBackup } from './keeping-backup';
import { usePersistence } from './keeping-persist';
import { KeepingWhere } from './keeping-where';
import { useReviewNames } from './page-names';

interface Props {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** One quiet line: since when what was done is on the disk; or what keeps it from being there, with the ways out. */
export function KeepingLine({ desk, view }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const backup = useBackup(desk, view);
  const persistence = usePersistence(view.keeping.kind === 'kept' && view.keeping.at !== undefined);
  const { unread = 0 } = view;
  const isFailed = view.keeping.kind === 'failed';
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-label text-ink-soft print:hidden">
      <p role="status">
        <KeepingState view={view} />
      </p>
      {isFailed && (
        <>
          <Button onClick={() => void desk.retry()}>{t(($) => $.reviewKeeping.retry)}</Button>
          <Button onClick={backup.download}>{t(($) => $.reviewKeeping.saveFile)}</Button>
        </>
      )}
      {unread > 0 && <span className="text-warn">{t(($) => $.reviewKeeping.unread, { count: unread })}</span>}
      {!isFailed && backup.isDue && <Reminder backup={backup} />}
      {backup.hasFailed && (
        <span role="alert" className="text-warn">
          {t(($) => $.reviewKeeping.fileFailed)}
        </span>
      )}
      <Button kind="link" onClick={() => setIsOpen(true)}>
        {t(($) => $.reviewKeeping.where.summary)}
      </Button>
      {isOpen && <KeepingWhere backup={backup} persistence={persistence} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

function KeepingState({ view: { keeping, unkept = 0 } }: Pick<Props, 'view'>) {
  const { t } = useTranslation();
  const { moment } = useReviewNames();
  const now = useNow();
  if (keeping.kind === 'failed') {
    return (
      <span className="text-warn">
        {t(($) => $.reviewKeeping.failure[keeping.failure])}
        {unkept > 0 && ` ${t(($) => $.reviewKeeping.unkept, { count: unkept })}`}
      </span>
    );
  }
  if (keeping.kind === 'keeping') return t(($) => $.reviewKeeping.saving);
  if (keeping.at === undefined) return t(($) => $.reviewKeeping.here);
  const isToday = now === undefined || isSameDay(keeping.at, now);
  const time = isToday ? writeTime(toMinute(keeping.at)) : moment(keeping.at);
  return t(($) => $.reviewKeeping.saved, { time });
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
