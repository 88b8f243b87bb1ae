import { useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { optional } from '@/ui/optional';
import { useStickyHeight } from '@/ui/use-sticky-height';

const HitSteps = optional(() => import('@/text/hit-steps'), { isSilent: true });

interface Props {
  /** The words that are lit. */
  readonly query: string;
  readonly count: number;
  /** The clause that the address names. */
  readonly anchor: string;
  readonly onGo: (id: string) => void;
  readonly onLand: (id: string) => void;
  readonly onClear: () => void;
}

/** What was searched for, which hit this is, and steps to the others: it stays over the text while one reads. */
export function HitBar({ query, count, anchor, onGo, onLand, onClear }: Props) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  useStickyHeight(bar, '--hit-bar-measured');
  return (
    <div ref={bar} className="hit-bar">
      <p role="status">
        {t(($) => $.clause.highlighted, { words: query.slice(0, 60) })} · {t(($) => $.clause.occurrences, { count })}
      </p>
      <HitSteps query={query} anchor={anchor} onGo={onGo} onLand={onLand} />
      <Button kind="link" onClick={onClear}>
        {t(($) => $.clause.clearHighlights)}
      </Button>
    </div>
  );
}
