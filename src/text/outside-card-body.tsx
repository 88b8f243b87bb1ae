import { Link } from '@tanstack/react-router';
import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutsideProduct } from '@/corpus/outside-products';
import { findProduct } from '@/corpus/products';
import { nameOf } from '@/corpus/provision-names';
import { shown } from '@/corpus/shown';
import { Filled } from '@/i18n/filled';
import { Disclosure } from '@/ui/disclosure';

interface Props {
  readonly product: OutsideProduct;
  /** What happened, where that is known: the vendor's own page to look for is another. */
  readonly trigger?: 'expiry' | 'arrears' | undefined;
  /** Level of its heading: 1 where the page has nothing else to say. */
  readonly level?: 1 | 2;
}

const { withoutRules, precedence } = shown;

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
      <p>
        <Filled
          wording={t(($) => $.outside.general, { name })}
          elements={{
            term: <Clauses provisions={['g-3.4.1.2']} />,
            stop: <Clauses provisions={['g-5.2']} />,
            buffer: <Clauses provisions={['g-5.5', 'g-9.2.4']} />,
          }}
        />
      </p>
      <p>
        <Filled
          wording={t(($) => $.outside[trigger === 'expiry' ? 'seeExpiry' : 'see'], { name })}
          elements={{ precedence: <Clauses provisions={[precedence.provision]} /> }}
        />
      </p>
      {product.maybe && <Doubt {...product.maybe} />}
      <Disclosure summary={t(($) => $.outside.words)} summaryClassName="cursor-pointer text-accent">
        <dl lang="zh-CN" className="mt-2 grid gap-2 text-label">
          {[...withoutRules, precedence].map(({ provision, quotes }) => (
            <div key={provision}>
              <dt>
                <ClauseLink provision={provision} />
              </dt>
              {quotes.map((quote) => (
                <dd key={quote}>
                  <q>{quote}</q>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
}

/** It may be part of one of the 75, which the text does not say; the page of that one is for who knows that it is. */
function Doubt({ product, note }: NonNullable<OutsideProduct['maybe']>) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const known = findProduct(String(product));
  return (
    <p>
      {t(($) => $.outside.maybe, { note: note[language] })}{' '}
      {known && (
        <Link to="/products/$slug" params={{ slug: known.slug }} preload={false}>
          {t(($) => $.outside.product, { number: known.number, name: known[language] })}
        </Link>
      )}
    </p>
  );
}

function Clauses({ provisions }: { readonly provisions: readonly string[] }) {
  const { t } = useTranslation();
  const [before, after] = t(($) => $.outside.clauses, { clauses: '\n' }).split('\n');
  return (
    <>
      {before}
      {provisions.map((provision, index) => (
        <Fragment key={provision}>
          {index > 0 && t(($) => $.outside.between)}
          <ClauseLink provision={provision} />
        </Fragment>
      ))}
      {after}
    </>
  );
}

function ClauseLink({ provision }: { readonly provision: string }) {
  return (
    <Link to="/agreement" hash={provision} resetScroll={false}>
      {nameOf(provision)}
    </Link>
  );
}
