import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import type { Tick, TimeScale } from '@/lifecycle/time-scale';

export type Lane = 'service' | 'data' | 'charging';

/** A stretch of one lane. Times are milliseconds since the trigger; `to` is `null` where no end is known. */
export interface DrawnPhase {
  readonly lane: Lane;
  readonly from: number;
  readonly to: number | null;
  readonly kind: PhaseKind;
  readonly label: string;
  readonly certain: boolean;
}

type PhaseKind =
  'running' | 'restricted' | 'suspended' | 'ended' | 'kept' | 'unreachable' | 'lost' | 'charged' | 'silent';

/** What happens at a moment, in a window, or with `latest` as `null` at any moment from the earliest on. */
export interface DrawnEvent {
  readonly id: string;
  readonly lane: Lane;
  readonly label: string;
  /** The printed number of its clause. */
  readonly clause: string;
  readonly earliest: number;
  readonly latest: number | null;
  readonly state: 'certain' | 'possible' | 'averted';
  readonly loss: boolean;
}

export interface TimelineDrawingProps {
  readonly phases: readonly DrawnPhase[];
  readonly events: readonly DrawnEvent[];
  readonly scale: TimeScale;
  /** When it is paid, in milliseconds since the trigger. */
  readonly paidAt?: number | undefined;
  readonly paidLabel?: string | undefined;
  readonly laneNames: Readonly<Record<Lane, string>>;
  readonly title: string;
  readonly cursorLabel: string;
  /** The state in words so long after the trigger. */
  readonly describe: (elapsed: number) => string;
  readonly formatTick: (label: Tick['label']) => string;
  /** Id of the event to light. */
  readonly lit: string | undefined;
  readonly onLight: (eventId: string | undefined) => void;
}

const LANES = ['service', 'data', 'charging'] as const;
const HOUR = 3_600_000;

/** Sizes are in CSS pixels: the view box is as wide as the element. */
const FONT = 13;
const ROW = 22;
const BAR = 30;
const GLYPH = 7;
const NARROW = 600;
/** A label is not squeezed beside its sign into less. */
const LEAST_TEXT = 120;
const AXIS = 34;
/** A shorter move of the pointer is a press. */
const LEAST_DRAG = 4;
/** Drawn by the server, which knows no width. */
const FIRST_WIDTH = 720;

/**
 * A case drawn as lanes over one axis of elapsed time, with a cursor to move to any moment. What it shows also stands
 * elsewhere as a list: to assistive technology it is one picture and one slider.
 */
export function TimelineDrawing(props: TimelineDrawingProps) {
  const { events, scale, paidAt, paidLabel = '', title, cursorLabel, describe, lit, onLight } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const slider = useRef<SVGGElement>(null);
  const gesture = useRef<{ readonly fromX: number; isDrag: boolean }>(undefined);
  const [width, setWidth] = useState(FIRST_WIDTH);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, scale.end);

  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.max(280, Math.floor(entry.contentRect.width)));
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);

  const { plot, xOf, lanes, ticks, paid, height } = layOut(props, width);
  const moments = listMoments(events, paidAt, scale.end);

  /** Lights the event chosen, else the first that may begin or be over at that moment. */
  const moveTo = (
    elapsed: number,
    event = events.find(({ earliest, latest }) => earliest === elapsed || latest === elapsed),
  ) => {
    setChosen(elapsed);
    onLight(event?.id);
  };

  /** To the moment under the pointer: one where something happens if it is near, else a whole hour. */
  const moveToPointer = (clientX: number, svg: SVGSVGElement) => {
    const box = svg.getBoundingClientRect();
    const x = ((clientX - box.left) * width) / box.width;
    const near = moments.filter((moment) => Math.abs(xOf(moment) - x) < GLYPH);
    const nearest = near.toSorted((one, other) => Math.abs(xOf(one) - x) - Math.abs(xOf(other) - x))[0];
    const elapsed = scale.toElapsed((x - plot.left) / (plot.right - plot.left));
    moveTo(nearest ?? Math.min(scale.end, Math.round(elapsed / HOUR) * HOUR));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event, at, scale.end, moments);
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };

  const onPointerMove = ({ clientX, currentTarget, pointerId }: PointerEvent<SVGSVGElement>) => {
    const { current } = gesture;
    if (!current || (!current.isDrag && Math.abs(clientX - current.fromX) < LEAST_DRAG)) return;
    if (!current.isDrag) {
      current.isDrag = true;
      currentTarget.setPointerCapture(pointerId);
      slider.current?.focus({ preventScroll: true });
    }
    moveToPointer(clientX, currentTarget);
  };

  const onPointerUp = ({ clientX, currentTarget, target }: PointerEvent<SVGSVGElement>) => {
    if (gesture.current?.isDrag === false) {
      const mark = (target as Element).closest('[data-event]')?.getAttribute('data-event');
      const event = events.find(({ id }) => id === mark);
      if (event) moveTo(Math.min(event.earliest, scale.end), event);
      else moveToPointer(clientX, currentTarget);
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
        }}
      >
        <g role="img" aria-label={title}>
          <Patterns id={id} />
          <Axis ticks={ticks} plot={plot} height={height} />
          {lanes.map((lane) => (
            <LaneBars key={lane.lane} drawn={lane} plot={plot} id={id} />
          ))}
          {paid && <path className="paid" d={`M${paid.x} ${AXIS}V${height}`} />}
          {lanes.map(({ lane, bars, marks, marksTop }) => (
            <g key={lane}>
              {bars.map((bar) => bar.hasLabel && <BarLabel key={keyOf(bar.phase)} bar={bar} />)}
              {marks.map((mark) => (
                <MarkDrawing key={mark.key} mark={mark} top={marksTop} id={id} lit={lit} onLight={onLight} />
              ))}
            </g>
          ))}
          {paid && (
            <g className="paid">
              <path d={`M${paid.x} ${paid.y + 3}l5 5-5 5-5-5z`} />
              <text x={paid.textX} y={paid.y + 12.5}>
                {paidLabel}
              </text>
            </g>
          )}
        </g>
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
          onBlur={() => onLight(undefined)}
        >
          <rect className="reach" x={-22} y={AXIS - 22} width={44} height={44} />
          <line y1={AXIS} y2={height} />
          <circle cy={AXIS} r={11} />
          <path d={`M-3 ${AXIS - 4}l-4 4 4 4M3 ${AXIS - 4}l4 4-4 4`} />
        </g>
      </svg>
      <output className="needs-script" aria-live="off">
        {describe(at)}
      </output>
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

/** Left and right end of the axis. */
interface Plot {
  readonly left: number;
  readonly right: number;
}

interface DrawnBar {
  readonly phase: DrawnPhase;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** It goes on past the right end. */
  readonly isOpen: boolean;
  /** Its label has room in it; else it is called out below. */
  readonly hasLabel: boolean;
}

/** A sign below the bars with its label: an event, or the label of a bar too short for it. */
interface Mark {
  readonly key: string;
  readonly x: number;
  /** End of the window, `x` without one. */
  readonly until: number;
  readonly isOpen: boolean;
  readonly clause: string;
  readonly label: string;
  readonly of: DrawnEvent | DrawnPhase;
}

interface PlacedMark extends Mark {
  readonly row: number;
  /** The label: where its lines begin, in which row, how wide, and its lines, of which the first begins with the clause. */
  readonly textX: number;
  readonly textRow: number;
  readonly textWidth: number;
  /** It stands to the left of its sign, and its lines end there. */
  readonly isLeft: boolean;
  readonly lines: readonly string[];
}

interface DrawnLane {
  readonly lane: Lane;
  readonly name: string;
  readonly top: number;
  readonly nameX: number;
  readonly nameY: number;
  readonly bars: readonly DrawnBar[];
  readonly barsEnd: number;
  readonly marksTop: number;
  readonly marks: readonly PlacedMark[];
  readonly bottom: number;
}

const keyOf = ({ kind, from, label }: DrawnPhase) => `${kind} ${from} ${label}`;

/** Gives everything its place. Names of lanes stand beside them, above them where it is narrow. */
function layOut(
  { phases, events, scale, paidAt, paidLabel = '', laneNames, formatTick }: TimelineDrawingProps,
  width: number,
) {
  const shownLanes = LANES.filter((lane) => [...phases, ...events].some((item) => item.lane === lane));
  const isNarrow = width < NARROW;
  const gutter = isNarrow ? 13 : 24 + Math.max(0, ...shownLanes.map((lane) => measure(laneNames[lane], 14)));
  const plot: Plot = { left: gutter, right: width - 14 };
  const xOf = (elapsed: number) => round(plot.left + scale.toFraction(elapsed) * (plot.right - plot.left));

  const ticks = placeTicks(scale, events, formatTick, xOf, width);
  const paidWidth = measure(paidLabel, FONT);
  const paid =
    paidAt === undefined || paidAt < 0 || paidAt > scale.end
      ? undefined
      : {
          x: xOf(paidAt),
          y: AXIS + 14,
          textX: xOf(paidAt) + 10 + paidWidth > width ? xOf(paidAt) - 10 - paidWidth : xOf(paidAt) + 10,
        };

  let top = AXIS + (paid ? 36 : 16);
  const lanes = shownLanes.map((lane): DrawnLane => {
    const firstBar = top + (isNarrow ? 28 : 12);
    const { bars, rows } = placeBars(
      phases.filter((phase) => phase.lane === lane),
      scale,
      xOf,
      firstBar,
    );
    const barsEnd = firstBar + rows * (BAR + 4) - (rows > 0 ? 4 : 0);
    const callouts = bars
      .filter(({ hasLabel }) => !hasLabel)
      .map(({ phase, x0, x1 }): Mark => {
        const x = (x0 + x1) / 2;
        const key = keyOf(phase);
        return { key, x, until: x, isOpen: false, clause: '', label: phase.label, of: phase };
      });
    const signs = events
      .filter((event) => event.lane === lane)
      .map((event): Mark => {
        const { id, clause, label, earliest, latest } = event;
        const isOpen = latest === null || latest > scale.end;
        return { key: id, x: xOf(earliest), until: xOf(latest ?? scale.end), isOpen, clause, label, of: event };
      });
    const marks = placeMarks([...callouts, ...signs], { left: isNarrow ? 6 : plot.left, right: width - 4 });
    const marksTop = barsEnd + 6;
    const markRows = Math.max(0, ...marks.map(({ row, textRow, lines }) => Math.max(row + 1, textRow + lines.length)));
    const drawn = {
      lane,
      name: laneNames[lane],
      top,
      nameX: isNarrow ? plot.left + 7 : 2,
      nameY: isNarrow ? top + 18 : firstBar + BAR / 2 + 5,
      bars,
      barsEnd,
      marksTop,
      marks,
      bottom: marksTop + markRows * ROW + 8,
    };
    top = drawn.bottom;
    return drawn;
  });
  return { plot, xOf, lanes, ticks, paid, height: Math.ceil(top) + 2 };
}

interface PlacedTick {
  readonly at: number;
  readonly x: number;
  readonly text: string;
  readonly textX: number;
}

/** Labels the moments of events first, then round ones, as far as their labels stand apart. */
function placeTicks(
  scale: TimeScale,
  events: readonly DrawnEvent[],
  formatTick: TimelineDrawingProps['formatTick'],
  xOf: (elapsed: number) => number,
  width: number,
): readonly PlacedTick[] {
  const moments = events
    .filter(({ state }) => state !== 'averted')
    .flatMap(({ earliest, latest }) => (latest === null ? [earliest] : [earliest, latest]));
  const widest = Math.max(...scale.ticks(0, moments).map(({ label }) => measure(formatTick(label), 12)));
  const overhang = Math.max(0, widest / 2 - xOf(0) + 2);
  return scale.ticks((widest + 8 + overhang) / (xOf(scale.end) - xOf(0)), moments).map(({ at, label }) => {
    const text = formatTick(label);
    const half = measure(text, 12) / 2;
    const x = xOf(at);
    return { at, x, text, textX: round(Math.min(Math.max(x, half + 1), width - half - 1)) };
  });
}

/** Bars of one lane; those that overlap in time stand below one another. */
function placeBars(
  phases: readonly DrawnPhase[],
  scale: TimeScale,
  xOf: (elapsed: number) => number,
  top: number,
): { readonly bars: readonly DrawnBar[]; readonly rows: number } {
  const ends: number[] = [];
  const bars = phases
    .toSorted((one, other) => one.from - other.from)
    .filter(({ from, to }) => from < scale.end && (to === null || to > from))
    .map((phase): DrawnBar => {
      const free = ends.findIndex((end) => end <= phase.from);
      const row = free === -1 ? ends.length : free;
      ends[row] = phase.to ?? Infinity;
      const isOpen = phase.to === null || phase.to > scale.end;
      const x0 = xOf(phase.from) + 1;
      const x1 = Math.max(x0 + 3, xOf(phase.to ?? scale.end) - (isOpen ? 0 : 1));
      const hasLabel = measure(phase.label, FONT) + (isOpen ? 30 : 20) <= x1 - x0;
      return { phase, x0, x1, y: top + row * (BAR + 4), isOpen, hasLabel };
    });
  return { bars, rows: ends.length };
}

/** Room taken in one row. */
interface Room {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each mark the first row in which neither it nor its label meets another, and the line that leads down to it crosses
 * no label. Whether marks on the right or on the left are better placed first depends on the case: both are tried.
 */
function placeMarks(marks: readonly Mark[], bounds: Plot): readonly PlacedMark[] {
  const fromRight = placeInOrder(
    marks.toSorted((one, other) => other.x - one.x),
    bounds,
  );
  const fromLeft = placeInOrder(
    marks.toSorted((one, other) => one.x - other.x),
    bounds,
  );
  return fromRight.cost <= fromLeft.cost ? fromRight.placed : fromLeft.placed;
}

function placeInOrder(marks: readonly Mark[], bounds: Plot) {
  const placed: PlacedMark[] = [];
  const signs: Room[] = [];
  const texts: Room[] = [];
  const leads: Room[] = [];
  let crossings = 0;
  for (const mark of marks) {
    const isFree = (row: number, mayCross: boolean) => {
      const { sign, text, lead } = roomOf(placeText(mark, bounds, row));
      const own = [sign, ...text];
      if (own.some((room) => [...signs, ...texts].some((taken) => overlap(room, taken)))) return false;
      if (mayCross) return true;
      return !lead.some((room) => texts.some((taken) => overlap(room, taken))) && !meets(own, leads, mark.x);
    };
    const rows = Array.from({ length: 4 * marks.length + 4 }, (_, row) => row);
    const clear = rows.find((row) => isFree(row, false));
    if (clear === undefined) crossings += 1;
    const chosen = placeText(mark, bounds, clear ?? rows.find((row) => isFree(row, true)) ?? rows.length);
    const { sign, text, lead } = roomOf(chosen);
    signs.push(sign);
    texts.push(...text);
    leads.push(...lead);
    placed.push(chosen);
  }
  const rows = Math.max(0, ...[...signs, ...texts].map(({ row }) => row + 1));
  return { placed, cost: crossings * 100 + rows };
}

const overlap = (one: Room, other: Room) => one.row === other.row && one.from < other.to && other.from < one.to;

/** Whether a leading line other than the one shared at `x` passes through. */
const meets = (rooms: readonly Room[], leads: readonly Room[], x: number) =>
  leads.some((lead) => Math.abs((lead.from + lead.to) / 2 - x) > 1 && rooms.some((room) => overlap(room, lead)));

function roomOf({ x, until, row, textX, textRow, textWidth, lines }: PlacedMark) {
  return {
    sign: { row, from: x - GLYPH - 3, to: until + GLYPH + 3 },
    text: lines.map((_, line): Room => ({ row: textRow + line, from: textX - 4, to: textX + textWidth + 4 })),
    lead: Array.from({ length: row }, (_, above): Room => ({ row: above, from: x - 3, to: x + 3 })),
  };
}

/** Puts a label to the right of its sign, else to the left, in one line or else in several; else below. */
function placeText(mark: Mark, { left, right }: Plot, row: number): PlacedMark {
  const { x, until, clause, label } = mark;
  const text = clause ? `${clause} ${label}` : label;
  const gap = GLYPH + 5;
  const sides = [
    { isLeft: false, room: mark.isOpen ? 0 : right - until - gap },
    { isLeft: true, room: x - gap - left },
  ];
  const roomy = Math.max(LEAST_TEXT, 0.4 * (right - left));
  const side =
    sides.find(({ room }) => measure(text, FONT) <= room) ??
    sides.toSorted((one, other) => other.room - one.room).find(({ room }) => room >= roomy);
  const lines = wrap(text, side?.room ?? right - left);
  const textWidth = Math.max(...lines.map((line) => measure(line, FONT)));
  if (!side) {
    const textX = Math.max(left, Math.min(x - GLYPH, right - textWidth));
    return { ...mark, row, textRow: row + 1, textX, textWidth, isLeft: false, lines };
  }
  const textX = side.isLeft ? x - gap - textWidth : until + gap;
  return { ...mark, row, textRow: row, textX, textWidth, isLeft: side.isLeft, lines };
}

/** To a tenth of a pixel: engines differ in the last digits, and the browser's first render is the server's. */
const round = (length: number) => Math.round(length * 10) / 10;

/** Width of a text in pixels, on the safe side: the server has no fonts to measure with. */
function measure(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return round(width * size);
}

/** In ems. */
function widthOf(character: string): number {
  if (/[\u2E80-\uFFFF\u2018-\u201D]/u.test(character)) return 1.03;
  if (/[A-Z@%&mw—…]/.test(character)) return 0.8;
  return /[ .,:;'|()ijlft]/.test(character) ? 0.38 : 0.6;
}

/** Breaks between words, in Chinese between characters, but not before closing punctuation. */
function wrap(text: string, width: number): readonly string[] {
  const parts = text.match(/ ?(?:[\u2E80-\uFFFF]|[^\u2E80-\uFFFF ]+)[，。、；：？！）」』”]*/gu) ?? [text];
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && measure(line + part, FONT) > width) {
      lines.push(line);
      line = part.trimStart();
    } else line += part;
  }
  return [...lines, line];
}

function Axis({ ticks, plot, height }: { ticks: readonly PlacedTick[]; plot: Plot; height: number }) {
  return (
    <g className="axis">
      <line className="base" x1={plot.left} x2={plot.right} y1={AXIS} y2={AXIS} />
      {ticks.map(({ at, x, text, textX }) => (
        <g key={at}>
          <line className="grid" x1={x} x2={x} y1={AXIS} y2={height} />
          <line className="base" x1={x} x2={x} y1={AXIS - 5} y2={AXIS + 5} />
          <text x={textX} y={AXIS - 16} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** What lies at the back of a lane: name, bars, and lines that lead down to the marks. */
function LaneBars({ drawn, plot, id }: { drawn: DrawnLane; plot: Plot; id: string }) {
  const { name, top, nameX, nameY, bars, barsEnd, marksTop, marks } = drawn;
  return (
    <g>
      <line className="divide" x1={0} x2={plot.right + 14} y1={top} y2={top} />
      <text className="lane-name" x={nameX} y={nameY}>
        {name}
      </text>
      {marks.map(({ key, x, row }) => (
        <line key={key} className="leader" x1={x} x2={x} y1={barsEnd + 1} y2={marksTop + (row + 0.5) * ROW} />
      ))}
      {bars.map((bar) => (
        <Bar key={keyOf(bar.phase)} bar={bar} id={id} />
      ))}
    </g>
  );
}

function Bar({ bar: { phase, x0, x1, y, isOpen }, id }: { bar: DrawnBar; id: string }) {
  const tip = isOpen ? Math.min(9, (x1 - x0) / 2) : 0;
  const outline = `M${x0} ${y}H${x1 - tip}l${tip} ${BAR / 2} ${-tip} ${BAR / 2}H${x0}z`;
  return (
    <g className={`phase ${phase.kind} ${phase.certain ? 'certain' : 'possible'}`}>
      <path className="ground" d={outline} />
      <path className="pattern" d={outline} fill={`url(#${id}${phase.kind})`} />
    </g>
  );
}

function BarLabel({ bar: { phase, x0, y } }: { bar: DrawnBar }) {
  return (
    <g className="bar-label">
      <rect x={x0 + 5} y={y + 5} width={measure(phase.label, FONT) + 8} height={BAR - 10} rx={3} />
      <text x={x0 + 9} y={y + BAR / 2 + 4.5}>
        {phase.label}
      </text>
    </g>
  );
}

interface MarkDrawingProps {
  readonly mark: PlacedMark;
  /** Top of the first row of marks. */
  readonly top: number;
  /** Prefix of the patterns' ids. */
  readonly id: string;
  readonly lit: string | undefined;
  readonly onLight: (eventId: string | undefined) => void;
}

function MarkDrawing({ mark, top, id, lit, onLight }: MarkDrawingProps) {
  const { x, until, isOpen, row, textX, textRow, textWidth, isLeft, lines, clause, of } = mark;
  const y = top + (row + 0.5) * ROW;
  const label = lines.map((line, index) => (
    <text
      key={line}
      x={isLeft ? textX + textWidth : textX}
      y={top + (textRow + index + 0.5) * ROW + 4.5}
      textAnchor={isLeft ? 'end' : 'start'}
    >
      {index === 0 && clause ? (
        <>
          <tspan className="clause">{clause}</tspan>
          {line.slice(clause.length)}
        </>
      ) : (
        line
      )}
    </text>
  ));
  if ('kind' in of) {
    return (
      <g className={`phase ${of.kind} ${of.certain ? 'certain' : 'possible'}`}>
        <rect className="ground" x={x - 7} y={y - 7} width={14} height={14} />
        <rect className="pattern" x={x - 7} y={y - 7} width={14} height={14} fill={`url(#${id}${of.kind})`} />
        {label}
      </g>
    );
  }
  const isWindow = until > x;
  return (
    <g
      className={['event', of.state, of.loss && 'loss', lit === of.id && 'is-lit'].filter(Boolean).join(' ')}
      data-event={of.id}
      onPointerEnter={() => onLight(of.id)}
      onPointerLeave={() => onLight(undefined)}
    >
      <rect
        className="reach of-label"
        x={textX - 4}
        y={top + textRow * ROW + 1}
        width={textWidth + 8}
        height={lines.length * ROW - 2}
        rx={3}
      />
      <rect className="reach" x={x - GLYPH - 4} y={y - 10} width={until - x + 2 * GLYPH + 8} height={20} rx={3} />
      {isWindow && !isOpen && (
        <>
          <path className="window span" d={`M${x} ${y}H${until}`} />
          <path className="window" d={`M${until} ${y - 6}v12`} />
        </>
      )}
      {isOpen && (
        <>
          <rect
            className="fade"
            x={x}
            y={y - 1.5}
            width={Math.max(0, until - x - 4)}
            height={3}
            fill={`url(#${id}fade)`}
          />
          <path className="window" d={`M${until - 7} ${y - 5}l6 5-6 5`} />
        </>
      )}
      <Glyph event={of} x={x} y={y} />
      {label}
    </g>
  );
}

/** A loss is a diamond with a cross, any other event a disc; hollow when only possible, struck through when averted. */
function Glyph({ event: { loss, state }, x, y }: { event: DrawnEvent; x: number; y: number }) {
  return (
    <g className="glyph" transform={`translate(${x} ${y})`}>
      {loss ? <path className="shape" d="M0-8.5L8.5 0 0 8.5-8.5 0z" /> : <circle className="shape" r={6} />}
      {loss && <path className="cross" d="M-2.7-2.7l5.4 5.4M2.7-2.7l-5.4 5.4" />}
      {state === 'averted' && <path className="strike" d="M-9 6L9-6" />}
    </g>
  );
}

/** One pattern for each kind of phase, so that they differ without colour. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}running`} width={8} height={8} patternUnits="userSpaceOnUse" />
      <pattern id={`${id}kept`} className="kept" width={6} height={6} patternUnits="userSpaceOnUse">
        <path d="M0 3h6" />
      </pattern>
      <pattern id={`${id}charged`} className="charged" width={6} height={6} patternUnits="userSpaceOnUse">
        <path d="M3 0v6" />
      </pattern>
      <pattern id={`${id}restricted`} className="restricted" width={8} height={8} patternUnits="userSpaceOnUse">
        <circle cx={2} cy={2} r={1.3} />
        <circle cx={6} cy={6} r={1.3} />
      </pattern>
      <pattern id={`${id}suspended`} className="suspended" width={8} height={8} patternUnits="userSpaceOnUse">
        <path d="M-2 2L2-2M0 8L8 0M6 10l4-4" />
      </pattern>
      <pattern id={`${id}unreachable`} className="unreachable" width={8} height={8} patternUnits="userSpaceOnUse">
        <path d="M0 2h4M4 6h4" />
      </pattern>
      <pattern id={`${id}ended`} className="ended" width={8} height={8} patternUnits="userSpaceOnUse">
        <path d="M-2 6l4 4M0 0l8 8M6-2l4 4" />
      </pattern>
      <pattern id={`${id}lost`} className="lost" width={8} height={8} patternUnits="userSpaceOnUse">
        <path d="M0 0l8 8M8 0L0 8" />
      </pattern>
      <pattern id={`${id}silent`} className="silent" width={12} height={12} patternUnits="userSpaceOnUse">
        <circle cx={6} cy={6} r={1} />
      </pattern>
      <linearGradient id={`${id}fade`}>
        <stop className="near" offset="0" />
        <stop className="far" offset="1" />
      </linearGradient>
    </defs>
  );
}
