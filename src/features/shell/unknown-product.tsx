import { useTranslation } from '@/i18n/use-translation';
import { findOutsideProducts } from '@/corpus/outside-products';
import NearPages from './near-pages';
import { OutsideCard } from '@/text/outside-card';

/** Says of an address that no product of the 75 has what holds for it all the same, where customers know it by that name. */
export default function UnknownProduct({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const [product] = findOutsideProducts(slug.replaceAll('-', ' '));
  if (product) return <OutsideCard product={product} level={1} />;
  return (
    <>
      <h1>{t(($) => $.notFound.title)}</h1>
      <p>{t(($) => $.address.noProduct, { slug: slug.slice(0, 80) })}</p>
      <NearPages />
    </>
  );
}
