import { type PointerEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { HOUR } from '@/time/duration';
import { layOut } from './timeline-layout';
import type { DrawnCase } from './timeline-model';
import { keyTarget, reachOf } from './timeline-moves';
import { TimelinePicture } from './timeline-picture';
import { FIRST_WIDTH, GLYPH, MIN_DRAG, PAPER } from './timeline-sizes';
import { fitToSheets } from './fit-to-paper';
import { usePaperRoom } from '@/ui/use-paper-room';
import { useServedHeight } from '@/ui/use-served-height';

/** The narrowest that it is laid out; a narrower frame shows it smaller. */
const LEAST_WIDTH = 600;

/** So little narrower than the server draws it, it is shown that much smaller: with more lines it would move what stands below. */
const AS_SERVED = 0.9;

const widthOf = (room: number): number =>
  room < FIRST_WIDTH && room >= AS_SERVED * FIRST_WIDTH ? FIRST_WIDTH : Math.max(LEAST_WIDTH, room);

interface Props {
  readonly drawn: DrawnCase;
  /** When it is paid, in milliseconds since the trigger. */
  readonly paidAt: number | undefined;
  readonly paidLabel: string;
  readonly cursorLabel: string;
  /** Where the cursor stands, in milliseconds since the trigger. */
  readonly at: number;
  readonly onMove: (elapsed: number) => void;
  /** Pays so many milliseconds after the trigger. */
  readonly onPay: (elapsed: number) => void;
  /** The state in words so long after the trigger. */
  readonly describe: (elapsed: number) => string;
  /** Id of the event to light. */
  readonly highlighted: string | undefined;
  readonly onHighlight: (eventId: string | undefined) => void;
}

/**
 * A case drawn as lanes over one axis, with a cursor to move to any moment and the payment to be drawn along. What it shows
 * also stands elsewhere as a list: to assistive technology it is one picture and its sliders.
 */
export function TimelineDrawing(props: Props) {
  const { paidAt, paidLabel, cursorLabel, onMove, onPay, describe, highlighted, onHighlight } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const slider = useRef<SVGGElement>(null);
  const gesture = useRef<{ readonly fromX: number; isDrag: boolean }>(undefined);
  const [shownWidth, setWidth] = useState(FIRST_WIDTH);
  const room = usePaperRoom(frame, PAPER);
  const words = useMemo(() => JSON.stringify(props.drawn.moments), [props.drawn]);
  const served = useServedHeight(frame, words);
  /** The payment while it is dragged; the address gets it when it is let go. */
  const [dragged, setDragged] = useState<number>();

  // Before it is seen: a line of labels more would move what stands below.
  useLayoutEffect(() => {
    const own = frame.current;
    if (!own) return undefined;
    const observe = () => {
      // Where it is not shown it has no width.
      if (own.clientWidth > 0) setWidth(widthOf(own.clientWidth));
    };
    observe();
    const observer = new ResizeObserver(observe);
    observer.observe(own);
    return () => observer.disconnect();
  }, []);

  // Neither the cursor nor a light on an event moves anything.
  const { drawn, layout, fits } = useMemo(
    () =>
      room === undefined
        ? { drawn: props.drawn, layout: layOut(props.drawn, shownWidth), fits: undefined }
        : fitToSheets(props.drawn, room),
    [props.drawn, shownWidth, room],
  );
  const { axis, axisY, flags, height, width } = layout;
  const reach = reachOf(drawn, axis.start, axis.end);
  const at = Math.min(Math.max(props.at, reach.start), reach.end);
  const payment = flags.find(({ moment }) => moment.glyph === 'paid');
  const hasLength = reach.end > reach.start;

  /** Lights the event chosen, else the first of that moment. */
  const moveTo = (elapsed: number, event = drawn.moments.find((moment) => moment.at === elapsed)?.events[0]?.id) => {
    onMove(elapsed);
    onHighlight(event);
  };

  /** The moment under the pointer: one where something happens if it is near, else a whole hour. */
  const momentAt = (clientX: number, svg: SVGSVGElement) => {
    const box = svg.getBoundingClientRect();
    const x = ((clientX - box.left) * width) / box.width;
    const near = reach.moments.filter((moment) => Math.abs(axis.xOf(moment) - x) < GLYPH);
    const nearest = near.toSorted((one, other) => Math.abs(axis.xOf(one) - x) - Math.abs(axis.xOf(other) - x))[0];
    const elapsed = Math.round(axis.toElapsed(x) / HOUR) * HOUR;
    return nearest ?? Math.min(reach.end, Math.max(reach.start, elapsed));
  };

  const onPointerMove = ({ clientX, currentTarget, pointerId }: PointerEvent<SVGSVGElement>) => {
    const { current } = gesture;
    if (dragged !== undefined) {
      setDragged(Math.max(0, momentAt(clientX, currentTarget)));
      return;
    }
    if (!current || !hasLength || (!current.isDrag && Math.abs(clientX - current.fromX) < MIN_DRAG)) return;
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
      const event = (target as Element).closest('[data-event]')?.getAttribute('data-event') ?? undefined;
      const key = (target as Element).closest('[data-moment]')?.getAttribute('data-moment');
      const moment = drawn.moments.find((one) => one.key === key);
      if (moment && moment.at === null) onHighlight(event);
      else if (moment) moveTo(moment.at ?? 0, event);
      else if (hasLength) moveTo(momentAt(clientX, currentTarget));
      slider.current?.focus({ preventScroll: true });
    }
    gesture.current = undefined;
  };

  return (
    <div
      ref={frame}
      className="timeline-drawing"
      data-fits={fits}
      {...(served === undefined || room !== undefined ? {} : { style: { minHeight: served } })}
    >
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
        onPointerOver={({ target, buttons }) => {
          if (buttons === 0)
            onHighlight((target as Element).closest('[data-event]')?.getAttribute('data-event') ?? undefined);
        }}
        onPointerLeave={() => onHighlight(undefined)}
      >
        <g role="img" aria-label={drawn.title}>
          <TimelinePicture drawn={drawn} layout={layout} id={id} highlighted={highlighted} />
        </g>
        {payment && (
          <g
            className="handle needs-script"
            role="slider"
            tabIndex={0}
            aria-label={paidLabel}
            aria-valuemin={0}
            aria-valuemax={reach.end / HOUR}
            aria-valuenow={(dragged ?? paidAt ?? 0) / HOUR}
            aria-valuetext={describe(dragged ?? paidAt ?? 0)}
            transform={`translate(${dragged === undefined ? payment.x : axis.xOf(dragged)} ${payment.top + GLYPH})`}
            onKeyDown={(event) => {
              const target = keyTarget(event, paidAt ?? 0, reach);
              if (target === undefined) return;
              event.preventDefault();
              onPay(Math.max(0, target));
            }}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              event.stopPropagation();
              event.currentTarget.ownerSVGElement?.setPointerCapture(event.pointerId);
              setDragged(paidAt);
            }}
          >
            {dragged !== undefined && <path className="ghost" d={`M0 0V${axisY - payment.top - GLYPH}`} />}
            <rect className="reach" x={-22} y={-22} width={44} height={44} />
            <path className="grip" d="M-12 -4l-4 4 4 4M12 -4l4 4-4 4" />
          </g>
        )}
        {hasLength && (
          <g
            ref={slider}
            className="cursor needs-script"
            role="slider"
            tabIndex={0}
            aria-label={cursorLabel}
            aria-valuemin={reach.start / HOUR}
            aria-valuemax={reach.end / HOUR}
            aria-valuenow={at / HOUR}
            aria-valuetext={describe(at)}
            transform={`translate(${axis.xOf(at)} 0)`}
            onKeyDown={(event) => {
              const target = keyTarget(event, at, reach);
              if (target === undefined) return;
              event.preventDefault();
              moveTo(target);
            }}
            onBlur={() => onHighlight(undefined)}
          >
            <rect className="reach" x={-22} y={axisY - 22} width={44} height={44} />
            <path className="line" d={`M0 ${layout.lanesTop}V${axisY}`} />
            <circle cy={axisY} r={9} />
            <path className="grip" d={`M-2 ${axisY - 3.5}l-3.5 3.5 3.5 3.5M2 ${axisY - 3.5}l3.5 3.5-3.5 3.5`} />
          </g>
        )}
      </svg>
    </div>
  );
}
