import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { saveFile } from '@/ui/save-file';
import type { KeptList } from './keep-list';
import { useCaseWords } from './use-case-words';

interface Props {
  readonly kept: Pick<KeptList, 'keeping' | 'conflict' | 'aside'>;
  /** Epoch milliseconds; unknown at first. */
  readonly now: number | undefined;
  /** Downloads the list as a backup file. */
  readonly onBackup: () => void;
  readonly onRetry: () => void;
  /** Lets go what could not be read. */
  readonly onDropAside: () => void;
  /** Shows both lists of a conflict. */
  readonly onCompare: () => void;
}

/** One quiet line: where the list is, and since when; or what keeps it from being kept, with what to do. */
export function KeepingStatus({
  kept: { keeping, conflict, aside },
  now,
  onBackup,
  onRetry,
  onDropAside,
  onCompare,
}: Props) {
  const { t } = useTranslation();
  const { savedAt } = useCaseWords();
  const isFailed = keeping.kind === 'failure' && conflict === undefined;
  const state =
    keeping.kind === 'saved'
      ? t(($) => $.keeping.saved, { time: savedAt(keeping.at, now) })
      : keeping.kind === 'saving'
        ? t(($) => $.keeping.saving)
        : '';
  return (
    <div className="my-2 grid gap-1 text-label text-ink-soft print:hidden">
      <p role="status" className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {conflict ? (
          <span className="text-warn">{t(($) => $.keeping.conflict.line)}</span>
        ) : isFailed ? (
          <span className="text-warn">{t(($) => $.keeping.failure[keeping.failure])}</span>
        ) : (
          <>
            <span>{t(($) => $.keeping.onlyHere)}</span>
            {state !== '' && <span>{state}</span>}
          </>
        )}
      </p>
      {(conflict !== undefined || isFailed) && (
        <p className="flex flex-wrap gap-3">
          {conflict ? (
            <Button onClick={onCompare}>{t(($) => $.keeping.conflict.open)}</Button>
          ) : (
            <Button onClick={onRetry}>{t(($) => $.keeping.retry)}</Button>
          )}
          <Button onClick={onBackup}>{t(($) => $.keeping.backup)}</Button>
        </p>
      )}
      {aside.length > 0 && (
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="text-warn">{t(($) => $.keeping.aside, { count: aside.length })}</span>
          <Button
            kind="link"
            onClick={() => saveFile('unread.json', `${JSON.stringify(aside, undefined, 2)}\n`, 'application/json')}
          >
            {t(($) => $.keeping.asideSave)}
          </Button>
          <Button kind="link" onClick={onDropAside}>
            {t(($) => $.keeping.asideDrop)}
          </Button>
        </p>
      )}
    </div>
  );
}
