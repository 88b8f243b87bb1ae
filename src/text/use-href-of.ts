import { useRouter } from '@tanstack/react-router';
import { toSitePath } from '@/url/site-paths';

/** Where a provision stands, for a card over the text: on this page, or in the full text. Only in the browser. */
export function useHrefOf(): (id: string) => string {
  const { locale } = useRouter().options.context;
  const page = import.meta.env.BASE_URL.replace(/\/$/, '') + toSitePath('/agreement', locale);
  return (id) => `${document.getElementById(id) ? '' : page}#${id}`;
}
