import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { CloseButton } from '@/ui/close-button';
import { Dialog } from '@/ui/dialog';
import type { Backup } from './keeping-use-backup';
import type { usePersistence } from './keeping-persist';
import { useSavedAt } from './keeping-saved-at';

interface Props {
  readonly backup: Backup;
  readonly persistence: ReturnType<typeof usePersistence>;
  readonly onClose: () => void;
}

/** Where a review is kept, for how long the browser promises it, and its backup file. */
export function KeepingWhere({ backup, persistence: { answer, ask }, onClose }: Props) {
  const { t } = useTranslation();
  const savedAt = useSavedAt();
  const { at, file, canChoose, hasFailed, choose, allow, download } = backup;
  const title = t(($) => $.reviewKeeping.where.title);
  return (
    <Dialog open label={title} className="dialog w-[calc(100vw-2rem)] max-w-text max-phone:p-4" onClose={onClose}>
      <div className="flex items-start justify-between gap-4">
        <h2>{title}</h2>
        <CloseButton label={t(($) => $.reviewKeeping.where.close)} onClose={onClose} />
      </div>
      <div className="grid justify-items-start gap-3">
        <p>{t(($) => $.reviewKeeping.where.lead)}</p>
        <p role="status">{t(($) => $.reviewKeeping.where.persistence[answer])}</p>
        {(answer === 'refused' || answer === 'asking') && (
          <Button onClick={ask}>{t(($) => $.reviewKeeping.where.ask)}</Button>
        )}
        <h3>{t(($) => $.reviewKeeping.where.backup)}</h3>
        <p>
          {at === undefined
            ? t(($) => $.reviewKeeping.where.none)
            : t(($) => $.reviewKeeping.where.at, { time: savedAt(at) })}
        </p>
        {file && (
          <p role="status" className={file.state === 'ready' ? '' : 'text-warn'}>
            {t(($) => $.reviewKeeping.where.file[file.state], { name: file.name })}
          </p>
        )}
        {hasFailed && (
          <p role="alert" className="text-warn">
            {t(($) => $.reviewKeeping.fileFailed)}
          </p>
        )}
        <p className="actions">
          {file?.state === 'asking' && (
            <Button kind="primary" onClick={allow}>
              {t(($) => $.reviewKeeping.where.allow)}
            </Button>
          )}
          {canChoose && (
            <Button kind={file ? 'plain' : 'primary'} onClick={choose}>
              {file ? t(($) => $.reviewKeeping.where.other) : t(($) => $.reviewKeeping.where.choose)}
            </Button>
          )}
          <Button onClick={download}>{t(($) => $.reviewKeeping.where.download)}</Button>
        </p>
        <p className="hint">{t(($) => $.reviewKeeping.where.restore)}</p>
      </div>
    </Dialog>
  );
}
