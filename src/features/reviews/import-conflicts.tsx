import { useTranslation } from '@/i18n/use-translation';
import type { MergeConflict } from '@/reviews/merge';
import type { Change, Review } from '@/reviews/model';
import { Button } from '@/ui/button';
import { Choice } from '@/ui/choice';
import type { Conflict } from './desk';
import { keyOfConflict } from './import-plan';
import { findDifferences } from './keeping-differences';
import { conflictWords } from './keeping-words';
import { useFirst } from './page-first';

interface Props {
  /** The review that is here. */
  readonly review: Review;
  readonly conflicts: readonly MergeConflict[];
  /** The conflicts of which what is in the file is taken; of all others what is here stays. */
  readonly takesTheirs: ReadonlySet<string>;
  readonly onChoose: (takesTheirs: ReadonlySet<string>) => void;
}

/** Records that differ here and in a file, each with both, and the choice. Nothing that is here goes unless it is chosen. */
export function ImportConflicts({ review, conflicts, takesTheirs, onChoose }: Props) {
  const { t } = useTranslation();
  const { shown, more } = useFirst(conflicts, 50);
  if (conflicts.length === 0) return null;
  const choose = (key: string, isTheirs: boolean) => {
    const next = new Set(takesTheirs);
    if (isTheirs) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  return (
    <section className="my-4">
      <h3>{t(($) => $.reviewPages.import.conflicts, { count: conflicts.length })}</h3>
      <p className="hint">{t(($) => $.reviewPages.import.conflictsLead)}</p>
      {conflicts.length > 1 && (
        <p className="my-2 flex flex-wrap gap-3">
          <Button onClick={() => onChoose(new Set())}>{t(($) => $.reviewPages.import.allMine)}</Button>
          <Button onClick={() => onChoose(new Set(conflicts.map(keyOfConflict)))}>
            {t(($) => $.reviewPages.import.allTheirs)}
          </Button>
        </p>
      )}
      <ul className="grid gap-4">
        {shown.map((conflict) => {
          const key = keyOfConflict(conflict);
          return (
            <ConflictChoice
              key={key}
              review={review}
              conflict={conflict}
              isTheirs={takesTheirs.has(key)}
              onChoose={(isTheirs) => choose(key, isTheirs)}
            />
          );
        })}
      </ul>
      {more}
    </section>
  );
}

interface ChoiceProps {
  readonly review: Review;
  readonly conflict: MergeConflict;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
}

function ConflictChoice({ review, conflict: { table, id, own, theirs }, isTheirs, onChoose }: ChoiceProps) {
  const { t, i18n } = useTranslation();
  const words = conflictWords(review, i18n);
  const both: Conflict = { id, mine: { table, id, before: undefined, after: own } as Change, theirs };
  const differences = findDifferences(both);
  const name = words.record(both);
  return (
    <li className="rounded-card border border-line p-3">
      <p className="font-semibold wrap-anywhere">{name}</p>
      <div className="my-2 grid gap-4 phone:grid-cols-2">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side}>
            <p className="text-label text-ink-soft">
              {t(($) => $.reviewPages.import[side])} · {words.when(side === 'mine' ? own : theirs)}
            </p>
            <dl className="grid gap-1 text-label">
              {differences.map((difference) => (
                <div key={difference.field}>
                  <dt className="text-ink-soft">{t(($) => $.reviewKeeping.conflicts.field[difference.field])}</dt>
                  <dd className="wrap-anywhere whitespace-pre-wrap">
                    {words.value(difference.field, difference[side])}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      <Choice
        legend={<span className="sr-only">{name}</span>}
        value={isTheirs ? 'theirs' : 'mine'}
        options={[
          { value: 'mine', label: t(($) => $.reviewPages.import.keepMine) },
          { value: 'theirs', label: t(($) => $.reviewPages.import.takeTheirs) },
        ]}
        onChoose={(side) => onChoose(side === 'theirs')}
      />
    </li>
  );
}
