import { Link, useLinkProps } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight, BookOpenText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/compile/model';
import type { Erratum } from '@/references/model';
import { ErrataList } from '@/text/errata-list';
import { useCaseSearch } from '@/ui/use-case-search';
import { TextArticle } from '@/text/text-article';

interface Props {
  readonly product: Product;
  readonly html: string;
  readonly previous: Product | undefined;
  readonly next: Product | undefined;
  /** Misprints in the product's own terms. */
  readonly errata: readonly Erratum[];
  readonly notices: ReactNode;
  /** Switches for what is marked in the text. */
  readonly switches: ReactNode;
  /** Whether references in the text look like plain words. */
  readonly references: 'off' | undefined;
  /** What happens after expiry, arrears and the like. */
  readonly simulator: ReactNode;
  /** What the product's terms come before. */
  readonly precedence: ReactNode;
}

/** One product: its special terms, and the general rules on expiry, arrears and data. */
export function ProductPageView(props: Props) {
  const { product, html, previous, next, errata, notices, switches, references, simulator, precedence } = props;
  const { t, i18n } = useTranslation();
  const caseSearch = useCaseSearch();
  const { number, slug, zh, en } = product;
  const { href } = useLinkProps({ to: '/agreement' });
  const step = (other: Product | undefined, name: string, icon: ReactNode) =>
    other && (
      <Link to="/products/$slug" params={{ slug: other.slug }} search={caseSearch} className="step" preload={false}>
        {icon}
        <span>
          <small>{name}</small>
          <span lang={i18n.language === 'en' ? 'en' : 'zh-CN'}>
            {other.number} {i18n.language === 'en' ? other.en : other.zh}
          </span>
        </span>
      </Link>
    );
  return (
    <div className="page product" data-references={references}>
      <p className="eyebrow">
        <Link to="/products" search={caseSearch}>
          {t(($) => $.products.title)}
        </Link>{' '}
        · {number}
      </p>
      <h1 lang="zh-CN">{zh}</h1>
      <p className="muted">{t(($) => $.product.englishName, { name: en })}</p>
      {notices}
      {simulator}
      <p className="aside">{t(($) => $.product.generalLead)}</p>
      <p className="actions">
        <Link to="/agreement" hash={`p-${number}`} resetScroll={false} className="button">
          <BookOpenText aria-hidden size={18} />
          {t(($) => $.product.inFullText)}
        </Link>
        <a href="#general" className="button">
          {t(($) => $.product.general)}
        </a>
      </p>
      {switches}
      <TextArticle id="product-text" page={`/products/${slug}`} html={html} label={t(($) => $.agreement.text)} />
      {precedence}
      {errata.length > 0 && (
        <aside className="after-text">
          <h2>{t(($) => $.agreement.errata)}</h2>
          <p>{t(($) => $.agreement.errataLead)}</p>
          <ErrataList errata={errata} hrefOf={(id) => `${href ?? ''}#${id}`} />
        </aside>
      )}
      <nav className="steps" aria-label={t(($) => $.product.all)}>
        {step(
          previous,
          t(($) => $.product.previous),
          <ArrowLeft aria-hidden size={18} />,
        )}
        {step(
          next,
          t(($) => $.product.next),
          <ArrowRight aria-hidden size={18} />,
        )}
      </nav>
    </div>
  );
}
