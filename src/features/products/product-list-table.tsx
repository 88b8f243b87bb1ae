import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { GlanceKey } from '@/lifecycle/glance-figures';
import { GlanceAxis } from './glance-drawing';
import type { AddressValues, ListView } from './product-list-address';
import { ProductListRow } from './product-list-row';
import type { GlanceRow } from './product-list-rows';
import { Button } from '@/ui/button';
import { useCaseSearch } from '@/ui/use-case-search';
import { givenMoment } from './use-figure-dates';

interface Props {
  readonly rows: readonly GlanceRow[];
  /** What fits only by what is written; other data may go earlier. */
  readonly otherData: readonly GlanceRow[];
  readonly view: ListView;
  readonly onChange: (values: AddressValues) => void;
}

/** Columns that are there at every width: number, name, two figures, the drawing. */
const WIDTH = 5;

/** The figures in words and as a rail, one row a product. The head with the scale stays in sight. */
export function ProductListTable({ rows, otherData, view, onChange }: Props) {
  const { t } = useTranslation();
  const { trigger, asked } = view;
  const given = useCaseSearch();
  const isDated = (['arrears', 'expiry'] as const).some((each) => givenMoment(each, given) !== undefined);
  const days = asked && asked.kind !== 'no-figure' ? asked.days : 0;
  return (
    <table className="product-table" data-trigger={trigger} data-dated={isDated || undefined}>
      <thead>
        <tr>
          <SortHead view={view} sort={undefined} rowSpan={2} onChange={onChange}>
            {t(($) => $.products.number)}
          </SortHead>
          <th scope="col" rowSpan={2}>
            {t(($) => $.products.name)}
          </th>
          {(['expiry', 'arrears'] as const).map((each) => (
            <th key={each} scope="colgroup" colSpan={2} className={`of-${each}`}>
              {t(($) => $.listing.after[each])}
            </th>
          ))}
          <th scope="col" rowSpan={2} className="rail">
            <GlanceAxis caption={t(($) => $.listing.axis, { after: t(($) => $.listing.after[trigger]) })} />
          </th>
        </tr>
        <tr>
          {(['expiry', 'arrears'] as const).flatMap((each) =>
            (['restriction', 'loss'] as const).map((outcome) => (
              <SortHead key={`${each}-${outcome}`} view={view} sort={`${each}-${outcome}`} onChange={onChange}>
                <span className="sr-only">{t(($) => $.listing.after[each])} </span>
                {t(($) => $.listing.outcome[outcome])}
              </SortHead>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ProductListRow key={row.product.number} row={row} trigger={trigger} />
        ))}
      </tbody>
      {otherData.length > 0 && (
        <tbody>
          <tr className="group-row">
            <th scope="rowgroup" colSpan={WIDTH}>
              {asked?.kind === 'within'
                ? t(($) => $.listing.withinTitle, { days })
                : t(($) => $.listing.keepsTitle, { days })}
            </th>
          </tr>
          {otherData.map((row) => (
            <ProductListRow key={row.product.number} row={row} trigger={trigger} />
          ))}
        </tbody>
      )}
    </table>
  );
}

interface HeadProps {
  readonly view: ListView;
  /** What the column sorts by; `undefined` for the number. */
  readonly sort: GlanceKey | undefined;
  readonly rowSpan?: number;
  readonly onChange: Props['onChange'];
  readonly children: ReactNode;
}

/** A head that sorts by its column; once more, the other way round. */
function SortHead({ view, sort, rowSpan, onChange, children }: HeadProps) {
  const isSorted = view.sort === sort;
  const isDescending = isSorted && view.direction === 'desc';
  const arrow = isSorted ? (isDescending ? '↓' : '↑') : '⇅';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
      {...(rowSpan === undefined ? {} : { rowSpan })}
      className={sort === undefined ? 'figure' : `of-${sort.startsWith('expiry') ? 'expiry' : 'arrears'}`}
    >
      <Button
        kind="bare"
        className="sort"
        onClick={() => onChange({ sort, dir: isSorted && !isDescending ? 'desc' : undefined })}
      >
        {children}{' '}
        <span aria-hidden className="needs-script">
          {arrow}
        </span>
      </Button>
    </th>
  );
}
