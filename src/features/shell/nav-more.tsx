import { ChevronDown, Menu } from 'lucide-react';
import { useTranslation } from '@/i18n/use-translation';
import { Disclosure } from '@/ui/disclosure';
import { pagesIn } from '@/url/pages';
import { PageLink } from './page-link';

const LINK = 'rounded-control px-3 py-2 aria-[current=page]:bg-accent-soft aria-[current=page]:shadow-none';

/**
 * The ways in that the header has no room for: on a wide screen the registers and checks, on a narrow one the others too. It opens without script; `useClosingMenu` closes it again.
 */
export function NavMore() {
  const { t } = useTranslation();
  return (
    <Disclosure
      className="nav-more relative"
      summaryClassName="inline-flex cursor-pointer list-none items-center gap-0.5 px-1 py-2 whitespace-nowrap hover:bg-accent-soft [&::-webkit-details-marker]:hidden"
      summary={
        <>
          <Menu aria-hidden size={22} className="@tablet:hidden" />
          <span className="@max-tablet:sr-only">{t(($) => $.nav.more)}</span>
          <ChevronDown aria-hidden size={16} className="@max-tablet:hidden" />
        </>
      }
    >
      <div className="absolute start-0 top-full z-50 mt-1 grid min-w-40 rounded-card border border-line-strong bg-sheet p-1 shadow-popover @max-tablet:start-auto @max-tablet:end-0">
        {/* On a phone the others are in here too. */}
        {pagesIn('main').map(({ name, path }) => (
          <PageLink key={path} {...{ name, path }} data-in-header="main" className={`${LINK} @tablet:hidden`} />
        ))}
        {pagesIn('more').map(({ name, path }) => (
          <PageLink key={path} {...{ name, path }} data-in-header="more" className={`${LINK} @header:hidden`} />
        ))}
        {pagesIn('foot').map(({ name, path }) => (
          <PageLink key={path} {...{ name, path }} className={LINK} />
        ))}
      </div>
    </Disclosure>
  );
}
