import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import type { ReviewState, Standing } from '@/reviews/model';
import { Button } from '@/ui/button';
import { showPane } from './desk-show';
import { changeUi } from './desk-ui';
import { watchBlocks } from './marks-near';
import { marksByUnit } from './marks-of';
import type { PlacedWords } from './marks-paint';
import { findText, unitOf } from './marks-place';
import { useReviewNames } from './page-names';

/** Signs that differ by shape. */
const SIGNS: Readonly<Record<Standing['status'], string>> = {
  unread: '○',
  read: '◐',
  fine: '✓',
  concern: '!',
  blocked: '✕',
};

interface Props {
  readonly state: ReviewState;
  readonly text: string;
  /** Marks that the browser cannot paint. */
  readonly boxes: readonly PlacedWords[];
}

/** A block near the window, by how far below the signs' own beginning it stands. */
type Tops = ReadonlyMap<UnitId, number>;

/** One sign a provision in the margin of the text, laid out for what is near the window; the text itself is not touched. */
export function DeskSigns({ state, text, boxes }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const tops = useTops(text, layer);
  const marks = useMemo(() => marksByUnit(state), [state]);
  return (
    <div ref={layer} className="review-signs">
      <Boxes boxes={boxes} layer={layer} tops={tops} />
      {[...tops].map(([unit, top]) => (
        <Sign
          key={unit}
          unit={unit}
          top={top}
          status={state.standings.get(unit)?.status ?? 'unread'}
          count={marks.get(unit)?.filter((mark) => mark.state !== 'dropped').length ?? 0}
          hasProposal={state.proposals.has(unit)}
        />
      ))}
    </div>
  );
}

interface SignProps {
  readonly unit: UnitId;
  readonly top: number;
  readonly status: Standing['status'];
  readonly count: number;
  readonly hasProposal: boolean;
}

const Sign = memo(function Sign({ unit, top, status, count, hasProposal }: SignProps) {
  const { t } = useTranslation();
  const { clause } = useReviewNames();
  const isTrouble = status === 'concern' || status === 'blocked';
  const said = [
    t(($) => $.reviewing.sign, { clause: clause(unit), standing: t(($) => $.reviewing.standings[status]) }),
    ...(count > 0 ? [t(($) => $.reviewing.signMarks, { count })] : []),
    ...(hasProposal ? [t(($) => $.reviewing.signProposal)] : []),
  ].join(' · ');
  const standing = <span key="standing">{SIGNS[status]}</span>;
  // The weightiest first: where there is room for one alone, it is seen.
  const signs = [
    ...(isTrouble ? [standing] : []),
    ...(count > 0 ? [<span key="marks">{count}</span>] : []),
    ...(hasProposal ? [<span key="proposal">✎</span>] : []),
    ...(isTrouble ? [] : [standing]),
  ];
  return (
    // The keyboard has the pane and its keys; 600 stops of Tab would be in its way.
    <Button
      kind="bare"
      tabIndex={-1}
      className="review-sign"
      {...(isTrouble ? { 'data-trouble': '' } : {})}
      style={{ top }}
      aria-label={said}
      title={said}
      onClick={() => {
        changeUi({ held: { unit } });
        showPane();
      }}
    >
      {signs}
    </Button>
  );
});

/** Where the blocks near the window stand; measured when some come or go, and when the text is laid out anew. */
function useTops(text: string, layer: React.RefObject<HTMLDivElement | null>): Tops {
  const [tops, setTops] = useState<Tops>(new Map());
  useEffect(() => {
    const article = findText();
    const box = layer.current;
    if (!article || !box) return undefined;
    const near = new Set<Element>();
    let frame = 0;
    const measure = () => {
      frame = 0;
      const origin = box.getBoundingClientRect().top;
      setTops(
        new Map([...near].map((block) => [unitOf(block), Math.round(block.getBoundingClientRect().top - origin)])),
      );
    };
    const soon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    const stop = watchBlocks(article, (came, went) => {
      for (const block of went) near.delete(block);
      for (const block of came) near.add(block);
      soon();
    });
    const resizing = new ResizeObserver(soon);
    resizing.observe(article);
    return () => {
      cancelAnimationFrame(frame);
      resizing.disconnect();
      stop();
    };
  }, [text, layer]);
  return tops;
}

/** Boxes under marked words, for browsers that paint no highlights. */
function Boxes({
  boxes,
  layer,
  tops,
}: {
  readonly boxes: readonly PlacedWords[];
  readonly layer: React.RefObject<HTMLDivElement | null>;
  readonly tops: Tops;
}) {
  const [rects, setRects] = useState<readonly { key: string; look: PlacedWords['words']['look']; rect: DOMRect }[]>([]);
  useEffect(() => {
    const origin = layer.current?.getBoundingClientRect();
    if (!origin) return;
    setRects(
      boxes.flatMap(({ words, range }) =>
        [...range.getClientRects()].map(({ left, top, width, height }, index) => ({
          key: `${words.mark} ${words.start} ${index}`,
          look: words.look,
          rect: new DOMRect(left - origin.left, top - origin.top, width, height),
        })),
      ),
    );
    // Measured anew with the blocks.
  }, [boxes, layer, tops]);
  return rects.map(({ key, look, rect: { x, y, width, height } }) => (
    <span
      key={key}
      aria-hidden
      className="review-box"
      data-tint={look.colour}
      data-line={look.pattern}
      style={{ left: x, top: y, width, height }}
    />
  ));
}
