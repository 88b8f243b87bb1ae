import { useTranslation } from '@/i18n/use-translation';
import type { Audience, Provision } from '@/review-files/model';
import { planExport } from '@/review-files/plan-export';
import type { ReviewState } from '@/reviews/model';

interface Props {
  readonly state: ReviewState;
  readonly provisions: readonly Provision[];
  readonly audience: Exclude<Audience, 'other'>;
}

/** What a Word file will have and what it will not, counted by the plan that the file is made from. */
export function ExportCounts({ state, provisions, audience }: Props) {
  const { t } = useTranslation();
  const { issues, proposals, unplaced, leftOut } = planExport(state, provisions, audience);
  const changes = proposals.filter(({ from, text }) => from !== text).length;
  return (
    <div className="grid gap-1 text-label text-ink-soft">
      <p>{t(($) => $.reviewExport.counts.in, { issues: String(issues.length), changes: String(changes) })}</p>
      {unplaced > 0 && <p>{t(($) => $.reviewExport.counts.unplaced, { places: String(unplaced) })}</p>}
      {leftOut.issues + leftOut.proposals > 0 && (
        <p>
          {t(($) => $.reviewExport.counts.out, {
            issues: String(leftOut.issues),
            proposals: String(leftOut.proposals),
          })}
        </p>
      )}
    </div>
  );
}
