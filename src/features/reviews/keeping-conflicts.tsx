import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Review } from '@/reviews/model';
import { Button } from '@/ui/button';
import type { Conflict, Desk, DeskView } from './desk';
import { findDifferences } from './keeping-differences';
import { conflictWords } from './keeping-words';
import { canKeepBoth } from './store-combine';

interface Props {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** What was changed in two tabs at once, each with both, and the choice between them. Nothing is there where there is none. */
export function ConflictList({ desk, view: { conflicts, state } }: Props) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const settle = async (id: string, choice: 'mine' | 'theirs' | 'both') => {
    const isSettled = await desk.settle(id, choice);
    setSaid(isSettled ? t(($) => $.reviewKeeping.conflicts.settled) : t(($) => $.reviewKeeping.conflicts.failed));
  };
  return (
    <div className="w-full empty:hidden print:hidden">
      {conflicts.length > 0 && (
        <section className="message my-2">
          <h3>{t(($) => $.reviewKeeping.conflicts.title, { count: conflicts.length })}</h3>
          <p>{t(($) => $.reviewKeeping.conflicts.lead)}</p>
          <ul className="mt-2 grid gap-4">
            {conflicts.map((conflict) => (
              <ConflictItem
                key={conflict.id}
                conflict={conflict}
                review={state.review}
                onChoose={(choice) => void settle(conflict.id, choice)}
              />
            ))}
          </ul>
        </section>
      )}
      <p role="status" className="text-label empty:sr-only">
        {said}
      </p>
    </div>
  );
}

interface ItemProps {
  readonly conflict: Conflict;
  readonly review: Review;
  readonly onChoose: (choice: 'mine' | 'theirs' | 'both') => void;
}

function ConflictItem({ conflict, review, onChoose }: ItemProps) {
  const { t, i18n } = useTranslation();
  const words = conflictWords(review, i18n);
  const { mine, theirs } = conflict;
  const name = words.record(conflict);
  const differences = findDifferences(conflict);
  const sides = [
    { key: 'mine', title: t(($) => $.reviewKeeping.conflicts.mine), record: mine.after },
    { key: 'theirs', title: t(($) => $.reviewKeeping.conflicts.theirs), record: theirs },
  ] as const;
  return (
    <li aria-label={name} className="grid gap-2">
      <p className="font-semibold wrap-anywhere">{name}</p>
      <div className="grid gap-4 phone:grid-cols-2">
        {sides.map(({ key, title, record }) => (
          <section key={key} className="grid content-start gap-1" aria-label={title}>
            <h4>{title}</h4>
            {record === undefined ? (
              <p>{t(($) => $.reviewKeeping.conflicts.deleted)}</p>
            ) : (
              <>
                <p className="text-note text-ink-soft">{words.when(record)}</p>
                <dl className="grid gap-1 text-label">
                  {differences.map((difference) => (
                    <div key={difference.field}>
                      <dt className="text-ink-soft">{t(($) => $.reviewKeeping.conflicts.field[difference.field])}</dt>
                      <dd className="wrap-anywhere whitespace-pre-wrap">
                        {words.value(difference.field, difference[key])}
                      </dd>
                    </div>
                  ))}
                </dl>
              </>
            )}
          </section>
        ))}
      </div>
      <p className="actions">
        <Button onClick={() => onChoose('mine')}>{t(($) => $.reviewKeeping.conflicts.useMine)}</Button>
        <Button onClick={() => onChoose('theirs')}>{t(($) => $.reviewKeeping.conflicts.useTheirs)}</Button>
        {canKeepBoth(conflict) && (
          <Button onClick={() => onChoose('both')}>{t(($) => $.reviewKeeping.conflicts.useBoth)}</Button>
        )}
      </p>
    </li>
  );
}
