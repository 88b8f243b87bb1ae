import { useEffect } from 'react';
import PaletteHost from '@/features/search/palette-host';
import SiteControls from '@/features/shell/site-controls';
import { landOnWords } from '@/text/land-on-words';
import { useCarriedPlace } from '@/text/use-carried-place';

/**
 * What every page has beside its text, and no page needs to be read. One part: where the buttons are there, the keys work
 * as well.
 */
export default function SiteExtras() {
  useCarriedPlace();
  useEffect(landOnWords, []);
  return (
    <>
      <SiteControls />
      <PaletteHost />
    </>
  );
}
