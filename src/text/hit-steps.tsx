import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findHighlightedUnits } from './highlight-words';
import { Button } from '@/ui/button';

interface Props {
  readonly query: string;
  /** The clause that the address names. */
  readonly anchor: string;
  readonly onGo: (id: string) => void;
}

/** Steps from hit to hit through the text that is highlighted. */
export default function HitSteps({ query, anchor, onGo }: Props) {
  const { t } = useTranslation();
  const [units, setUnits] = useState<readonly string[]>([]);
  useEffect(() => {
    const text = document.querySelector('[data-part="text"]');
    setUnits(text ? findHighlightedUnits(text, query) : []);
  }, [query]);
  const at = units.indexOf(anchor);
  if (units.length < 2) return null;
  const go = (index: number) => {
    const id = units[(index + units.length) % units.length];
    if (id !== undefined) onGo(id);
  };
  return (
    <>
      <Button onClick={() => go(at < 0 ? -1 : at - 1)}>{t(($) => $.agreement.hitPrevious)}</Button>
      <Button onClick={() => go(at + 1)}>{t(($) => $.agreement.hitNext)}</Button>
      <span className="muted">
        {at + 1} / {units.length}
      </span>
    </>
  );
}
