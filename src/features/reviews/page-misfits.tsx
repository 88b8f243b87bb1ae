import { useTranslation } from '@/i18n/use-translation';
import { findMisfits } from '@/reviews/misfits';
import type { ReviewState } from '@/reviews/model';
import { DeskLink } from './page-desk-link';
import type { UnitTexts } from './page-texts';

interface Props {
  readonly state: ReviewState;
  readonly texts: UnitTexts;
}

/** Proposals, standings and items of one’s own that were made of words that are others now, or gone: listed, and never dropped. */
export function Misfitting({ state, texts }: Props) {
  const { t } = useTranslation();
  const { proposals, standings, items } = findMisfits(state, texts);
  const { id } = state.review;
  return (
    <>
      {proposals.length > 0 && (
        <>
          <h3 className="mt-6">{t(($) => $.reviewPages.waiting.proposals, { count: proposals.length })}</h3>
          <ul className="my-2 grid gap-2">
            {proposals.map(({ unit, from }) => (
              <li key={unit}>
                <DeskLink review={id} unit={unit} />{' '}
                <q lang="zh-CN" className="font-serif wrap-anywhere">
                  {from}
                </q>
              </li>
            ))}
          </ul>
        </>
      )}
      {standings.length > 0 && (
        <>
          <h3 className="mt-6">{t(($) => $.reviewPages.waiting.standings, { count: standings.length })}</h3>
          <ul className="my-2 grid gap-1">
            {standings.map(({ unit, status, note }) => (
              <li key={unit} className="wrap-anywhere">
                <DeskLink review={id} unit={unit} /> {t(($) => $.reviewPages.status[status])}
                {note !== '' && ` · ${note}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {items.length > 0 && (
        <>
          <h3 className="mt-6">{t(($) => $.reviewPages.waiting.items, { count: items.length })}</h3>
          <ul className="my-2 grid gap-1">
            {items.map((item) => (
              <li key={item.id} className="wrap-anywhere">
                {item.question} ({item.units.filter((unit) => !texts.has(unit)).join(', ')})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
