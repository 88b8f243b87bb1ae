import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { HOUR } from '@/time/duration';
import type { DrawnEvent, TimelineDrawingProps } from './timeline-drawing-model';
import { keyOf, layOut } from './timeline-layout';
import { Axis, BarLabel, LaneBars, MarkDrawing, Patterns } from './timeline-parts';
import { AXIS, FIRST_WIDTH, GLYPH, MIN_DRAG } from './timeline-sizes';
import { Button } from '@/ui/button';
/**
 * A case drawn as lanes over one axis of elapsed time, with a cursor to move to any moment. What it shows also stands
 * elsewhere as a list: to assistive technology it is one picture and one slider.
 */
export function TimelineDrawing(props: TimelineDrawingProps) {
  const { events, scale, paidAt, paidLabel, payLabel, onPay, title, cursorLabel, describe, highlighted, onHighlight } =
    props;
  const { firstDay, weekends, nowAt, nowLabel } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const slider = useRef<SVGGElement>(null);
  const gesture = useRef<{ readonly fromX: number; isDrag: boolean }>(undefined);
  const [width, setWidth] = useState(FIRST_WIDTH);
  const [chosen, setChosen] = useState<number>();
  /** The payment while it is dragged; the address gets it when it is let go. */
  const [dragged, setDragged] = useState<number>();
  const at = Math.min(chosen ?? nowAt ?? 0, scale.end);

  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.max(280, Math.floor(entry.contentRect.width)));
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);

  const { phases, laneNames, formatTick } = props;
  const shownPayment = dragged ?? paidAt;
  // Placing the labels takes the longest, and a move of the cursor moves none of them.
  const layout = useMemo(
    () =>
      layOut(
        {
          phases,
          events,
          scale,
          firstDay,
          weekends,
          nowAt,
          nowLabel,
          paidAt: shownPayment,
          paidLabel,
          laneNames,
          formatTick,
        },
        width,
      ),
    [phases, events, scale, firstDay, weekends, nowAt, nowLabel, shownPayment, paidLabel, laneNames, formatTick, width],
  );
  const { plot, xOf, lanes, ticks, paid, now, height } = layout;
  const moments = listMoments(events, paidAt, scale.end);

  /** Lights the event chosen, else the first that may begin or be over at that moment. */
  const moveTo = (
    elapsed: number,
    event = events.find(({ earliest, latest }) => earliest === elapsed || latest === elapsed),
  ) => {
    setChosen(elapsed);
    onHighlight(event?.id);
  };

  /** The moment under the pointer: one where something happens if it is near, else a whole hour. */
  const momentAt = (clientX: number, svg: SVGSVGElement) => {
    const box = svg.getBoundingClientRect();
    const x = ((clientX - box.left) * width) / box.width;
    const near = moments.filter((moment) => Math.abs(xOf(moment) - x) < GLYPH);
    const nearest = near.toSorted((one, other) => Math.abs(xOf(one) - x) - Math.abs(xOf(other) - x))[0];
    const elapsed = scale.toElapsed((x - plot.left) / (plot.right - plot.left));
    return nearest ?? Math.max(0, Math.min(scale.end, Math.round(elapsed / HOUR) * HOUR));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event, at, scale.end, moments);
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };

  const onPointerMove = ({ clientX, currentTarget, pointerId }: PointerEvent<SVGSVGElement>) => {
    const { current } = gesture;
    if (dragged !== undefined) {
      setDragged(momentAt(clientX, currentTarget));
      return;
    }
    if (!current || (!current.isDrag && Math.abs(clientX - current.fromX) < MIN_DRAG)) return;
    if (!current.isDrag) {
      current.isDrag = true;
      currentTarget.setPointerCapture(pointerId);
      slider.current?.focus({ preventScroll: true });
    }
    moveTo(momentAt(clientX, currentTarget));
  };

  const onPointerUp = ({ clientX, currentTarget, target }: PointerEvent<SVGSVGElement>) => {
    if (dragged !== undefined) {
      onPay(dragged);
      setDragged(undefined);
      return;
    }
    if (gesture.current?.isDrag === false) {
      const mark = (target as Element).closest('[data-event]')?.getAttribute('data-event');
      const event = events.find(({ id }) => id === mark);
      if (event) moveTo(Math.min(event.earliest, scale.end), event);
      else moveTo(momentAt(clientX, currentTarget));
      slider.current?.focus({ preventScroll: true });
    }
    gesture.current = undefined;
  };

  return (
    <div ref={frame} className="timeline-drawing">
      <svg
        role="group"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        onPointerDown={({ button, clientX }) => {
          gesture.current = button === 0 ? { fromX: clientX, isDrag: false } : undefined;
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          gesture.current = undefined;
          setDragged(undefined);
        }}
      >
        <g role="img" aria-label={title}>
          <Patterns id={id} />
          <Axis ticks={ticks} plot={plot} height={height} weekends={layout.weekends} widened={layout.widened} />
          {lanes.map((lane) => (
            <LaneBars key={lane.lane} drawn={lane} plot={plot} id={id} />
          ))}
          {now && (
            <g className="now">
              <line x1={now.x} x2={now.x} y1={AXIS} y2={height} />
              <text x={now.textX} y={AXIS + 26}>
                {nowLabel}
              </text>
            </g>
          )}
          {paid && <path className="paid" d={`M${paid.x} ${AXIS}V${height}`} />}
          {lanes.map(({ lane, bars, marks, marksTop }) => (
            <g key={lane}>
              {bars.map((bar) => bar.hasLabel && <BarLabel key={keyOf(bar.phase)} bar={bar} />)}
              {marks.map((mark) => (
                <MarkDrawing
                  key={mark.key}
                  mark={mark}
                  top={marksTop}
                  id={id}
                  highlighted={highlighted}
                  onHighlight={onHighlight}
                />
              ))}
            </g>
          ))}
        </g>
        {paid && (
          <g
            className="paid handle"
            role="slider"
            tabIndex={0}
            aria-label={paidLabel}
            aria-valuemin={0}
            aria-valuemax={scale.end / HOUR}
            aria-valuenow={(dragged ?? paidAt ?? 0) / HOUR}
            aria-valuetext={describe(dragged ?? paidAt ?? 0)}
            onKeyDown={(event) => {
              const target = keyTarget(event, paidAt ?? 0, scale.end, moments);
              if (target === undefined) return;
              event.preventDefault();
              onPay(target);
            }}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              event.stopPropagation();
              event.currentTarget.ownerSVGElement?.setPointerCapture(event.pointerId);
              setDragged(paidAt);
            }}
          >
            <rect className="reach" x={paid.x - 22} y={paid.y - 14} width={44} height={44} />
            <path d={`M${paid.x} ${paid.y + 1}l7 7-7 7-7-7z`} />
            <text x={paid.textX} y={paid.y + 12.5}>
              {paidLabel}
            </text>
          </g>
        )}
        <g
          ref={slider}
          className="cursor needs-script"
          role="slider"
          tabIndex={0}
          aria-label={cursorLabel}
          aria-valuemin={0}
          aria-valuemax={scale.end / HOUR}
          aria-valuenow={at / HOUR}
          aria-valuetext={describe(at)}
          transform={`translate(${xOf(at)} 0)`}
          onKeyDown={onKeyDown}
          onBlur={() => onHighlight(undefined)}
        >
          <rect className="reach" x={-22} y={AXIS - 22} width={44} height={44} />
          <line y1={AXIS} y2={height} />
          <circle cy={AXIS} r={11} />
          <path d={`M-3 ${AXIS - 4}l-4 4 4 4M3 ${AXIS - 4}l4 4-4 4`} />
        </g>
      </svg>
      <p className="cursor-state needs-script">
        <output aria-live="off">{describe(at)}</output> <Button onClick={() => onPay(at)}>{payLabel}</Button>
      </p>
    </div>
  );
}

/** Moments at which the cursor halts: where an event may begin or be over, and the payment. */
function listMoments(events: readonly DrawnEvent[], paidAt: number | undefined, end: number): readonly number[] {
  const all = [0, end, paidAt, ...events.flatMap(({ earliest, latest }) => [earliest, latest])];
  const shown = all.filter((moment) => typeof moment === 'number' && moment >= 0 && moment <= end) as number[];
  return [...new Set(shown)].toSorted((one, other) => one - other);
}

/** Where a key takes the cursor; `undefined` for a key that does not move it. */
function keyTarget(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  at: number,
  end: number,
  moments: readonly number[],
): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? Math.max(0, at - HOUR) : (moments.findLast((moment) => moment < at) ?? 0);
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? Math.min(end, at + HOUR) : (moments.find((moment) => moment > at) ?? end);
    case 'Home':
      return 0;
    case 'End':
      return end;
    default:
      return undefined;
  }
}
