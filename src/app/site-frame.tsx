import { Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import { SearchBox } from '@/features/search/search-box';
import { SiteFooter } from '@/features/shell/site-footer';
import { CarriedContext } from '@/features/shell/page-link';
import { SiteHeader } from '@/features/shell/site-header';
import { Notice } from '@/ui/notice';
import { optional } from '@/ui/optional';
import type { Extras } from './site-extras';
import { useMounted } from '@/ui/use-mounted';
import { useShortcuts } from '@/ui/use-shortcuts';

const SiteStatus = optional(() => import('./frame-parts'), {
  pick: (parts) => parts.SiteStatus,
  wording: ['controls'],
  isSilent: true,
});
const SiteExtras = optional(() => import('./frame-parts'), {
  pick: (parts) => parts.SiteExtras,
  wording: ['controls'],
});

interface Props {
  /** The edition that the address names, if any. */
  readonly asked: string | undefined;
}

/** What stands around every page: header, footer, search, and what is said of the site. */
export function SiteFrame({ asked }: Props) {
  const { t } = useTranslation();
  const mounted = useMounted();
  const [{ carried, Input, onSearch }, setExtras] = useState<Extras>({ carried: {} });
  const { locale } = useRouter().options.context;
  const title = useMatches({
    select: (matches) => matches.flatMap(({ meta }) => meta ?? []).findLast((entry) => entry?.title)?.title,
  });
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
  useShortcuts();
  return (
    <>
      <a href="#main" className="skip-link">
        {t(($) => $.site.skip)}
      </a>
      {/* Not around the page: where a context changes, React gives up what the server rendered and has not been taken over. */}
      <CarriedContext value={carried}>
        <SiteHeader
          locale={locale}
          searchBox={<SearchBox {...{ onSearch, Input }} />}
          controls={mounted ? <SiteExtras onExtras={setExtras} /> : undefined}
        />
      </CarriedContext>
      <main id="main" tabIndex={-1}>
        {mounted && asked !== undefined && asked !== edition.id && (
          <Notice>{t(($) => $.edition.other, { asked: asked.slice(0, 40), held: edition.id })}</Notice>
        )}
        <Outlet />
      </main>
      <CarriedContext value={carried}>
        <SiteFooter />
      </CarriedContext>
      {mounted && <SiteStatus />}
    </>
  );
}
