import { glanceOf } from '@/corpus/glances';
import { type ProductGroup, productGroups } from '@/corpus/product-groups';
import { products } from '@/corpus/products';
import { figuresOf } from '@/lifecycle/glance-figures';
import { ProductList } from './product-list';
import { type AddressValues, readListView } from './product-list-address';
import { arrangeRows, type GlanceRow } from './product-list-rows';
import { useNamedProducts } from './use-named-products';
import { useSaveProducts } from './use-save-products';

const all: readonly GlanceRow[] = products.map((product) => ({
  product,
  figures: figuresOf(glanceOf(product.number)),
}));

const groupIds = productGroups.map(({ id }) => id);

interface Props {
  readonly search: AddressValues;
  /** Changes values of the address; an empty one is taken out. */
  readonly onChange: (values: AddressValues) => void;
}

/** The list of products as its address asks for it: which, and in what order. */
export default function ProductListView({ search, onChange }: Props) {
  const { refused, ...view } = readListView(search, groupIds);
  const named = useNamedProducts(view.query);
  const group: ProductGroup | undefined = productGroups.find(({ id }) => id === view.group);
  const arranged = arrangeRows(
    all,
    view,
    (number) => named.has(number) && (group ? group.numbers.includes(number) : true),
  );
  return (
    <ProductList
      arranged={arranged}
      view={view}
      refused={refused}
      total={all.length}
      groups={groupIds}
      isFinding={named.isFinding}
      outside={named.outside}
      onChange={onChange}
      onSave={useSaveProducts(arranged)}
    />
  );
}
