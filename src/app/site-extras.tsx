import { useLocation, useRouter } from '@tanstack/react-router';
import { type ComponentType, type Dispatch, type SetStateAction, useEffect, useLayoutEffect } from 'react';
import type { SearchInputProps } from '@/features/search/search-box';
import { useSearchSubmit } from '@/features/search/use-search-submit';
import PaletteHost from '@/features/search/palette-host';
import SiteControls from '@/features/shell/site-controls';
import { landOnWords } from '@/text/land-on-words';
import { useCarriedPlace } from '@/text/use-carried-place';
import { useCarryOnLinks } from '@/text/use-carry-on-links';
import { catchFocus } from '@/ui/focus-main';
import { type CarriedCase, carriedFrom } from '@/url/carried-case';
import { HeaderBox, whenBoxIsFree } from './header-box';

/** What the frame of every page takes from here. */
export interface Extras {
  /** What every page takes of the case that the address has. */
  readonly carried: CarriedCase;
  /** The box of the header. */
  readonly Input?: ComponentType<SearchInputProps>;
  /** Takes what is written there; without it the browser loads the results. */
  readonly onSearch?: (query: string) => void;
}

interface Props {
  readonly onExtras: Dispatch<SetStateAction<Extras>>;
}

/**
 * What every page has beside its text, and no page needs to be read. One part: where the buttons are there, the keys work
 * as well.
 */
export default function SiteExtras({ onExtras }: Props) {
  const { pathname, search } = useLocation();
  const onSearch = useSearchSubmit();
  useLayoutEffect(
    () => onExtras((before) => ({ ...before, onSearch, carried: carriedFrom(pathname, search) })),
    [onExtras, onSearch, pathname, search],
  );
  useCarryOnLinks(pathname, search);
  useEffect(() => whenBoxIsFree(() => onExtras((before) => ({ ...before, Input: HeaderBox }))), [onExtras]);
  const router = useRouter();
  useEffect(() => router.subscribe('onRendered', ({ pathChanged }) => pathChanged && catchFocus()), [router]);
  useCarriedPlace();
  useEffect(landOnWords, []);
  return (
    <>
      <SiteControls />
      <PaletteHost />
    </>
  );
}
