import { useLocation } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { UnitId } from '@/agreement/model';
import { useCurrentUnit } from '@/text/use-current-unit';
import { findText } from './marks-place';

const NONE = { current: null };

/** As `useCurrentUnit` has it a render later: the last provision that begins above the line where one reads. The text of a product is short. */
const unitAtTop = (text: Element | null): UnitId | undefined =>
  [...(text?.querySelectorAll('section.unit') ?? [])].findLast((unit) => unit.getBoundingClientRect().top <= 130)?.id;

/**
 * The provision in focus on a page that knows none itself: the one that the address names while it is in the window, else the one
 * that is read.
 *
 * @param text - the HTML of the text; it is looked at anew when it changes.
 * @param isWanted - whether the page knows none: where it does, nothing is looked at a second time.
 */
export function useReadUnit(text: string, isWanted: boolean): UnitId | undefined {
  const article = useRef<HTMLElement>(null);
  article.current ??= findText() as HTMLElement | null;
  const read = useCurrentUnit(isWanted ? article : NONE, text);
  const anchor = useLocation({ select: ({ hash }) => hash });
  const [named, setNamed] = useState('');
  const [first, setFirst] = useState<UnitId>();
  // Before the frame in which the keys work: one that comes at once must not act on another provision, or on none.
  useLayoutEffect(() => {
    if (isWanted) setFirst(unitAtTop(article.current));
  }, [text, isWanted]);
  useLayoutEffect(() => {
    const target = anchor === '' ? null : document.getElementById(anchor);
    setNamed(target && findText()?.contains(target) ? anchor : '');
  }, [anchor]);
  useEffect(() => {
    const top = document.getElementById(named)?.getBoundingClientRect().top;
    if (top !== undefined && (top < -40 || top > window.innerHeight)) setNamed('');
  }, [named, read]);
  return named === '' ? (read ?? first) : named;
}
