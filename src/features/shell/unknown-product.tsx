import { useTranslation } from '@/i18n/use-translation';
import { findOutsideProducts } from '@/corpus/outside-products';
import NearPages from './near-pages';
import { OutsideCard } from '@/text/outside-card';
import { useCaseSearch } from '@/ui/use-case-search';
import { usePageTitle } from '@/ui/use-page-title';

/** Says of an address that no product of the 75 has what holds for it all the same, where customers know it by that name. */
export default function UnknownProduct({ slug }: { readonly slug: string }) {
  const { t, i18n } = useTranslation();
  const { trigger } = useCaseSearch();
  const [product] = findOutsideProducts(slug.replaceAll('-', ' '));
  usePageTitle(product ? product.name[i18n.language === 'en' ? 'en' : 'zh'] : t(($) => $.notFound.title));
  if (product)
    return (
      <OutsideCard
        product={product}
        trigger={trigger === 'expiry' || trigger === 'arrears' ? trigger : undefined}
        level={1}
      />
    );
  return (
    <>
      <h1>{t(($) => $.notFound.title)}</h1>
      <p>{t(($) => $.address.noProduct, { slug: slug.slice(0, 80) })}</p>
      <NearPages />
    </>
  );
}
