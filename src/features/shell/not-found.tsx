import { Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { defaultLocale } from '@/i18n/locales';
import { askVersion } from '@/loading/ask-version';
import { buildOf, noteOtherBuild } from '@/text/other-build';
import { optional } from '@/ui/optional';
import { useCarriedCase } from '@/text/use-carried-case';
import { ToCome } from '@/ui/to-come';
import { usePageTitle } from '@/ui/use-page-title';
import { useMounted } from '@/ui/use-mounted';

const NearPages = optional(() => import('./near-pages'), { wording: ['address'], isSilent: true });
const UnknownProduct = optional(() => import('./unknown-product'), { wording: ['address'], fallback: <ToCome /> });

/** Says that an address names no page, in both languages, for the server may not know which the reader wants. */
export default function NotFound({ slug }: { readonly slug?: string }) {
  const { t } = useTranslation();
  const mounted = useMounted();
  usePageTitle(slug === undefined ? t(($) => $.notFound.title) : undefined);
  // When it happened is worth as much on the next page; what product it was is unknown.
  const carried = useCarriedCase('/products');
  const { locale } = useRouter().options.context;
  useEffect(() => {
    // A page that stays open knows nothing of what a newer build has.
    void askVersion(`${import.meta.env.BASE_URL}version.json`, buildOf(document)).then(
      (verdict) => verdict === 'new' && noteOtherBuild(),
    );
  }, []);
  const other = import.meta.env.BASE_URL + (locale === defaultLocale ? 'en' : '');
  const sent = new URLSearchParams(carried['/']).toString();
  return (
    <div className="page narrow">
      {slug === undefined ? (
        <>
          <h1>{t(($) => $.notFound.title)}</h1>
          <p>{t(($) => $.lost.text)}</p>
          {mounted && <NearPages />}
        </>
      ) : (
        <UnknownProduct slug={slug} />
      )}
      <ul className="link-list">
        <li>
          <Link to="/" search={carried['/'] ?? {}}>
            {t(($) => $.notFound.home)}
          </Link>
        </li>
        <li>
          <Link to="/products" search={carried['/products'] ?? {}}>
            {t(($) => $.product.all)}
          </Link>
        </li>
        <li>
          <Link to="/search" search={carried['/search'] ?? {}}>
            {t(($) => $.notFound.search)}
          </Link>
        </li>
      </ul>
      <p lang={locale === defaultLocale ? 'en' : 'zh-CN'} className="muted">
        {t(($) => $.lost.other)} <a href={sent === '' ? other : `${other}?${sent}`}>{other}</a>
      </p>
    </div>
  );
}
