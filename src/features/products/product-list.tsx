import { Link } from '@tanstack/react-router';
import { ArrowDown, ArrowUpDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/compile/model';
import type { GlanceFigure, GlanceKey } from '@/lifecycle/glance-figures';
import type { TimeScale } from '@/lifecycle/time-scale';
import { Checkbox } from '@/ui/checkbox';
import { FilterField } from '@/ui/filter-field';
import { LiveFields } from '@/ui/live-fields';
import { GlanceDrawing } from './glance-drawing';
import { useFigureWords } from '@/i18n/glance-words';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';

/** A product with its figures; `null` where its own terms do not speak of that trigger. */
export interface GlanceRow {
  readonly product: Product;
  readonly figures: Readonly<Record<GlanceKey, GlanceFigure | null>>;
}

/** The columns of the table. */
const COLUMNS = [
  'expiry-restriction',
  'expiry-loss',
  'arrears-restriction',
  'arrears-loss',
] as const satisfies readonly GlanceKey[];

/** How the list is shown, as the address has it; what is the default is absent. */
export interface ListView {
  readonly q?: string;
  readonly sort?: GlanceKey;
  readonly own?: '1';
  readonly view?: 'drawing';
  readonly trigger?: 'expiry';
}

interface Props {
  readonly rows: readonly GlanceRow[];
  /** The axis of the drawing. */
  readonly scale: TimeScale;
  readonly total: number;
  readonly shown: ListView;
  readonly onChange: (values: { readonly [Key in keyof ListView]?: ListView[Key] | undefined }) => void;
  /** A value of the address by which nothing can be sorted. */
  readonly badSort: string | undefined;
}

/** All products, with the figures that their own terms give, as a table or as a drawing. */
export function ProductList({ rows, scale, total, shown, onChange, badSort }: Props) {
  const { t } = useTranslation();
  const { q = '', own, view, trigger = 'arrears' } = shown;
  return (
    <div className="page">
      <h1>{t(($) => $.products.title)}</h1>
      <p className="lead">{t(($) => $.products.lead, { count: total })}</p>
      <p className="aside">{t(($) => $.glance.lead)}</p>
      {badSort !== undefined && <Notice>{t(($) => $.glance.badSort, { value: badSort })}</Notice>}
      <form className="list-filter needs-script" onSubmit={(event) => event.preventDefault()}>
        <LiveFields>
          <FilterField
            label={t(($) => $.products.filter)}
            placeholder={t(($) => $.products.filterPlaceholder)}
            query={q}
            onQuery={(query) => onChange({ q: query })}
          />
          <div className="list-options">
            <Checkbox
              label={t(($) => $.glance.own)}
              isChecked={own === '1'}
              onChange={(isChecked) => onChange({ own: isChecked ? '1' : undefined })}
            />
            <Select
              label={t(($) => $.glance.view)}
              value={view ?? ''}
              none={t(($) => $.glance.table)}
              options={[['drawing', t(($) => $.glance.drawing)]]}
              onChoose={(chosen) => onChange({ view: chosen === 'drawing' ? chosen : undefined })}
            />
            {view === 'drawing' && (
              <Select
                label={t(($) => $.glance.trigger)}
                value={trigger}
                options={(['arrears', 'expiry'] as const).map((id) => [id, t(($) => $.glance[id])] as const)}
                onChoose={(chosen) => onChange({ trigger: chosen === 'expiry' ? chosen : undefined })}
              />
            )}
          </div>
          <p role="status">{t(($) => $.products.count, { count: rows.length })}</p>
        </LiveFields>
      </form>
      {rows.length === 0 ? (
        <p className="empty">
          {t(($) => $.products.none, { query: q.slice(0, 200) })}{' '}
          <Link to="/search" search={{ q: q.slice(0, 200) }}>
            {t(($) => $.products.noneHint)}
          </Link>
        </p>
      ) : view === 'drawing' ? (
        <GlanceDrawing rows={rows} scale={scale} trigger={trigger} />
      ) : (
        <ProductTable rows={rows} sort={shown.sort} onSort={(sort) => onChange({ sort })} />
      )}
    </div>
  );
}

interface TableProps {
  readonly rows: Props['rows'];
  readonly sort: GlanceKey | undefined;
  readonly onSort: (sort: GlanceKey | undefined) => void;
}

function ProductTable({ rows, sort, onSort }: TableProps) {
  const { t } = useTranslation();
  const words = useFigureWords();
  return (
    <table className="product-table">
      <thead>
        <tr>
          <th scope="col" aria-sort={sort ? 'none' : 'ascending'}>
            <button type="button" className="sort needs-script" onClick={() => onSort(undefined)}>
              {t(($) => $.products.number)}
            </button>
          </th>
          <th scope="col">{t(($) => $.products.name)}</th>
          {COLUMNS.map((key) => {
            const column = t(($) => $.glance.columns[key]);
            return (
              <th key={key} scope="col" aria-sort={sort === key ? 'ascending' : 'none'}>
                <button
                  type="button"
                  className="sort needs-script"
                  title={t(($) => $.glance.sortBy, { column })}
                  onClick={() => onSort(sort === key ? undefined : key)}
                >
                  {column} {sort === key ? <ArrowDown aria-hidden size={14} /> : <ArrowUpDown aria-hidden size={14} />}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ product: { number, slug, zh, en }, figures }) => (
          <tr key={number}>
            <td className="figure">{number}</td>
            <th scope="row">
              <Link to="/products/$slug" params={{ slug }} preload={false} lang="zh-CN">
                {zh}
              </Link>{' '}
              <small lang="en">{en}</small>
            </th>
            {COLUMNS.map((key) => {
              const figure = figures[key];
              return (
                <td key={key} data-column={t(($) => $.glance.columns[key])} className={figure?.kind ?? 'absent'}>
                  {figure ? (
                    <Link
                      to="/products/$slug"
                      params={{ slug }}
                      search={{ trigger: key.startsWith('expiry') ? 'expiry' : 'arrears' }}
                      preload={false}
                    >
                      {words(figure)}
                    </Link>
                  ) : (
                    words(figure)
                  )}
                  {figure?.disputed && <span className="tag possible">{t(($) => $.glance.disputed)}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
