import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import type { ReviewShelf, Snapshot } from './desk';
import { useReviewNames } from './page-names';

interface Props {
  readonly shelf: ReviewShelf;
  readonly id: string;
}

/** States of a review that were set aside, the last first, each of which can come back. */
export function Snapshots({ shelf, id }: Props) {
  const { t } = useTranslation();
  const { moment } = useReviewNames();
  const [list, setList] = useState<readonly Snapshot[]>([]);
  const [said, setSaid] = useState('');
  const load = useCallback(() => shelf.snapshots(id).then(setList), [shelf, id]);
  useEffect(() => {
    void load();
    return shelf.subscribe(() => void load());
  }, [shelf, load]);
  const take = async () => {
    const isTaken = await shelf.takeSnapshot(id);
    setSaid(isTaken ? t(($) => $.reviewKeeping.history.taken) : t(($) => $.reviewKeeping.history.takeFailed));
    await load();
  };
  const restore = async (snapshot: Snapshot) => {
    const isRestored = await shelf.restoreSnapshot(id, snapshot.id);
    setSaid(
      isRestored
        ? t(($) => $.reviewKeeping.history.restored, { time: moment(snapshot.at) })
        : t(($) => $.reviewKeeping.history.restoreFailed),
    );
  };
  return (
    <div className="grid justify-items-start gap-2">
      <h3>{t(($) => $.reviewKeeping.history.title)}</h3>
      <p className="hint">{t(($) => $.reviewKeeping.history.lead)}</p>
      {list.length === 0 ? (
        <p>{t(($) => $.reviewKeeping.history.none)}</p>
      ) : (
        <ul className="grid w-full">
          {list.map((snapshot) => (
            <li key={snapshot.id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-1">
              <span>{moment(snapshot.at)}</span>
              <span className="text-label text-ink-soft">
                {t(($) => $.reviewKeeping.history.reason[snapshot.reason])}
              </span>
              <span className="text-label text-ink-soft">
                {t(($) => $.reviewKeeping.history.marks, { count: snapshot.marks })}
              </span>
              <Button
                kind="link"
                className="ms-auto"
                aria-label={t(($) => $.reviewKeeping.history.restoreOf, { time: moment(snapshot.at) })}
                onClick={() => void restore(snapshot)}
              >
                {t(($) => $.reviewKeeping.history.restore)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => void take()}>{t(($) => $.reviewKeeping.history.take)}</Button>
      <p role="status" className="empty:sr-only">
        {said}
      </p>
    </div>
  );
}
