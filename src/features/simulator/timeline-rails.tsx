import type { DrawnLane, DrawnRail } from './timeline-lanes';
import { keyOf } from './timeline-layout';
import type { PhaseLook } from './timeline-model';
import { RAIL } from './timeline-sizes';

/** Patterns of the rails; their ids begin with `id`. */
export function Patterns({ id }: { readonly id: string }) {
  const pattern = (look: string, size: number, path: string) => (
    <pattern id={id + look} className={look} width={size} height={size} patternUnits="userSpaceOnUse">
      <path d={path} />
    </pattern>
  );
  return (
    <defs>
      {pattern('restricted', 6, 'M3 0v6')}
      {pattern('suspended', 7, 'M-2 2L2-2M0 7L7 0M5 9l4-4')}
      {pattern('unreachable', 10, 'M1 3h6M6 8h6M-4 8h6')}
      {pattern('unreadable', 6, 'M0 2h6M0 5h6')}
      {pattern('undated', 12, 'M2 6h2M8 6h2')}
      {pattern('partly-lost', 6, 'M0 0l6 6M6 0L0 6')}
      {pattern('released', 8, 'M-2 6l4 4M0 0l8 8M6-2l4 4')}
    </defs>
  );
}

const PATTERNED: ReadonlySet<PhaseLook> = new Set([
  'restricted',
  'suspended',
  'unreachable',
  'unreadable',
  'undated',
  'partly-lost',
  'released',
]);
/** Charges are a line, and not a thing that one has. */
const LINES: ReadonlySet<PhaseLook> = new Set(['charged', 'uncharged', 'silent']);

/** The rails of a lane, under what stands over them. */
export function LaneRails({ drawn, id }: { readonly drawn: DrawnLane; readonly id: string }) {
  return drawn.rails.map((rail) => <Rail key={keyOf(rail.phase)} rail={rail} y={drawn.railTop} id={id} />);
}

function Rail({ rail: { phase, x0, x1, isOpen }, y, id }: { rail: DrawnRail; y: number; id: string }) {
  const { look, certain } = phase;
  const name = ['rail', look, certain ? 'certain' : 'possible'].join(' ');
  if (LINES.has(look)) {
    const middle = y + RAIL / 2;
    return (
      <path
        className={name}
        d={look === 'uncharged' ? `M${x0} ${middle - 2}H${x1}M${x0} ${middle + 2}H${x1}` : `M${x0} ${middle}H${x1}`}
      />
    );
  }
  // What may be gone is crossed out, and not black.
  const texture = PATTERNED.has(look) ? look : look === 'deleted' && !certain ? 'partly-lost' : undefined;
  const tip = isOpen ? Math.min(7, (x1 - x0) / 2) : 0;
  const outline = `M${x0} ${y}H${x1 - tip}l${tip} ${RAIL / 2} ${-tip} ${RAIL / 2}H${x0}z`;
  return (
    <g className={name}>
      <path className="ground" d={outline} />
      {texture !== undefined && <path className="texture" d={outline} fill={`url(#${id}${texture})`} />}
    </g>
  );
}

/** What a lane is called, and what each of its stretches is. */
export function LaneWords({ drawn, lineHeight }: { readonly drawn: DrawnLane; readonly lineHeight: number }) {
  return (
    <g>
      <text className="lane-name" x={0} y={drawn.railTop + RAIL - 1}>
        {drawn.name}
      </text>
      {drawn.rails.map(({ phase, x0, lines, top, isRaised }) => (
        <g key={keyOf(phase)} className={`state ${phase.look}`}>
          {isRaised && <path className="leader" d={`M${x0 + 1} ${top + 3}V${drawn.railTop}`} />}
          {lines.map((line, index) => (
            <text key={line} x={x0 + 5} y={top + (index + 1) * lineHeight - 5}>
              {line}
              {index === lines.length - 1 && phase.clause !== '' && (
                <tspan className="clause" dx={6}>
                  {phase.clause}
                </tspan>
              )}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
