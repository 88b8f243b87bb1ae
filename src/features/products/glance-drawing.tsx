import type { ReactNode } from 'react';
import { DAY, HOUR } from '@/time/duration';
import type { GlanceFigure } from '@/lifecycle/glance-figures';

/** Where things stand across a row, in percent: the axis, and past it what has no figure. */
const AXIS = { from: 3, to: 88, unknown: 96 };

/** The axis is linear, so that lengths can be compared; thirty days are the longest period of the text. */
const LONGEST = (30 * DAY) / HOUR;

/** The days that stand on the axis: the periods that the text has most. */
const MARKS = [0, 7, 15, 30];

const placeOf = (hours: number) => `${AXIS.from + Math.min(1, hours / LONGEST) * (AXIS.to - AXIS.from)}%`;
const placeOfDays = (days: number) => placeOf((days * DAY) / HOUR);

/** The scale of all rows. It stands in the head of the table, which stays in sight. */
export function GlanceAxis({ caption }: { readonly caption: ReactNode }) {
  return (
    <>
      <span className="axis-caption">{caption}</span>
      <svg className="glance-axis" aria-hidden>
        {MARKS.map((days) => (
          <text key={days} x={placeOfDays(days)} y={12} textAnchor="middle">
            {days}
          </text>
        ))}
        <text x={`${AXIS.unknown}%`} y={12} textAnchor="middle">
          ?
        </text>
      </svg>
    </>
  );
}

interface Props {
  readonly restriction: GlanceFigure | null;
  readonly loss: GlanceFigure | null;
}

/** What a row says in words as a rail: until when it works, from when it is restricted, when data go. */
export function GlanceRail({ restriction, loss }: Props) {
  const isOpen = loss?.kind !== 'hours' && loss?.kind !== 'none';
  return (
    <svg className="glance-rail" aria-hidden>
      {MARKS.map((days) => (
        <line key={days} className="grid" x1={placeOfDays(days)} x2={placeOfDays(days)} y1={0} y2="100%" />
      ))}
      {restriction?.kind === 'hours' && (
        <>
          <line className="works" x1={placeOf(0)} x2={placeOf(restriction.hours)} y1="50%" y2="50%" />
          <line
            className={restriction.isRight ? 'stopped by-right' : 'stopped'}
            x1={placeOf(restriction.hours)}
            x2={loss?.kind === 'hours' ? placeOf(loss.hours) : `${AXIS.to}%`}
            y1="50%"
            y2="50%"
          />
        </>
      )}
      {loss?.kind === 'hours' && <LossMark loss={loss} />}
      {isOpen && (
        <text x={`${AXIS.unknown}%`} y="50%" textAnchor="middle" dominantBaseline="central">
          ?
        </text>
      )}
    </svg>
  );
}

/** A diamond at its time, hollow where it is not the one thing that the text says. */
function LossMark({ loss: { hours, disputed, orEarlier, varies, isRight } }: { readonly loss: GlanceFigure }) {
  const isDoubtful = disputed || orEarlier || varies === true || isRight === true;
  return (
    <svg x={placeOf(hours)} y="50%" overflow="visible" className={isDoubtful ? 'loss doubtful' : 'loss'}>
      <path d="M0-7L7 0 0 7-7 0z" />
    </svg>
  );
}
