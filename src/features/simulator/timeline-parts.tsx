import { measure } from './measure-text';
import type { DrawnEvent } from './timeline-drawing-model';
import { keyOf } from './timeline-layout';
import type { DrawnBar, DrawnLane, PlacedMark, PlacedTick, Plot } from './timeline-layout-model';
import { AXIS, BAR, FONT, GLYPH, ROW } from './timeline-sizes';

interface AxisProps {
  readonly ticks: readonly PlacedTick[];
  readonly plot: Plot;
  readonly height: number;
  readonly weekends: readonly Stretch[];
  readonly widened: readonly Stretch[];
}

/** Left and right end of something on the axis. */
interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** The axis with its labels, Saturdays and Sundays behind it, and a break where it is wider than its length. */
export function Axis({ ticks, plot, height, weekends, widened }: AxisProps) {
  return (
    <g className="axis">
      {weekends.map(({ x0, x1 }) => (
        <rect key={x0} className="weekend" x={x0} y={AXIS} width={Math.max(0, x1 - x0)} height={height - AXIS} />
      ))}
      <line className="base" x1={plot.left} x2={plot.right} y1={AXIS} y2={AXIS} />
      {widened.map(({ x0, x1 }) => (
        <path key={x0} className="break" d={`M${(x0 + x1) / 2 - 4} ${AXIS + 5}l4-10m2 10l4-10`} />
      ))}
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
export function LaneBars({ drawn, plot, id }: { drawn: DrawnLane; plot: Plot; id: string }) {
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

export function BarLabel({ bar: { phase, x0, y } }: { bar: DrawnBar }) {
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
  readonly highlighted: string | undefined;
  readonly onHighlight: (eventId: string | undefined) => void;
}

export function MarkDrawing({ mark, top, id, highlighted, onHighlight }: MarkDrawingProps) {
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
      className={['event', of.state, of.loss && 'loss', highlighted === of.id && 'is-highlighted']
        .filter(Boolean)
        .join(' ')}
      data-event={of.id}
      onPointerEnter={() => onHighlight(of.id)}
      onPointerLeave={() => onHighlight(undefined)}
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
export function Patterns({ id }: { id: string }) {
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
      <pattern id={`${id}unreadable`} className="unreadable" width={6} height={6} patternUnits="userSpaceOnUse">
        <path d="M0 2h4M2 5h4" />
      </pattern>
      <pattern id={`${id}partly-lost`} className="partly-lost" width={10} height={10} patternUnits="userSpaceOnUse">
        <path d="M0 0l10 10M10 0L0 10" />
      </pattern>
      <pattern id={`${id}uncharged`} width={8} height={8} patternUnits="userSpaceOnUse" />
      <pattern id={`${id}ended`} className="ended" width={8} height={8} patternUnits="userSpaceOnUse">
        <path d="M-2 6l4 4M0 0l8 8M6-2l4 4" />
      </pattern>
      <pattern id={`${id}undated`} className="undated" width={12} height={8} patternUnits="userSpaceOnUse">
        <path d="M0 4h3M6 4h1" />
      </pattern>
      <pattern id={`${id}released`} className="released" width={10} height={10} patternUnits="userSpaceOnUse">
        <path d="M0 5h10M5 0v10" />
      </pattern>
      <pattern id={`${id}deleted`} className="deleted" width={8} height={8} patternUnits="userSpaceOnUse">
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
