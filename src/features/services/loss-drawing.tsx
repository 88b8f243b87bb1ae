import { useId } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Clock } from '@/cases/moment';
import { writeTime } from '@/time/beijing';
import { layLabels } from './axis-labels';
import type { LaidCurve } from './lay-loss-curve';
import { useAxisWords } from './use-axis-words';

interface Props {
  readonly laid: LaidCurve;
  /** How many services there are. */
  readonly all: number;
  readonly clock: Clock;
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly present: number | undefined;
}

/** Sizes in CSS pixels; places across are in percent. */
const HEIGHT = 64;
const HEAD = 20;
const ROW = HEIGHT + HEAD;

/** How many services have stopped, and how many have lost something, by when one pays. */
export function LossDrawing({ laid, all, clock, present }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { dayOf, lengthOf } = useAxisWords(present);
  const { rows, ticks, now, supposed, supposedBeside, isWidened } = laid;
  const bottom = rows.length * ROW;
  const unit = HEIGHT / all;
  const marks = [
    ...(now === undefined ? [] : [{ kind: 'now' as const, x: now }]),
    ...(supposed === undefined ? [] : [{ kind: 'supposed' as const, x: supposed }]),
  ];
  // Without dates it is a length, whatever each case counts from.
  const wordsOf = (at: number) => (at === clock.triggeredAt ? '0' : lengthOf(at - clock.triggeredAt));
  const labels = clock.dated
    ? layLabels(ticks, dayOf, clock.doubt === 0 ? writeTime : undefined)
    : layLabels(ticks, wordsOf);
  return (
    <figure className="loss-drawing">
      <svg role="img" aria-label={t(($) => $.together.curve.image)} width="100%" height={bottom + 24}>
        <defs>
          <pattern id={`${id}may`} width={6} height={6} patternUnits="userSpaceOnUse">
            <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" />
          </pattern>
        </defs>
        {rows.map(({ kind, bands }, row) => {
          const base = (row + 1) * ROW;
          const most = bands.at(-1);
          return (
            <g key={kind} className={`loss-row ${kind}`}>
              <line x1="0" x2="100%" y1={base} y2={base} />
              {bands.map(({ from, to, certain, possible }) => (
                <g key={from}>
                  <rect
                    className="possible"
                    fill={`url(#${id}may)`}
                    x={`${from}%`}
                    y={base - possible * unit}
                    width={`${to - from}%`}
                    height={(possible - certain) * unit}
                  />
                  <rect
                    className="certain"
                    x={`${from}%`}
                    y={base - certain * unit}
                    width={`${to - from}%`}
                    height={certain * unit}
                  />
                </g>
              ))}
              <text x={0} y={base - HEIGHT - 4}>
                {t(($) => $.together.curve.rows[kind === 'lost' ? 'lost' : 'stopped'])}
              </text>
              <text x="100%" y={base - HEIGHT - 4} textAnchor="end">
                {t(($) => $.together.curve.countOf, { count: most?.possible ?? 0, all })}
              </text>
            </g>
          );
        })}
        {marks.map(({ kind, x }) => (
          <line key={kind} className={`loss-mark ${kind}`} x1={`${x}%`} x2={`${x}%`} y1={HEAD} y2={bottom} />
        ))}
        {labels.map(({ at, x, words, anchor, rooms }) => (
          <text key={at} data-rooms={rooms} x={`${x}%`} y={bottom + 16} textAnchor={anchor}>
            {words}
          </text>
        ))}
      </svg>
      <figcaption>
        <span data-look="certain">{t(($) => $.together.curve.looks.certain)}</span>
        <span data-look="possible">{t(($) => $.together.curve.looks.possible)}</span>
        {marks.map(({ kind }) => (
          <span key={kind} data-look={kind}>
            {t(($) => $.together.curve[kind])}
          </span>
        ))}
        {supposedBeside && (
          <span>{t(($) => $.together.curve[supposedBeside === 'before' ? 'supposedBefore' : 'supposedAfter'])}</span>
        )}
        {isWidened && <span>{t(($) => $.together.curve.widened)}</span>}
      </figcaption>
    </figure>
  );
}
