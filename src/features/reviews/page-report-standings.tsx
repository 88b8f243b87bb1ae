import { useTranslation } from '@/i18n/use-translation';
import type { ReviewState } from '@/reviews/model';
import { DeskLink } from './page-desk-link';
import { placeOfUnit } from './page-places';

/** Provisions of concern, and every note on a provision, in the order of the text. */
export function ReportStandings({ state }: { readonly state: ReviewState }) {
  const { t } = useTranslation();
  const told = [...state.standings.values()]
    .filter(({ status, note }) => status === 'concern' || status === 'blocked' || note !== '')
    .toSorted((one, other) => placeOfUnit(one.unit) - placeOfUnit(other.unit));
  if (told.length === 0) return null;
  return (
    <>
      <h2 className="mt-8">{t(($) => $.reviewPages.report.standings, { count: told.length })}</h2>
      <ul className="my-3 grid gap-2">
        {told.map(({ unit, status, note }) => (
          <li key={unit} className="break-inside-avoid wrap-anywhere">
            <DeskLink review={state.review.id} unit={unit} /> {t(($) => $.reviewPages.status[status])}
            {note !== '' && <span className="whitespace-pre-wrap"> · {note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
