import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { OutsideProduct } from '@/corpus/outside-products';
import { findProduct } from '@/corpus/products';
import { useCaseSearch } from '@/ui/use-case-search';
import { GeneralTerms, GeneralWords, WhereToLook } from './general-terms';

interface Props {
  readonly product: OutsideProduct;
  /** What happened, where that is known: the vendor's own page to look for is another. */
  readonly trigger?: 'expiry' | 'arrears' | undefined;
  /** Level of its heading: 1 where the page has nothing else to say. */
  readonly level?: 1 | 2;
}

/** No period, no timeline, and never those of another product: what is not written here is in the product's documents. */
export default function OutsideCardBody({ product, trigger, level = 2 }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const name = product.name[language];
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section
      aria-labelledby={id}
      className="my-4 grid max-w-reading gap-3 rounded-card border border-line bg-sheet p-4"
    >
      <Heading id={id}>{name}</Heading>
      <GeneralTerms wording={t(($) => $.outside.general, { name })} />
      <WhereToLook name={name} trigger={trigger} />
      {product.maybe && <Doubt {...product.maybe} />}
      <GeneralWords />
    </section>
  );
}

/** It may be part of one of the 75, which the text does not say; the page of that one is for who knows that it is. */
function Doubt({ product, note }: NonNullable<OutsideProduct['maybe']>) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const known = findProduct(String(product));
  const own = useCaseSearch();
  return (
    <p>
      {t(($) => $.outside.maybe, { note: note[language] })}{' '}
      {known && (
        <Link to="/products/$slug" params={{ slug: known.slug }} search={own} preload={false}>
          {t(($) => $.outside.product, { number: known.number, name: known[language] })}
        </Link>
      )}
    </p>
  );
}
