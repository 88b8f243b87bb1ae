import type { TFunction } from 'i18next';
import { findProduct } from '@/corpus/products';
import type { toSilencesData } from '@/silences/open-data';
import { makeCiting } from '@/text/cite-places';
import { makeTable } from '@/ui/table-file';
import type { ShownSilences } from './filter-silences';

/** The cells that are shown as a table, from the open data. */
export function makeSilencesTable(
  data: ReturnType<typeof toSilencesData>,
  shown: ShownSilences,
  t: TFunction,
  isEnglish: boolean,
): string {
  const { named } = makeCiting(t);
  const words = shown.query.trim().toLowerCase().split(/\s+/);
  const rows = data.products.flatMap(({ number, cells }) => {
    const product = findProduct(String(number));
    const name = `${number} ${product?.zh} ${product?.en} ${product?.slug}`.toLowerCase();
    if (!words.every((word) => name.includes(word))) return [];
    return cells
      .filter(
        ({ event, aspect, state }) =>
          event === shown.event &&
          (shown.aspect === undefined || aspect === shown.aspect) &&
          (shown.state === undefined || state === shown.state),
      )
      .map(({ event, aspect, state, clauses, note }) => [
        `${number} ${isEnglish ? product?.en : product?.zh}`,
        t(($) => $.silences.events[event]),
        t(($) => $.silences.aspects[aspect]),
        t(($) => $.silences.states[state]),
        clauses.map(({ href }) => named(href)).join('; '),
        clauses.map(({ quote }) => quote).join('……'),
        (isEnglish ? note?.en : note?.zh) ?? '',
        data.edition,
      ]);
  });
  const titles = (['product', 'event', 'aspect', 'state', 'clause', 'quote', 'note', 'edition'] as const).map((key) =>
    t(($) => $.silences[key]),
  );
  return makeTable(titles, rows);
}
