import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMounted } from '@/ui/use-mounted';
import { type CarriedCase, carriedFrom } from '@/url/carried-case';

const NOTHING: CarriedCase = {};

/**
 * What each page takes of the case that stands in the address, for links that lead there; nothing in the first render.
 *
 * @param as - the page whose values the address has, where its path is none of the site's.
 */
export function useCarriedCase(as?: keyof CarriedCase): CarriedCase {
  const isMounted = useMounted();
  const { pathname, search } = useLocation();
  const path = as ?? pathname;
  return useMemo(() => (isMounted ? carriedFrom(path, search) : NOTHING), [isMounted, path, search]);
}

/** What one page takes of it, as the values of a link that leads there. */
export function useCarriedTo(path: keyof CarriedCase): Readonly<Record<string, string>> {
  return useCarriedCase()[path] ?? {};
}
