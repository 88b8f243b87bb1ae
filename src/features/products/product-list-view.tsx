import { glanceOf } from '@/corpus/glances';
import { products } from '@/corpus/products';
import { compareFigures, figuresOf, GLANCE_KEYS } from '@/lifecycle/glance-figures';
import { createTimeScale } from '@/lifecycle/time-scale';
import { DAY, HOUR } from '@/time/duration';
import { type ListView, ProductList } from './product-list';

/** Some way past the longest period of the text, which is thirty days; the shortest is an hour. */
const scale = createTimeScale(40 * DAY, HOUR);

interface Props {
  /** The values of the address as they stand there. */
  readonly search: Readonly<Record<string, string | undefined>>;
  /** Changes values of the address; an empty one is taken out. */
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
}

/** The list of products as its address asks for it: which, in what order, as a table or as a drawing. */
export function ProductListView({ search, onChange }: Props) {
  const shown = readListView(search);
  const { q = '', sort, own } = shown;
  const wanted = q.trim().toLowerCase();
  const rows = products
    .map((product) => ({ product, figures: figuresOf(glanceOf(product.number)) }))
    .filter(({ product: { number, zh, en } }) => `${number} ${zh} ${en}`.toLowerCase().includes(wanted))
    .filter(({ figures }) => own === undefined || Object.values(figures).some((figure) => figure !== null))
    .toSorted((one, other) => (sort ? compareFigures(one.figures[sort], other.figures[sort], 'asc') : 0));
  return (
    <ProductList
      rows={rows}
      scale={scale}
      total={products.length}
      shown={shown}
      badSort={search['sort'] !== undefined && !sort ? search['sort'].slice(0, 60) : undefined}
      onChange={({ q: text, ...values }) =>
        onChange({ ...(text === undefined ? {} : { q: text.slice(0, 200) }), ...values })
      }
    />
  );
}

/** Reads how the list is to be shown; what means nothing is the default. */
function readListView({ q, sort, own, view, trigger }: Readonly<Record<string, string | undefined>>): ListView {
  const known = GLANCE_KEYS.find((key) => key === sort);
  return {
    ...(q === undefined ? {} : { q }),
    ...(known ? { sort: known } : {}),
    ...(own === '1' ? { own } : {}),
    ...(view === 'drawing' ? { view } : {}),
    ...(trigger === 'expiry' ? { trigger } : {}),
  };
}
