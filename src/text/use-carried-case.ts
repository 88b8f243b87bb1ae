import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMounted } from '@/ui/use-mounted';
import { type CarriedCase, carriedFrom } from '@/url/carried-case';

const NOTHING: CarriedCase = {};

/** What each page takes of the case that stands in the address, for links that lead there; nothing in the first render. */
export function useCarriedCase(): CarriedCase {
  const isMounted = useMounted();
  const { pathname, search } = useLocation();
  return useMemo(() => (isMounted ? carriedFrom(pathname, search) : NOTHING), [isMounted, pathname, search]);
}

/** What one page takes of it, as the values of a link that leads there. */
export function useCarriedTo(path: keyof CarriedCase): Readonly<Record<string, string>> {
  return useCarriedCase()[path] ?? {};
}
