import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { findHighlightedUnits } from './highlight-words';
import { Button } from '@/ui/button';

interface Props {
  readonly query: string;
  /** The clause that the address names. */
  readonly anchor: string;
  readonly onGo: (id: string) => void;
  /** Told the first hit where the address names no clause and the reader has not moved. */
  readonly onLand: (id: string) => void;
}

/** Steps from hit to hit through the text that is highlighted, beginning with the first. */
export default function HitSteps({ query, anchor, onGo, onLand }: Props) {
  const { t } = useTranslation();
  const [units, setUnits] = useState<readonly string[]>([]);
  useEffect(() => {
    const text = document.querySelector('[data-part="text"]');
    setUnits(text ? findHighlightedUnits(text, query) : []);
  }, [query]);
  const [first] = units;
  const isUnplaced = anchor === '' && first !== undefined;
  // Once for each list of hits: whoever scrolls back to the top stays there.
  const landed = useRef(units);
  useEffect(() => {
    if (landed.current === units) return;
    landed.current = units;
    if (isUnplaced && window.scrollY === 0) onLand(first);
  }, [units, isUnplaced, first, onLand]);
  const at = units.indexOf(anchor);
  if (units.length < 2) return null;
  const go = (index: number) => {
    const id = units[(index + units.length) % units.length];
    if (id !== undefined) onGo(id);
  };
  return (
    <>
      <Button kind="icon" aria-label={t(($) => $.agreement.hitPrevious)} onClick={() => go(at < 0 ? -1 : at - 1)}>
        <ChevronLeft aria-hidden size={20} />
      </Button>
      <span className="hit-count">
        {at + 1} / {units.length}
      </span>
      <Button kind="icon" aria-label={t(($) => $.agreement.hitNext)} onClick={() => go(at + 1)}>
        <ChevronRight aria-hidden size={20} />
      </Button>
    </>
  );
}
