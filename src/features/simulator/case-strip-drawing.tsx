import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { writeTime } from '@/time/beijing';
import { writeDate } from '@/i18n/date-words';
import { useDurationWords } from '@/i18n/duration-words';
import { layStrip } from './case-strip';
import { measure } from './measure-text';
import { useServedHeight } from '@/ui/use-served-height';
import type { SimulatorView } from '@/cases/simulator-view';

interface Props {
  readonly view: SimulatorView;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
  /** Lights the event whose stretch or line the pointer is on. */
  /** Told what is under the pointer, where something beside the strip can show it. */
  readonly onHighlight?: (id: string | undefined) => void;
}

/** Sizes in CSS pixels; places across are in percent, for the server knows no width. */
const RAIL = 10;
const STEP = 18;
const FONT = 13;
/** The narrowest that the strip gets: by it is judged whether labels meet, until its width is known. */
const LEAST_WIDTH = 280;
/** A label this far from its moment, in percent, is no longer seen to belong to it. */
const NEAR = 9;

/** The case on one small line: what runs, what is cut, what is gone, and where the present stands. */
export function CaseStrip({ view, now, onHighlight }: Props) {
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(LEAST_WIDTH);
  // Before it is seen: a line of labels fewer would move what stands below.
  useLayoutEffect(() => {
    const own = svg.current;
    if (!own) return undefined;
    const observe = () => setWidth(Math.max(LEAST_WIDTH, own.clientWidth));
    observe();
    const observer = new ResizeObserver(observe);
    observer.observe(own);
    return () => observer.disconnect();
  }, []);
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const { lanes, marks, now: present, hasLength, breaks } = layStrip(view, now);
  const { triggeredAt, dated, doubt, scenario } = view;
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  const write = (elapsed: number, hasTime: boolean) =>
    writeDate(triggeredAt + elapsed, { isEnglish: i18n.language === 'en', hasTime, hasYear: false });
  const wordsOf = ({ elapsed, hasTime }: (typeof marks)[number]) => {
    if (!dated) return elapsed === 0 ? trigger : durationWords(elapsed);
    const day = write(elapsed, false);
    // An hour after the arrears it is the same day (13.2): then the hours tell the two apart.
    const sharing = marks.filter((other) => write(other.elapsed, false) === day && other.hasTime);
    const isShared = sharing.some((other) => other.elapsed !== elapsed) && hasTime && doubt === 0;
    if (!isShared) return day;
    return elapsed > Math.min(...sharing.map((other) => other.elapsed))
      ? writeTime(triggeredAt + elapsed)
      : write(elapsed, true);
  };
  const bottom = lanes.length * STEP;
  const labels = placeLabels(width, [
    ...(hasLength ? marks : marks.filter(({ kind }) => kind === 'trigger')).map((mark) => ({
      kind: mark.kind as string,
      x: mark.x,
      text: wordsOf(mark),
      isAverted: mark.isAverted,
    })),
    ...(present ? [{ kind: 'now', x: present.x, text: t(($) => $.simulator.now), isAverted: false }] : []),
  ]);
  const frame = useRef<HTMLDivElement>(null);
  const served = useServedHeight(frame, labels.map(({ text }) => text).join('|'));
  return (
    <div ref={frame} className="case-strip" {...(served === undefined ? {} : { style: { minHeight: served } })}>
      <p aria-hidden>
        {lanes.map(({ track }) => (
          <span key={track}>{t(($) => $.simulator.lanes[track])}</span>
        ))}
      </p>
      <svg
        ref={svg}
        role="img"
        aria-label={t(($) => $.simulator.strip, { trigger })}
        width="100%"
        height={bottom + 20 + 16 * Math.max(0, ...labels.map(({ row }) => row))}
        onPointerOver={({ target }) =>
          onHighlight?.(target instanceof Element ? (target.getAttribute('data-event') ?? undefined) : undefined)
        }
        onPointerLeave={() => onHighlight?.(undefined)}
      >
        <defs>
          <pattern id={`${id}cut`} width={6} height={6} patternUnits="userSpaceOnUse">
            <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" />
          </pattern>
        </defs>
        {lanes.map(({ rails }, lane) =>
          rails.map(({ from, to, look, isPossible, event }) => (
            <rect
              key={`${lane} ${from}`}
              data-event={event}
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
          marks.map(({ kind, x, isAverted, event }) => (
            <line
              key={`${kind} ${x}`}
              data-event={event}
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
        {labels.map(({ kind, x, text, anchor, row, isAverted }) => (
          <text
            key={`${kind} ${x}`}
            className={isAverted ? 'averted' : kind}
            x={`${x}%`}
            y={bottom + 14 + 16 * row}
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
  /** The line in which it stands, from 0. */
  readonly row: number;
}

/**
 * Gives every label a place: in the first line in which it meets no other. That of the present stands beside another rather than
 * a line lower, where it is still seen to belong to its moment.
 */
function placeLabels(full: number, labels: readonly Label[]): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const width = (measure(label.text, FONT) / full) * 100;
    const isApart = ({ left, right, row }: PlacedLabel) =>
      placed.every((other) => other.row !== row || right + 1 < other.left || other.right + 1 < left);
    const own = placeAt(label, width);
    // Under its line, or from it on, or up to it.
    const start: PlacedLabel = { ...own, x: label.x, anchor: 'start', left: label.x, right: label.x + width };
    const end: PlacedLabel = { ...own, x: label.x, anchor: 'end', left: label.x - width, right: label.x };
    const within = [own, start, end].filter(({ left, right }) => left >= 0 && right <= 100);
    const beside = label.kind === 'now' ? placed.flatMap((other) => placeBeside(label, width, other)) : [];
    const near = beside
      .filter(({ x, left, right }) => left >= 0 && right <= 100 && Math.abs(x - label.x) < NEAR)
      .toSorted((one, other) => Math.abs(one.x - label.x) - Math.abs(other.x - label.x));
    const lower = labels.flatMap((_, index) => within.map((each) => ({ ...each, row: index + 1 })));
    placed.push([...within, ...near, ...lower].find(isApart) ?? own);
  }
  return placed;
}

/** A label left and right of another, in its line. */
function placeBeside(label: Label, width: number, { left, right, row }: PlacedLabel): readonly PlacedLabel[] {
  const [end, start] = [left - 2.5, right + 2.5];
  return [
    { ...label, x: end, anchor: 'end', left: end - width, right: end, row },
    { ...label, x: start, anchor: 'start', left: start, right: start + width, row },
  ];
}

/** A label under its moment, and within the strip. */
function placeAt(label: Label, width: number): PlacedLabel {
  const anchor = label.x < width / 2 ? 'start' : label.x > 100 - width / 2 ? 'end' : 'middle';
  const left = anchor === 'start' ? label.x : anchor === 'end' ? label.x - width : label.x - width / 2;
  return { ...label, anchor, left, right: left + width, row: 0 };
}
