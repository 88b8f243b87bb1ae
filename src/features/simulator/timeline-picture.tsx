import type { PlacedFlag } from './timeline-flags';
import { MomentGlyph } from './timeline-glyph';
import type { Layout } from './timeline-layout';
import type { DrawnCase } from './timeline-model';
import type { PlacedPeriod } from './timeline-periods';
import { LaneRails, LaneWords, Patterns } from './timeline-rails';
import { GAP, GLYPH } from './timeline-sizes';

interface Props {
  readonly drawn: DrawnCase;
  readonly layout: Layout;
  /** Prefix of the patterns' ids. */
  readonly id: string;
  /** Id of the event to light. */
  readonly highlighted?: string | undefined;
}

/**
 * A case as a picture: what stands in the SVG and does not move. It needs no page: whoever has a case and a width can draw it.
 */
export function TimelinePicture({ drawn, layout, id, highlighted }: Props) {
  const { plot, axis, flags, periods, lanes, lanesTop, axisY, doubtTop, doubts, weekends, now, lineHeight } = layout;
  return (
    <>
      <Patterns id={id} />
      {weekends.map(({ x0, x1 }) => (
        <rect key={x0} className="weekend" x={x0} y={lanesTop} width={Math.max(0, x1 - x0)} height={axisY - lanesTop} />
      ))}
      {doubts.map(({ x0, x1, isLoss }) => (
        <rect
          key={`${x0} ${x1}`}
          className={isLoss ? 'doubt is-loss' : 'doubt'}
          x={x0}
          y={doubtTop}
          width={x1 - x0}
          height={axisY - doubtTop}
        />
      ))}
      {lanes.map(({ lane, bottom }) => (
        <path key={lane} className="hair" d={`M0 ${bottom}H${plot.x1}`} />
      ))}
      {flags.map(({ moment, x, top }) => (
        <path
          key={moment.key}
          className={['pole', `is-${moment.glyph}`, moment.isOpen && 'is-open'].filter(Boolean).join(' ')}
          d={`M${x} ${top + GLYPH}V${axisY}`}
        />
      ))}
      {lanes.map((lane) => (
        <LaneRails key={lane.lane} drawn={lane} id={id} />
      ))}
      {now && !now.beyond && <path className="now-line" d={`M${now.x} ${lanesTop - 2}V${axisY + 5}`} />}
      {lanes.map((lane) => (
        <LaneWords key={lane.lane} drawn={lane} lineHeight={lineHeight} />
      ))}
      {periods.map((period) => (
        <DimensionLine key={`${period.row} ${period.x0}`} drawn={period} />
      ))}
      {flags.map((flag) => (
        <FlagDrawing key={flag.moment.key} flag={flag} lineHeight={lineHeight} highlighted={highlighted} />
      ))}
      <path className="axis" d={`M${plot.x0} ${axisY}H${axis.cutAt ?? plot.x1}`} />
      {axis.cutAt !== undefined && (
        <>
          <path className="axis is-cut" d={`M${axis.cutAt} ${axisY}H${plot.x1}`} />
          <text className="tick" x={(axis.cutAt + plot.x1) / 2} y={axisY + 18} textAnchor="middle">
            {drawn.unknownLabel}
          </text>
        </>
      )}
      {axis.ticks.map(({ at, x, text, textX }) => (
        <g key={at}>
          <path className="axis" d={`M${x} ${axisY}v5`} />
          {text !== undefined && (
            <text className="tick" x={textX} y={axisY + 18} textAnchor="middle">
              {text}
            </text>
          )}
        </g>
      ))}
      <Widened layout={layout} label={drawn.widenedLabel} />
      {now && <Present now={now} />}
    </>
  );
}

/** Where the axis is wider than its time: a break, and a word under it where there is room. */
function Widened({ layout: { widened, axis, axisY }, label }: { readonly layout: Layout; readonly label: string }) {
  const ticks = axis.ticks.filter(({ text }) => text !== undefined);
  return widened.map(({ x0, x1 }, index) => {
    const middle = (x0 + x1) / 2;
    const half = label.length * 6.5;
    // Stretches side by side are told together; the drawing's note tells what a break means.
    const isFirst = index === 0 || widened[index - 1]?.x1 !== x0;
    const isFree = ticks.every(({ textX, text = '' }) => Math.abs(textX - middle) > half + text.length * 5);
    return (
      <g key={x0} className="break">
        <path className="gap" d={`M${middle - 4} ${axisY}h8`} />
        <path d={`M${middle - 6} ${axisY + 5}l4-10m4 10l4-10`} />
        {isFirst && isFree && (
          <text className="tick" x={middle} y={axisY + 18} textAnchor="middle">
            {label}
          </text>
        )}
      </g>
    );
  });
}

/** Below the axis: when now is, and what is left from it. */
function Present({ now }: { readonly now: NonNullable<Layout['now']> }) {
  const { x, y, words, textX, left } = now;
  return (
    <g className="now">
      <text x={textX} y={y + 4.5}>
        {words}
      </text>
      {left && (
        <g className={left.isLoss ? 'left is-loss' : 'left'}>
          <path className="dimension" d={lineOfLeft(x, left)} />
          <text x={left.textX} y={left.y + 4.5}>
            {left.label}
          </text>
        </g>
      )}
    </g>
  );
}

/** From now to the next moment, open where the words stand in it. */
function lineOfLeft(
  x: number,
  { x1, lineY: y, isInside, textX, width }: NonNullable<NonNullable<Layout['now']>['left']>,
) {
  const ends = `M${x} ${y - 5}v10M${x1} ${y - 5}v10M${x} ${y}`;
  return isInside ? `${ends}H${textX - 4}M${textX + width + 4} ${y}H${x1}` : `${ends}H${x1}`;
}

function DimensionLine({ drawn }: { readonly drawn: PlacedPeriod & { readonly y: number } }) {
  const { period, x0, x1, y, textX, isInside, width, isBackwards } = drawn;
  const from = textX - width / 2 - 6;
  const to = textX + width / 2 + 6;
  const line = isInside ? `M${x0} ${y}H${Math.max(x0, from)}M${Math.min(x1, to)} ${y}H${x1}` : `M${x0} ${y}H${x1}`;
  // It leads from where the period counts: that end is a dot, the other an arrow.
  const [start, end] = isBackwards ? [x1, x0] : [x0, x1];
  const tip = isBackwards ? 6 : -6;
  return (
    <g className={['period', `is-${period.look}`, period.isUnknown && 'is-unknown'].filter(Boolean).join(' ')}>
      <path className="dimension" d={line} />
      <path className="arrow" d={`M${end + tip} ${y - 4}L${end} ${y}l${tip} 4`} />
      <circle className="from" cx={start} cy={y} r={2.5} />
      <text x={textX} y={isInside ? y + 4.5 : y - 6} textAnchor="middle">
        {period.label}
        {period.clause !== '' && (
          <tspan className="clause" dx={6}>
            {period.clause}
          </tspan>
        )}
      </text>
    </g>
  );
}

interface FlagProps {
  readonly flag: PlacedFlag;
  readonly lineHeight: number;
  readonly highlighted: string | undefined;
}

function FlagDrawing({ flag, lineHeight, highlighted }: FlagProps) {
  const { moment, x, top, lines, isLeft, width } = flag;
  const textX = isLeft ? x - GAP : x + GAP;
  const placed = lines.map((line, index) => ({ ...line, y: top + index * lineHeight }));
  return (
    <g className="flag" data-moment={moment.key}>
      {lines.map(({ event }, index) =>
        event && lines[index - 1]?.event !== event ? (
          <rect
            key={`reach ${event.id} ${event.label}`}
            className={highlighted === event.id ? 'reach is-highlighted' : 'reach'}
            data-event={event.id}
            x={isLeft ? textX - width - 3 : textX - 3}
            y={top + index * lineHeight - 1}
            width={width + 6}
            height={lines.filter((line) => line.event === event).length * lineHeight}
          />
        ) : null,
      )}
      <MomentGlyph glyph={moment.glyph} isOpen={moment.isOpen} x={x} y={top + GLYPH} />
      {placed.map(({ text, kind, clause, event, y }) => (
        <text
          key={y}
          className={[
            'words',
            `is-${kind}`,
            event?.loss && 'is-loss',
            event && `is-${event.state}`,
            event?.isOther && 'is-other',
            event && event.id === highlighted && 'is-highlighted',
            !event && kind === 'head' && `is-${moment.glyph}`,
          ]
            .filter(Boolean)
            .join(' ')}
          x={textX}
          y={y + 13.5}
          textAnchor={isLeft ? 'end' : 'start'}
        >
          {text}
          {clause !== '' && (
            <tspan className="clause" dx={text ? 6 : 0}>
              {clause}
            </tspan>
          )}
        </text>
      ))}
    </g>
  );
}
