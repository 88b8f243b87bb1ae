import type { TFunction } from 'i18next';
import { productGroups } from '@/corpus/product-groups';
import { products } from '@/corpus/products';
import { nameOf } from '@/corpus/provision-names';
import { GLANCE_KEYS, type GlanceFigure } from '@/lifecycle/glance-figures';
import { saveFile } from '@/ui/save-file';
import { makeTable } from '@/ui/table-file';
import type { ArrangedRows } from './product-list-rows';
import { partOfId } from '@/agreement/unit-id';

interface Shown {
  readonly t: TFunction;
  /** A figure with all that stands beside it. */
  readonly wordsOf: (figure: GlanceFigure | null) => string;
  readonly arranged: ArrangedRows;
  /** Of the list as it is shown. */
  readonly address: string;
}

/**
 * Saves the list as it is shown, in its order, as CSV: each figure in words, in hours where it has some, and with the clause
 * that says it; under the rows what has to be known of them, and where they come from.
 */
export function saveProductTable({ t, wordsOf, arranged, address }: Shown): void {
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
      return [wordsOf(figure), figure?.kind === 'hours' ? String(figure.hours) : '', sourceOf(figure)];
    }),
    pageOf(product.slug),
  ]);
  const others = arranged.otherData.map(({ product }) => product.number).join(', ');
  const table = makeTable(
    [
      t(($) => $.products.number),
      t(($) => $.products.name),
      t(($) => $.listing.file.english),
      t(($) => $.listing.group),
      ...columns.flatMap((column) => [
        column,
        t(($) => $.listing.file.hours, { column }),
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
      [t(($) => $.listing.file.address), address],
    ],
  );
  saveFile(`${t(($) => $.listing.file.name)}.csv`, table, 'text/csv');
}
