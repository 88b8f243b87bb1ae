/** A moment that may have a label, and where on the axis it stands, in percent of its width. */
export interface Tick {
  readonly at: number;
  readonly x: number;
}

/** A label of an axis, and the widths of the axis in which there is room for it. */
export interface AxisLabel extends Tick {
  readonly words: string;
  /** Which of its ends, or its middle, stands at its moment. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Of {@link ROOMS}, by its numbers: `0 2`. The sheets hide it in the others. */
  readonly rooms: string;
}

/** The least width of an axis in rem, of each kind of width that the sheets know (`@container`). */
export const ROOMS = [11, 22, 44] as const;

/** `--text-note`, in rem. */
const SIZE = 0.8125;
/** Between two labels, in rem. */
const GAP = 0.5;

/** The width of words in rem, a little more than they have. */
const widthOfWords = (words: string): number => {
  const wide = words.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  return (wide + (words.length - wide) * 0.62) * SIZE;
};

/**
 * Chooses the moments of an axis that have a label: the first, the last, and what stands between them with room on both sides. Of two
 * that say the same only the first has one.
 *
 * @param ticks - in their order.
 * @param wordsOf - what the label of a moment says.
 * @param closerOf - what that of the last moment says where it would say the same as the first: the hour of a day, or nothing.
 */
export function layLabels(
  ticks: readonly Tick[],
  wordsOf: (at: number) => string,
  closerOf: (at: number) => string | undefined = () => undefined,
): readonly AxisLabel[] {
  const [start] = ticks;
  const end = ticks.at(-1);
  if (!start || !end) return [];
  // Where the present comes long before it, it stands far from the start.
  const first = { ...start, words: wordsOf(start.at), anchor: start.x > 50 ? 'end' : 'start' } as const;
  const isAgain = wordsOf(end.at) === first.words;
  const lastWords = isAgain ? (closerOf(end.at) ?? '') : wordsOf(end.at);
  const last = { ...end, words: end === start ? '' : lastWords, anchor: 'end' } as const;
  const between = ticks.slice(1, -1).map((tick) => ({ ...tick, words: wordsOf(tick.at), anchor: 'middle' }) as const);
  const inRooms = ROOMS.map((width) => labelsIn(first, between, last, width));
  return [first, ...between, last].flatMap((label) => {
    const rooms = inRooms.flatMap((labels, room) => (labels.includes(label) ? [room] : []));
    return rooms.length === 0 ? [] : [{ ...label, rooms: rooms.join(' ') }];
  });
}

type Label = Omit<AxisLabel, 'rooms'>;

/** Those that have room where an axis is so wide, in rem. */
function labelsIn(first: Label, between: readonly Label[], last: Label, width: number): readonly Label[] {
  const labels = [first];
  const [, firstEnd] = spanOf(first, width);
  const [lastStart] = spanOf(last, width);
  const hasLast = last.words !== '' && lastStart >= firstEnd + GAP;
  let end = firstEnd;
  for (const label of between) {
    const [from, to] = spanOf(label, width);
    const isFree = from >= end + GAP && to + GAP <= (hasLast ? lastStart : width);
    if (!isFree || label.words === labels.at(-1)?.words || label.words === last.words) continue;
    labels.push(label);
    end = to;
  }
  return hasLast ? [...labels, last] : labels;
}

/** From where to where a label reaches, in rem. */
export function spanOf({ x, words, anchor }: Label, width: number): readonly [from: number, to: number] {
  const wide = widthOfWords(words);
  const place = (x / 100) * width;
  const from = anchor === 'start' ? place : anchor === 'end' ? place - wide : place - wide / 2;
  return [from, from + wide];
}
