import { Link } from '@tanstack/react-router';
import { createContext, type ReactNode, use } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { CarriedCase } from '@/url/carried-case';
import type { PAGES, pagesIn } from '@/url/pages';

/** What each page takes of the reader's case; nothing in the first render, which is the server's. */
export const CarriedContext = createContext<CarriedCase>({});

interface Props {
  readonly path: (typeof PAGES)[number]['path'];
  /** Of a page of the navigation: then it needs no other words. */
  readonly name?: ReturnType<typeof pagesIn<'main' | 'more' | 'foot'>>[number]['name'];
  readonly className?: string;
  readonly 'aria-label'?: string;
  /** In the menu: that a wide header has it too. */
  readonly 'data-in-header'?: 'main' | 'more';
  readonly children?: ReactNode;
}

/** A link of the header, the menu or the footer to a page: the reader's case goes along. */
export function PageLink({ path, name, children, ...rest }: Props) {
  const { t } = useTranslation();
  const { [path]: search = {} } = use(CarriedContext);
  return (
    <Link to={path} search={search} {...rest}>
      {name ? t(($) => $.nav[name]) : children}
    </Link>
  );
}
