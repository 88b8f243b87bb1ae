import { type ReactNode, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';

/** Renders a part to markup, at once. */
export type RenderOffPage = (part: ReactNode) => string;

interface Props {
  /** Called with what renders, while this is mounted; does not change. */
  readonly onReady: (render: RenderOffPage) => void;
}

/**
 * Renders parts that stand on no page, for what is written from them: into an element of their own, which is in no document. A
 * portal, because another root would put the library's half of the first JS into a file of its own.
 */
export function OffPage({ onReady }: Props) {
  const [shown, setShown] = useState<{ readonly part: ReactNode; readonly place: Element }>();
  useEffect(() => {
    onReady((part) => {
      const place = document.createElement('div');
      flushSync(() => setShown({ part, place }));
      const markup = place.innerHTML;
      setShown(undefined);
      return markup;
    });
  }, [onReady]);
  return shown && createPortal(shown.part, shown.place);
}
