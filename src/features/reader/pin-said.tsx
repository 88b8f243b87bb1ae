import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { useClauseName } from '@/text/use-clause-name';
import { useLastPin } from './pins';

/**
 * What was done last with a pin, in words, for a region that is announced. Needs the wording `pane`.
 *
 * @param isFullSaid - by a notice, which is announced by itself.
 */
export function PinSaid({ isFullSaid }: { readonly isFullSaid: boolean }) {
  const { t } = useTranslation();
  const name = useClauseName();
  const done = useLastPin();
  // What was done before has been said: on the page from which the reader comes, or beside the text before a sheet opened.
  const [before] = useState(done?.count);
  if (!done || done.count === before || (isFullSaid && done.kind === 'full')) return null;
  const said = () => {
    switch (done.kind) {
      case 'pinned':
        return t(($) => $.pane.pinnedUnder, { num: name(done.id), digit: done.digit });
      case 'unpinned':
        return t(($) => $.pane.unpinned, { num: name(done.id) });
      case 'full':
        return t(($) => $.pane.pinsFull);
    }
  };
  // Another element each time: words that stay as they are would not be announced again.
  return <span key={done.count}>{said()}</span>;
}

/** The same within a sheet, behind which nothing is announced; beside the text the page says it. */
export function PinSaidInSheet() {
  const region = useRef<HTMLParagraphElement>(null);
  const [isInSheet, setIsInSheet] = useState(false);
  useEffect(() => setIsInSheet(region.current?.closest('dialog') !== null), []);
  return (
    <p ref={region} role="status" className="sr-only">
      {isInSheet && <PinSaid isFullSaid={false} />}
    </p>
  );
}
