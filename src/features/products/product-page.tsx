import { Link } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight, BookOpenText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Product } from '@/compile/model';
import { useCaseSearch } from '@/ui/use-case-search';
import { TextArticle } from '@/text/text-article';

interface Props {
  readonly product: Product;
  readonly html: string;
  readonly previous: Product | undefined;
  readonly next: Product | undefined;
  /** Misprints in the product's own terms. */
  readonly errata: ReactNode;
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
  const isEnglish = i18n.language === 'en';
  const step = (other: Product | undefined, name: string, icon: ReactNode) =>
    other && (
      <Link to="/products/$slug" params={{ slug: other.slug }} search={caseSearch} className="step" preload={false}>
        {icon}
        <span>
          <small>{name}</small>
          <span lang={isEnglish ? 'en' : 'zh-CN'}>
            {other.number} {isEnglish ? other.en : other.zh}
          </span>
        </span>
      </Link>
    );
  return (
    <div className="page product" data-references={references}>
      <header className="product-head">
        <p className="eyebrow">
          <Link to="/products" search={caseSearch}>
            {t(($) => $.nav.products)}
          </Link>{' '}
          / {number}
        </p>
        <h1 lang={isEnglish ? 'en' : 'zh-CN'}>{isEnglish ? en : zh}</h1>
        <p
          className="other-name"
          lang={isEnglish ? 'zh-CN' : 'en'}
          title={t(($) => $.special.englishName, { name: en })}
        >
          {isEnglish ? zh : en}
        </p>
      </header>
      {notices}
      <div className="product-columns">
        {simulator}
        <div className="product-terms">
          <p className="actions">
            <Link to="/agreement" hash={`p-${number}`} search={caseSearch} resetScroll={false}>
              <BookOpenText aria-hidden size={16} /> {t(($) => $.special.inFullText)}
            </Link>
            <a href="#general">{t(($) => $.special.general)}</a>
          </p>
          {switches}
          <TextArticle id="product-text" page={`/products/${slug}`} html={html} label={t(($) => $.agreement.text)} />
          <p className="aside">{t(($) => $.special.generalLead)}</p>
          {precedence}
          {errata}
        </div>
      </div>
      <nav className="steps" aria-label={t(($) => $.product.all)}>
        {step(
          previous,
          t(($) => $.special.previous),
          <ArrowLeft aria-hidden size={18} />,
        )}
        {step(
          next,
          t(($) => $.special.next),
          <ArrowRight aria-hidden size={18} />,
        )}
      </nav>
    </div>
  );
}
