import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { writeDate } from '@/i18n/date-words';
import { useDurationWords } from '@/i18n/duration-words';
import { layStrip } from './case-strip';
import { measure } from './measure-text';
import type { SimulatorView } from '@/cases/simulator-view';

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
/** A label this far from its moment, in percent, is no longer seen to belong to it. */
const NEAR = 9;

/** The case on one small line: what runs, what is cut, what is gone, and where the present stands. */
export function CaseStrip({ view, now }: Props) {
  const id = useId();
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const { lanes, marks, now: present, hasLength, breaks } = layStrip(view, now);
  const { triggeredAt, dated, scenario } = view;
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  const wordsOf = (elapsed: number) => {
    if (dated)
      return writeDate(triggeredAt + elapsed, { isEnglish: i18n.language === 'en', hasTime: false, hasYear: false });
    return elapsed === 0 ? trigger : durationWords(elapsed);
  };
  const bottom = lanes.length * STEP;
  const labels = placeLabels([
    ...(hasLength ? marks : marks.filter(({ kind }) => kind === 'trigger')).map(({ kind, x, elapsed, isAverted }) => ({
      kind: kind as string,
      x,
      text: wordsOf(elapsed),
      isAverted,
    })),
    ...(present ? [{ kind: 'now', x: present.x, text: t(($) => $.simulator.now), isAverted: false }] : []),
  ]);
  return (
    <div className="case-strip">
      <p aria-hidden>
        {lanes.map(({ track }) => (
          <span key={track}>{t(($) => $.simulator.lanes[track])}</span>
        ))}
      </p>
      <svg
        role="img"
        aria-label={t(($) => $.simulator.strip, { trigger })}
        width="100%"
        height={bottom + (labels.some(({ isBelow }) => isBelow) ? 36 : 20)}
      >
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
          marks.map(({ kind, x, isAverted }) => (
            <line
              key={kind}
              className={['pole', isAverted ? 'averted' : kind].join(' ')}
              x1={`${x}%`}
              x2={`${x}%`}
              y1={0}
              y2={bottom}
            />
          ))}
        {hasLength &&
          breaks.map((x) => (
            <svg key={x} className="break" x={`${x}%`} y={0} overflow="visible">
              <path d={`M-4 ${bottom + 3}L1 -2M0 ${bottom + 3}L5 -2`} />
            </svg>
          ))}
        {present && <line className="pole now" x1={`${present.x}%`} x2={`${present.x}%`} y1={0} y2={bottom + 2} />}
        {labels.map(({ kind, x, text, anchor, isBelow, isAverted }) => (
          <text
            key={kind}
            className={isAverted ? 'averted' : kind}
            x={`${x}%`}
            y={bottom + (isBelow ? 30 : 14)}
            textAnchor={anchor}
          >
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
  readonly isAverted: boolean;
}

interface PlacedLabel extends Label {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly left: number;
  readonly right: number;
  /** On a line of its own, under the others. */
  readonly isBelow: boolean;
}

/**
 * The labels that stand apart, the more telling first. That of the present is never left out: where it meets another it stands
 * beside that one, or under all.
 */
function placeLabels(labels: readonly Label[]): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const width = (measure(label.text, FONT) / LEAST_WIDTH) * 100;
    const isApart = ({ left, right }: PlacedLabel) =>
      placed.every((other) => right + 2 < other.left || other.right + 2 < left);
    const own = placeAt(label, width);
    const others =
      label.kind === 'now'
        ? placed
            .flatMap(({ left, right }): PlacedLabel[] => [
              { ...label, x: left - 2.5, anchor: 'end', left: left - 2.5 - width, right: left - 2.5, isBelow: false },
              {
                ...label,
                x: right + 2.5,
                anchor: 'start',
                left: right + 2.5,
                right: right + 2.5 + width,
                isBelow: false,
              },
            ])
            .filter(({ x, left, right }) => left >= 0 && right <= 100 && Math.abs(x - label.x) < NEAR)
            .toSorted((one, other) => Math.abs(one.x - label.x) - Math.abs(other.x - label.x))
        : [];
    const free = [own, ...others].find(isApart);
    if (free) placed.push(free);
    else if (label.kind === 'now') placed.push({ ...own, isBelow: true });
  }
  return placed;
}

/** A label under its moment, and within the strip. */
function placeAt(label: Label, width: number): PlacedLabel {
  const anchor = label.x < width / 2 ? 'start' : label.x > 100 - width / 2 ? 'end' : 'middle';
  const left = anchor === 'start' ? label.x : anchor === 'end' ? label.x - width : label.x - width / 2;
  return { ...label, anchor, left, right: left + width, isBelow: false };
}
