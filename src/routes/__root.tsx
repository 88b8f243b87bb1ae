import type { TFunction } from 'i18next';
import { createRootRouteWithContext, Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { edition } from '@/corpus/edition';
import { useMounted } from '@/ui/use-mounted';
import { NotFound } from '@/features/shell/not-found';
import { Notice } from '@/ui/notice';
import { SiteFooter } from '@/features/shell/site-footer';
import { SiteHeader } from '@/features/shell/site-header';
import type { RouterContext } from '@/app/router-context';
import { keepKeys } from '@/url/search-params';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '@/features/search/search-box';
import { useSearchSubmit } from '@/features/search/use-search-submit';
import { optional } from '@/ui/optional';
import { useShortcuts } from '@/ui/use-shortcuts';

const SiteStatus = optional(() => import('@/features/shell/site-status'), { isSilent: true });
const SiteControls = optional(() => import('@/features/shell/site-controls'));
const PaletteHost = optional(() => import('@/features/search/palette-host'), { isSilent: true });

export const Route = createRootRouteWithContext<RouterContext>()({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'edition'),
  head: ({ match: { context } }) => ({
    meta: [
      {
        title: titled(
          context.i18n.t(($) => $.notFound.title),
          context,
        ),
      },
    ],
  }),
  // Which edition a link names is said over the page, after its first render.
  staticData: { searchAppliesLater: true },
  component: Root,
  notFoundComponent: () => <NotFound />,
});

/** A page's title with the site's name after it. */
export function titled(title: string, { i18n }: Pick<RouterContext, 'i18n'>): string {
  return `${title} · ${i18n.t(($) => $.site.name)}`;
}

/** Title and description of a page, in the language of the address. */
export function describePage(title: Wording, description: Wording) {
  return ({ match: { context } }: { readonly match: { readonly context: Pick<RouterContext, 'i18n'> } }) => ({
    meta: [
      { title: titled(title(context.i18n.t), context) },
      { name: 'description', content: description(context.i18n.t) },
    ],
  });
}
type Wording = (t: TFunction) => string;

function Root() {
  const { t } = useTranslation();
  const mounted = useMounted();
  const { locale } = useRouter().options.context;
  const { edition: asked } = Route.useSearch();
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
      <SiteHeader
        locale={locale}
        searchBox={<SearchBox onSearch={useSearchSubmit()} />}
        controls={
          mounted ? (
            <>
              <SiteControls />
              <PaletteHost />
            </>
          ) : undefined
        }
      />
      <main id="main" tabIndex={-1}>
        {mounted && asked !== undefined && asked !== edition.id && (
          <Notice>{t(($) => $.edition.other, { asked: asked.slice(0, 40), held: edition.id })}</Notice>
        )}
        <Outlet />
      </main>
      <SiteFooter />
      {mounted && <SiteStatus />}
    </>
  );
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Search values that change nothing in the first render, so that the prerendered document serves for all of them. */
    readonly searchAppliesLater?: boolean;
  }
}
