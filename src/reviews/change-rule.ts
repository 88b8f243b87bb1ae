import type { UnitId } from '../agreement/model';
import { findDurations } from '../lifecycle/find-durations';
import type { Basis, LifecycleRule, Offset } from '../lifecycle/model';
import { type Figure, type FigureChange, type Hunk, readFigure } from './changed-figures';

/** What is proposed for one unit. */
export interface UnitChange {
  readonly from: string;
  readonly hunks: readonly Hunk[];
}

/**
 * Why a rule is not worked out anew. `several`: the same figure stands several times where it is counted, and the proposal does not
 * change all alike. `no-length`: the new period is of no hours or days. `uncounted`: it is one in which no timeline counts. `words`:
 * what is changed is no figure that the rule counts.
 */
export type WhyNot = 'several' | 'no-length' | 'uncounted' | 'words';

/** What proposals do to one rule. */
interface RuleChange {
  /** With the new figure, where it has one. */
  readonly rule: LifecycleRule;
  /** The changes that gave it. */
  readonly recomputed: readonly FigureChange[];
  /** Changes of words that it quotes, or right beside them, which it cannot be recomputed from. */
  readonly rests: readonly Hunk[];
  readonly why: WhyNot;
}

/**
 * Reads what proposals make of a rule: where they change the figure that it counts, at every place of the words that it quotes, it is
 * the rule with that figure. Where they change it at one of several places, nobody can tell which one is counted. `undefined` where
 * they touch none of its words.
 */
export function changeRule(rule: LifecycleRule, changes: ReadonlyMap<UnitId, UnitChange>): RuleChange | undefined {
  const own = figureOf(rule);
  const touched = new Set<Hunk>();
  const figures = new Map<string, FigureChange>();
  const quoted: FigureChange[] = [];
  let isOneOfSeveral = false;
  for (const { provision, quotes } of rule.citations) {
    const change = changes.get(provision);
    if (!change) continue;
    for (const quote of quotes) {
      for (const start of placesOf(quote, change.from)) {
        const end = start + quote.length;
        for (const hunk of change.hunks.filter(({ from, to }) => from <= end && to >= start)) {
          // What is deleted right beside the words is not of them; what is inserted there may turn their sense.
          if (hunk.deleted !== '' && hunk.inserted === '' && (hunk.from === end || hunk.to === start)) continue;
          if (hunk.inserted !== '' && hunk.deleted !== '' && (hunk.from >= end || hunk.to <= start)) continue;
          touched.add(hunk);
          for (const figure of hunk.figures) {
            if (figure.from < start || figure.to > end) continue;
            quoted.push(figure);
            if (isSame(own, readFigure(figure.before))) figures.set(`${provision} ${figure.from}`, figure);
          }
        }
        isOneOfSeveral ||= own !== undefined && keptIn(change, own).some(({ from, to }) => from >= start && to <= end);
      }
    }
    // A rule that counts nothing can still name a period (保留15日) that stands elsewhere in the clause too.
    isOneOfSeveral ||= own === undefined && quoted.some(({ before }) => keptIn(change, readFigure(before)).length > 0);
  }
  if (touched.size === 0) return undefined;
  const recomputed = [...figures.values()];
  const offset = isOneOfSeveral ? undefined : offsetWith(rule, recomputed);
  const used = offset ? recomputed : [];
  return {
    rule: offset ? { ...rule, offset } : rule,
    recomputed: used,
    rests: [...touched].filter(
      ({ changesWords, figures: all }) => changesWords || all.some((figure) => !used.includes(figure)),
    ),
    why: whyNot(quoted, recomputed, isOneOfSeveral, offset !== undefined),
  };
}

function whyNot(
  quoted: readonly FigureChange[],
  own: readonly FigureChange[],
  isOneOfSeveral: boolean,
  isRecomputed: boolean,
): WhyNot {
  if (quoted.some(({ after }) => readFigure(after)?.amount === 0)) return 'no-length';
  const becomes = own.map(({ after }) => readFigure(after));
  const [first] = becomes;
  const isUnlike = first !== undefined && becomes.some((figure) => !isSame(first, figure));
  if (quoted.length > 0 && (isOneOfSeveral || isUnlike)) return 'several';
  return own.length > 0 && !isRecomputed ? 'uncounted' : 'words';
}

/** Where a unit keeps a figure although a proposal changes other words of it. */
const keptIn = ({ from, hunks }: UnitChange, figure: Omit<Figure, 'isOrdinal'> | undefined) =>
  findDurations(from).filter(
    (found) =>
      isSame(figure, readFigure(found.words)) && hunks.every(({ from: at, to }) => to <= found.from || at >= found.to),
  );

const quotesOf = ({ citations }: LifecycleRule) => citations.flatMap(({ quotes }) => quotes).join(' ');

function placesOf(quote: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** 满15个自然日起 (36.1) is from the sixteenth day: so many days less are printed than are counted. */
const daysOver = (rule: LifecycleRule) => (rule.offset.kind === 'from-day' && quotesOf(rule).includes('满') ? 1 : 0);

/** The figure that a rule counts, as its words have it. */
export function figureOf(rule: LifecycleRule): Omit<Figure, 'isOrdinal'> | undefined {
  const { offset } = rule;
  if ('period' in offset) return offset.period;
  if ('day' in offset) return { amount: offset.day - daysOver(rule), unit: 'day' };
  return 'hour' in offset ? { amount: offset.hour, unit: 'hour' } : undefined;
}

/**
 * A rule that counts a figure which its own quotes do not have takes it from another clause (4.2.1 of an order that 6.1 keeps for
 * three days): it follows the rule that has it.
 */
export function follow(
  rule: LifecycleRule,
  others: readonly { readonly before: LifecycleRule; readonly rule: LifecycleRule }[],
): LifecycleRule {
  const own = figureOf(rule);
  const isOwn = findDurations(quotesOf(rule)).some(({ words }) => isSame(own, readFigure(words)));
  if (!own || isOwn || !('period' in rule.offset)) return rule;
  const leading = others.find(({ before }) => before.since === rule.since && isSame(own, figureWith(before)));
  if (!leading || !('period' in leading.rule.offset)) return rule;
  return { ...rule, offset: { ...rule.offset, period: leading.rule.offset.period } };
}

function figureWith(rule: LifecycleRule): Figure | undefined {
  const figure = figureOf(rule);
  return figure && { ...figure, isOrdinal: false };
}

function isSame(one: Omit<Figure, 'isOrdinal'> | undefined, other: Figure | undefined): boolean {
  return one !== undefined && other !== undefined && one.amount === other.amount && one.unit === other.unit;
}

/** The offset with the figure that all the changes agree on; `undefined` where they do not, or where it cannot be counted so. */
function offsetWith(rule: LifecycleRule, changes: readonly FigureChange[]): Offset | undefined {
  const { offset } = rule;
  const [first] = changes;
  const figure = first && readFigure(first.after);
  if (!first || !figure || figure.amount === 0) return undefined;
  const isAgreed = changes.every(({ before, after }) => {
    const other = readFigure(after);
    return isSame(figure, other) && readFigure(before)?.isOrdinal === other?.isOrdinal;
  });
  if (!isAgreed) return undefined;
  const { amount, unit } = figure;
  if ('period' in offset) {
    return { ...offset, period: { amount, unit }, basis: basisOf(offset, unit, first.after, quotesOf(rule)) };
  }
  if ('day' in offset) return unit === 'day' ? { ...offset, day: amount + daysOver(rule) } : undefined;
  return 'hour' in offset && unit === 'hour' ? { ...offset, hour: amount } : undefined;
}

/** How the new words count. Hours count from a moment; days that stand for hours as the clause words their beginning. */
function basisOf(
  { period, basis }: Extract<Offset, { readonly period: unknown }>,
  unit: Figure['unit'],
  words: string,
  quotes: string,
): Basis {
  if (unit === 'hour') return 'moment';
  if (words.includes('自然日')) return 'natural-day';
  if (period.unit === 'day') return basis;
  if (quotes.includes('之时起')) return 'moment';
  return quotes.includes('之日起') ? 'date' : 'day';
}

/** Figures of a unit that a proposal leaves as they are, although it changes the same one elsewhere in the unit. */
export function leftOver(figures: readonly FigureChange[], change: UnitChange): readonly string[] {
  const left = figures.flatMap(({ before }) => keptIn(change, readFigure(before)));
  return [...new Set(left.map(({ words }) => words))];
}
