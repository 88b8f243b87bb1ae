import { useEffect } from 'react';
import { useTranslation } from '@/i18n/use-translation';

/** Names the page by what is shown of the text; the router knows only whose page it is. */
export function useTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const whole = title === undefined ? undefined : `${title} · ${t(($) => $.site.name)}`;
  useEffect(() => {
    if (whole === undefined) return undefined;
    const before = document.title;
    document.title = whole;
    return () => {
      // The page that comes next may have its own already.
      if (document.title === whole) document.title = before;
    };
  }, [whole]);
}
