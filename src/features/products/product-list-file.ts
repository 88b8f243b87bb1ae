import type { TFunction } from 'i18next';
import { edition } from '@/corpus/edition';
import { productGroups } from '@/corpus/product-groups';
import { products } from '@/corpus/products';
import { nameOf } from '@/corpus/provision-names';
import { GLANCE_KEYS, type GlanceFigure, type GlanceTrigger } from '@/lifecycle/glance-figures';
import { saveFile } from '@/ui/save-file';
import { makeTable } from '@/ui/table-file';
import type { ArrangedRows } from './product-list-rows';
import { partOfId } from '@/agreement/unit-id';

interface Shown {
  readonly t: TFunction;
  /** A figure with all that stands beside it. */
  readonly wordsOf: (figure: GlanceFigure | null) => string;
  /** The date to which a figure comes from the reader's moment; `undefined` where there is none. */
  readonly dateOf: (figure: GlanceFigure | null, trigger: GlanceTrigger) => string | undefined;
  /** From when the dates are counted; `undefined` where the list has none. */
  readonly given: string | undefined;
  readonly arranged: ArrangedRows;
  /** Of the list as it is shown. */
  readonly address: string;
}

/**
 * Saves the list as it is shown, in its order, as CSV: each figure in words, in hours where it has some, and with the clause
 * that says it, and, where the list has dates, with its date; under the rows what has to be known of them, and where they come from.
 */
export function saveProductTable(shown: Shown): void {
  saveFile(`${shown.t(($) => $.listing.file.name)}.csv`, writeProductTable(shown), 'text/csv');
}

/** The same as text. */
export function writeProductTable({ t, wordsOf, dateOf, given, arranged, address }: Shown): string {
  const groupOf = (number: number) => {
    const group = productGroups.find(({ numbers }) => numbers.includes(number));
    return group ? t(($) => $.listing.groups[group.id]) : '';
  };
  const sourceOf = (figure: GlanceFigure | null) => {
    const { provision } = figure ?? {};
    if (!figure) return t(($) => $.listing.file.general);
    if (provision === undefined) return '';
    const num = nameOf(provision);
    return partOfId(provision) === 'general'
      ? t(($) => $.listing.file.ofGeneral, { num })
      : t(($) => $.listing.file.ofSpecial, { num });
  };
  const columns = GLANCE_KEYS.map((key) => t(($) => $.listing.columns[key]));
  const pageOf = (slug: string) => `${address.replace(/[?#].*$/, '').replace(/\.html$/, '')}/${slug}`;
  const rows = [...arranged.rows, ...arranged.otherData, ...arranged.withoutOwn].map(({ product, figures }) => [
    String(product.number),
    product.zh,
    product.en,
    groupOf(product.number),
    ...GLANCE_KEYS.flatMap((key) => {
      const figure = figures[key];
      const date = dateOf(figure, key.startsWith('expiry') ? 'expiry' : 'arrears') ?? '';
      return [
        wordsOf(figure),
        figure?.kind === 'hours' ? String(figure.hours) : '',
        ...(given === undefined ? [] : [date]),
        sourceOf(figure),
      ];
    }),
    pageOf(product.slug),
  ]);
  const others = arranged.otherData.map(({ product }) => product.number).join(', ');
  return makeTable(
    [
      t(($) => $.products.number),
      t(($) => $.products.name),
      t(($) => $.listing.file.english),
      t(($) => $.listing.group),
      ...columns.flatMap((column) => [
        column,
        t(($) => $.listing.file.hours, { column }),
        ...(given === undefined ? [] : [t(($) => $.listing.file.date, { column })]),
        t(($) => $.listing.file.source, { column }),
      ]),
      t(($) => $.listing.file.page),
    ],
    [
      ...rows,
      [],
      ...(['lead', 'stops', 'goes', 'earliest', 'notSpoken', 'grouping'] as const).map((key) => [
        t(($) => $.listing.file.note),
        t(($) => $.listing[key], { count: products.length }),
      ]),
      ...(others === ''
        ? []
        : [[t(($) => $.listing.file.note), t(($) => $.listing.file.otherData, { numbers: others })]]),
      ...(given === undefined ? [] : [[t(($) => $.listing.file.note), given]]),
      [t(($) => $.listing.file.edition), edition.id],
      [t(($) => $.listing.file.address), address],
    ],
  );
}
