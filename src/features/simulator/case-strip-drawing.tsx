import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { writeDate } from '@/i18n/date-words';
import { useDurationWords } from '@/i18n/duration-words';
import { layStrip } from './case-strip';
import { measure } from './measure-text';
import type { SimulatorView } from './simulator-view';

interface Props {
  readonly view: SimulatorView;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
}

/** Sizes in CSS pixels; places across are in percent, for the server knows no width. */
const RAIL = 10;
const STEP = 18;
const FONT = 13;
/** The narrowest that the strip gets: by it is judged whether labels meet. */
const LEAST_WIDTH = 280;

/** The case on one small line: what runs, what is cut, what is gone, and where the present stands. */
export function CaseStrip({ view, now }: Props) {
  const id = useId();
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const { lanes, marks, now: present, hasLength } = layStrip(view, now);
  const { triggeredAt, dated, scenario } = view;
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  const wordsOf = (elapsed: number) => {
    if (dated)
      return writeDate(triggeredAt + elapsed, { isEnglish: i18n.language === 'en', hasTime: false, hasYear: false });
    return elapsed === 0 ? trigger : durationWords(elapsed);
  };
  const bottom = lanes.length * STEP;
  const labels = placeLabels([
    ...(hasLength ? marks : marks.filter(({ kind }) => kind === 'trigger')).map(({ kind, x, elapsed }) => ({
      kind: kind as string,
      x,
      text: wordsOf(elapsed),
    })),
    ...(present ? [{ kind: 'now', x: present.x, text: t(($) => $.simulator.now) }] : []),
  ]);
  return (
    <div className="case-strip">
      <p aria-hidden>
        {lanes.map(({ track }) => (
          <span key={track}>{t(($) => $.simulator.lanes[track])}</span>
        ))}
      </p>
      <svg role="img" aria-label={t(($) => $.simulator.strip, { trigger })} width="100%" height={bottom + 20}>
        <defs>
          <pattern id={`${id}cut`} width={6} height={6} patternUnits="userSpaceOnUse">
            <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" />
          </pattern>
        </defs>
        {lanes.map(({ rails }, lane) =>
          rails.map(({ from, to, look, isPossible }) => (
            <rect
              key={`${lane} ${from}`}
              className={['rail', look, isPossible && 'possible'].filter(Boolean).join(' ')}
              x={`${from}%`}
              y={lane * STEP + 3}
              width={`${Math.max(0.4, to - from)}%`}
              height={RAIL}
              {...(look === 'cut' ? { fill: `url(#${id}cut)` } : {})}
            />
          )),
        )}
        {hasLength &&
          marks.map(({ kind, x }) => (
            <line key={kind} className={['pole', kind].join(' ')} x1={`${x}%`} x2={`${x}%`} y1={0} y2={bottom} />
          ))}
        {present && <line className="pole now" x1={`${present.x}%`} x2={`${present.x}%`} y1={0} y2={bottom + 2} />}
        {labels.map(({ kind, x, text, anchor }) => (
          <text key={kind} className={kind} x={`${x}%`} y={bottom + 14} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface Label {
  readonly kind: string;
  readonly x: number;
  readonly text: string;
}

/** The labels that stand apart, the more telling first. */
function placeLabels(labels: readonly Label[]) {
  const placed: (Label & {
    readonly anchor: 'start' | 'middle' | 'end';
    readonly left: number;
    readonly right: number;
  })[] = [];
  for (const label of labels) {
    const width = (measure(label.text, FONT) / LEAST_WIDTH) * 100;
    const anchor = label.x < width / 2 ? 'start' : label.x > 100 - width / 2 ? 'end' : 'middle';
    const left = anchor === 'start' ? label.x : anchor === 'end' ? label.x - width : label.x - width / 2;
    const right = left + width;
    if (placed.every((other) => right + 2 < other.left || other.right + 2 < left))
      placed.push({ ...label, anchor, left, right });
  }
  return placed;
}
