import { useTranslation } from '@/i18n/use-translation';
import { penaltyAfter, readAmount, writeYuan } from '@/lifecycle/penalty';
import type { Owed } from '@/search/find-owed';

/** Days by which it is told how the penalty grows, where the question gives none. */
const DAYS = [1, 7, 30];

/** The penalty of 5.2 on what the question says is owed, for the days that it gives. */
export function PenaltyReckoned({ owed: { yuan, days } }: { readonly owed: Owed }) {
  const { t } = useTranslation();
  const owed = readAmount(yuan);
  if (typeof owed === 'string') return null;
  return (
    <>
      {(days === undefined ? DAYS : [days]).map((count) => (
        <p key={count} className="figure-words">
          {t(($) => $.answering.penalty.after, { count, owed: yuan, amount: writeYuan(penaltyAfter(owed, count).fen) })}
        </p>
      ))}
      <p className="muted">{t(($) => $.answering.penalty.assumes)}</p>
    </>
  );
}
