import type { TFunction } from 'i18next';
import type { LayerRow, LayerSection } from './layer-tables';
import type { Actor, LimitKind, TimeLimit } from '@/deadlines/model';
import { reckon, startOf } from '@/deadlines/reckon';
import { calendar } from '@/corpus/calendar';
import { findProduct } from '@/corpus/products';
import { limits } from '@/corpus/limits';
import { makeCiting } from '@/text/cite-places';
import { fromInterface, fromText } from './rows';
import { makeLimitWords } from '@/i18n/limit-words';

/** What the page can show, in its order. */
export const LIMIT_VIEWS = ['limits', 'vague', 'none'] as const;
export type LimitView = (typeof LIMIT_VIEWS)[number];

/** Which limits are wanted; absent for all of them. */
export interface LimitFilter {
  readonly part?: 'g' | 'p' | undefined;
  readonly actor?: Actor | undefined;
  readonly kind?: LimitKind | undefined;
}

/** How limits can be sorted, by date where there is a moment; by default they stand in the order of the text. */
export const LIMIT_SORTS = ['length', 'date'] as const;
export type LimitSort = (typeof LIMIT_SORTS)[number];

/** Kinds and actors that there are, in the order of the text. */
export const LIMIT_KINDS = [...new Set(limits.limits.map(({ kind }) => kind))];
export const ACTORS = [...new Set(limits.limits.map(({ actor }) => actor))];

const HOURS = { hour: 1, day: 24, 'working-day': 33.6, month: 730, year: 8760, 'calendar-month': 730 } as const;

/** Hours of a limit, for comparing only: a working day is seven fifths of a day, a month a twelfth of a year. */
const roughly = ({ length }: TimeLimit) => (length ? length.amount * HOURS[length.unit] : Infinity);

/** When a limit falls; what has no date comes last. */
function momentOf(limit: TimeLimit, from: number): number {
  const found = reckon(limit, from, calendar);
  return typeof found === 'string' ? Infinity : found.earliest;
}

/** What limits are sorted by. */
function keyOf(sort: LimitSort | undefined, from: number | undefined): ((limit: TimeLimit) => number) | undefined {
  if (sort === 'length') return roughly;
  return sort === 'date' && from !== undefined ? (limit) => momentOf(limit, from) : undefined;
}

/** Every limit and every expression of time that is none, in the words of one language; dates from a moment, if any. */
export function makeLimitSections(
  t: TFunction,
  isEnglish: boolean,
  { part, actor, kind }: LimitFilter,
  sort: LimitSort | undefined,
  from: number | undefined,
): readonly LayerSection<LimitView>[] {
  const { cite } = makeCiting(t);
  const words = makeLimitWords(t, isEnglish);
  const place = (unit: string) => {
    const product = findProduct(/^p-(\d+)/.exec(unit)?.[1] ?? '');
    return { pieces: [cite(unit), ...(product ? [{ text: isEnglish ? product.en : product.zh }] : [])] };
  };
  const isInPart = (unit: string) => part === undefined || unit.startsWith(part);
  const dateOf = (limit: TimeLimit, at: number) => {
    const found = reckon(limit, at, calendar);
    if (found === 'no-date') return t(($) => $.deadlines.noDate);
    if (found === 'not-announced') return t(($) => $.deadlines.notAnnounced);
    if (found === 'open-start') return t(($) => $.deadlines.openStart);
    const date = words.dateOf(limit, found, startOf(limit, at));
    if (!limit.startsAfter) return date;
    return `${date} ${t(($) => $.deadlines.chained, { trigger: t(($) => $.deadlines.kinds[limit.kind]) })}`;
  };
  const toRow = (limit: TimeLimit, index: number): LayerRow => ({
    key: `${limit.unit} ${index}`,
    cells: [
      place(limit.unit),
      fromInterface(words.lengthOf(limit)),
      ...(from === undefined ? [] : [fromInterface(dateOf(limit, from))]),
      fromInterface(t(($) => $.deadlines.actor[limit.actor])),
      fromInterface(words.startsOf(limit)),
      quoted(limit.quote, limit.words),
      fromInterface(words.followsOf(limit)),
    ],
  });
  const wanted = limits.limits.filter(
    (limit) =>
      isInPart(limit.unit) &&
      (actor === undefined || limit.actor === actor) &&
      (kind === undefined || limit.kind === kind),
  );
  const key = keyOf(sort, from);
  // Compared, not subtracted: two that have neither date nor length are alike.
  const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
  const sorted = key ? wanted.toSorted((one, other) => compare(key(one), key(other))) : wanted;
  const clause = { title: t(($) => $.layers.clause), holds: 'place' } as const;
  const isFiltered = actor !== undefined || kind !== undefined;
  return [
    {
      id: 'limits',
      title: t(($) => $.deadlines.limits),
      columns: [
        clause,
        { title: t(($) => $.deadlines.length), holds: 'length' },
        ...(from === undefined ? [] : [{ title: t(($) => $.deadlines.date), holds: 'date' } as const]),
        { title: t(($) => $.deadlines.who), holds: 'who' },
        { title: t(($) => $.deadlines.starts), holds: 'starts' },
        { title: t(($) => $.deadlines.quote), holds: 'quote' },
        { title: t(($) => $.deadlines.follows), holds: 'follows' },
      ],
      rows: sorted.map(toRow),
    },
    {
      id: 'vague',
      title: t(($) => $.deadlines.vague),
      columns: [clause, { title: t(($) => $.deadlines.words) }, { title: t(($) => $.deadlines.quote) }],
      rows: isFiltered
        ? []
        : limits.vague
            .filter(({ unit }) => isInPart(unit))
            .map(({ unit, words: found, en, start, quote }) => ({
              key: `${unit} ${start}`,
              cells: [
                place(unit),
                { pieces: [{ text: found }, ...(isEnglish ? [{ text: `(${en})` }] : [])], isText: true },
                quoted(quote, found),
              ],
            })),
    },
    {
      id: 'none',
      title: t(($) => $.deadlines.none),
      columns: [clause, { title: t(($) => $.deadlines.quote) }, { title: t(($) => $.deadlines.why) }],
      rows: isFiltered
        ? []
        : limits.noLimits
            .filter(({ unit }) => isInPart(unit))
            .map(({ unit, quote, why }) => ({
              key: `${unit} ${quote}`,
              cells: [place(unit), fromText(quote), fromInterface(isEnglish ? why.en : why.zh)],
            })),
    },
  ];
}

/** A quotation with the words for which it is quoted set off. */
function quoted(quote: string, words: string) {
  const at = quote.indexOf(words);
  const pieces = [
    { text: quote.slice(0, at) },
    { text: words, isMarked: true },
    { text: quote.slice(at + words.length) },
  ];
  return { pieces: pieces.filter(({ text }) => text !== ''), isText: true, isRun: true };
}
