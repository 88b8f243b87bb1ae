import { useEffect } from 'react';
import { useTranslation } from '@/i18n/use-translation';

/** Gives the document the name of a page that no route describes; the document that was served may be in the other language. */
export function usePageTitle(name: string | undefined): void {
  const { t } = useTranslation();
  const site = t(($) => $.site.name);
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · ${site}`;
  }, [name, site]);
}
