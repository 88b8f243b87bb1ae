import type { TFunction } from 'i18next';
import { findProduct } from '@/corpus/products';
import type { toSilencesData } from '@/silences/open-data';
import { makeCiting } from '@/text/cite-places';
import { makeTable } from '@/ui/table-file';
import type { WordBlock } from '@/word/model';
import type { ShownSilences } from './filter-silences';

/** The cells that are shown as a table, from the open data: titles, then rows. */
export function rowsOfSilences(
  data: ReturnType<typeof toSilencesData>,
  shown: ShownSilences,
  t: TFunction,
  isEnglish: boolean,
  page: string,
): { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] } {
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
        clauses[0] === undefined ? '' : `${page}?edition=${data.edition}#${clauses[0].href}`,
        data.edition,
      ]);
  });
  const own = (['product', 'event', 'aspect', 'state', 'clause', 'quote', 'note'] as const).map((key) =>
    t(($) => $.silences[key]),
  );
  return { titles: [...own, t(($) => $.layers.file.link), t(($) => $.silences.edition)], rows };
}

/** The same as CSV. */
export function makeSilencesTable(...given: Parameters<typeof rowsOfSilences>): string {
  const { titles, rows } = rowsOfSilences(...given);
  return makeTable(titles, rows);
}

/** Columns of the agreement's words. */
const QUOTES = 5;

/** The same as blocks of a Word file, without the columns that are alike in all rows. */
export function wordOfSilences(...given: Parameters<typeof rowsOfSilences>): readonly WordBlock[] {
  const { titles, rows } = rowsOfSilences(...given);
  const runOf = (text: string, index: number) => [{ text, ...(index === QUOTES ? {} : { isOurs: true }) }];
  return [
    {
      kind: 'table',
      columns: titles.slice(0, -2),
      // The clause leads to its place.
      rows: rows.map((row) =>
        row
          .slice(0, -2)
          .map((text, index) =>
            index === QUOTES - 1 && row.at(-2) ? [{ text, isOurs: true, href: row.at(-2) ?? '' }] : runOf(text, index),
          ),
      ),
    },
  ];
}
