import { useTranslation } from '@/i18n/use-translation';
import type { GroupId } from '@/corpus/product-groups';
import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import type { NamedProducts } from './use-named-products';
import { Notice } from '@/ui/notice';
import { Button } from '@/ui/button';
import { useCaseSearch } from '@/ui/use-case-search';
import { useFigureWords } from '@/i18n/glance-words';
import { useGivenWords } from './use-given-words';
import { type AddressValues, type ListView, NOTHING_ASKED } from './product-list-address';
import type { ArrangedRows } from './product-list-rows';
import { ProductListOthers } from './product-list-others';
import { ProductListTable } from './product-list-table';
import { ProductListTools } from './product-list-tools';

interface Props {
  readonly arranged: ArrangedRows;
  readonly view: ListView;
  /** Values of the address that mean nothing. */
  readonly refused: readonly string[];
  readonly total: number;
  readonly groups: readonly GroupId[];
  /** Whether names are still being looked up. */
  readonly isFinding: boolean;
  /** What was asked for that is none of the products. */
  readonly outside: NamedProducts['outside'];
  readonly onChange: (values: AddressValues) => void;
  readonly onSave: () => void;
}

/** All products, with the figures that their own terms give, as words and as rails. */
export function ProductList({ arranged, view, refused, total, groups, isFinding, outside, onChange, onSave }: Props) {
  const { t } = useTranslation();
  const { rows, otherData, withoutOwn } = arranged;
  const count = rows.length + otherData.length + withoutOwn.length;
  return (
    <div className="page wide product-list">
      <h1>{t(($) => $.products.title)}</h1>
      <p className="lead">{t(($) => $.listing.lead, { count: total })}</p>
      {refused.map((value) => (
        <Notice key={value}>{t(($) => $.listing.refused, { value })}</Notice>
      ))}
      <ProductListTools view={view} groups={groups} onChange={onChange} />
      <div className="list-head">
        <p className="listing-note">{t(($) => $.listing.legend)}</p>
        <GivenCase />
        <p role="status">
          {isFinding && count === 0 ? t(($) => $.listing.finding) : t(($) => $.products.count, { count })}
        </p>
        <Button className="needs-script" onClick={onSave}>
          <Download aria-hidden size={16} />
          {t(($) => $.listing.save)}
        </Button>
      </div>
      {outside?.products.map((product) => (
        <outside.Card key={product.id} product={product} />
      ))}
      <OpenCount view={view} count={arranged.openCount} onChange={onChange} />
      <JustAfter view={view} rows={arranged.justAfter} />
      {count === 0 && !isFinding && <Nothing view={view} onChange={onChange} />}
      {rows.length + otherData.length > 0 && (
        <ProductListTable rows={rows} otherData={otherData} view={view} onChange={onChange} />
      )}
      {withoutOwn.length > 0 && <ProductListOthers rows={withoutOwn} />}
      <Explanations />
    </div>
  );
}

interface PartProps {
  readonly view: ListView;
  readonly onChange: Props['onChange'];
}

/** What the filter by data cannot say: those of which nothing is written are neither in nor out. */
function OpenCount({ view: { asked }, count, onChange }: PartProps & { readonly count: number }) {
  const { t } = useTranslation();
  if (count === 0 || !asked || asked.kind === 'no-figure') return null;
  const { kind, days } = asked;
  return (
    <p className="aside">
      {kind === 'keeps'
        ? t(($) => $.listing.keepsOpen, { count, days })
        : t(($) => $.listing.withinOpen, { count, days })}{' '}
      <Button kind="link" onClick={() => onChange({ ...NOTHING_ASKED, figure: 'none' })}>
        {t(($) => $.listing.seeOpen)}
      </Button>
    </p>
  );
}

/** What is not within so many days, and only just: it is told, for who asks for seven days may mean about seven. */
function JustAfter({ view: { trigger }, rows }: Pick<PartProps, 'view'> & { readonly rows: ArrangedRows['rows'] }) {
  const { t, i18n } = useTranslation();
  const words = useFigureWords();
  if (rows.length === 0) return null;
  const listed = rows.map(({ product, figures }) =>
    t(($) => $.listing.each, {
      name: i18n.language === 'en' ? product.en : product.zh,
      time: words(figures[`${trigger}-loss`]),
    }),
  );
  return (
    <p className="aside">
      {t(($) => $.listing.justAfter, { count: rows.length, products: listed.join(t(($) => $.listing.comma)) })}
    </p>
  );
}

/** Nothing is left: because of the words, of which the whole text can be asked, or of what else is chosen. */
function Nothing({ view: { query }, onChange }: PartProps) {
  const { t } = useTranslation();
  const given = useCaseSearch();
  return (
    <p className="empty">
      {query.trim() === '' ? (
        <>
          {t(($) => $.listing.empty)}{' '}
          <Button kind="link" onClick={() => onChange({ ...NOTHING_ASKED, group: undefined, own: undefined })}>
            {t(($) => $.listing.clear)}
          </Button>
        </>
      ) : (
        <>
          {t(($) => $.products.none, { query })}{' '}
          <Link to="/search" search={{ ...given, q: query }}>
            {t(($) => $.products.noneHint)}
          </Link>
        </>
      )}
    </p>
  );
}

/** From when the dates are counted, and the way back to lengths alone. */
function GivenCase() {
  const { t } = useTranslation();
  const given = useCaseSearch();
  const words = useGivenWords()(given);
  if (words === undefined) return null;
  return (
    <p className="given-case">
      {words}{' '}
      <Link to="/products" search={({ at: _at, ...rest }) => rest} replace resetScroll={false}>
        {t(($) => $.listing.ungive)}
      </Link>
    </p>
  );
}

function Explanations() {
  const { t } = useTranslation();
  return (
    <details className="list-how">
      <summary>{t(($) => $.listing.how)}</summary>
      <p className="phone-only">{t(($) => $.listing.legend)}</p>
      {(['stops', 'goes', 'earliest', 'notSpoken', 'grouping'] as const).map((key) => (
        <p key={key}>{t(($) => $.listing[key])}</p>
      ))}
    </details>
  );
}
