import type { UnitId } from '../agreement/model';
import { findDurations } from '../lifecycle/find-durations';
import type { Basis, LifecycleRule, Offset } from '../lifecycle/model';
import { type Figure, type FigureChange, type Hunk, readFigure } from './changed-figures';

/** What is proposed for one unit. */
export interface UnitChange {
  readonly from: string;
  readonly hunks: readonly Hunk[];
}

/** What proposals do to one rule. */
interface RuleChange {
  /** With the new figure, where it has one. */
  readonly rule: LifecycleRule;
  /** The changes that gave it. */
  readonly recomputed: readonly FigureChange[];
  /** Changes of words that it quotes, or right beside them, which it cannot be recomputed from. */
  readonly rests: readonly Hunk[];
}

/**
 * Reads what proposals make of a rule: where they change the figure that it counts, in the words that it quotes, it is the rule with
 * that figure. `undefined` where they touch none of its words.
 */
export function changeRule(rule: LifecycleRule, changes: ReadonlyMap<UnitId, UnitChange>): RuleChange | undefined {
  const own = figureOf(rule);
  const touched = new Set<Hunk>();
  const figures = new Map<string, FigureChange>();
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
            if (figure.from >= start && figure.to <= end && isSame(own, readFigure(figure.before))) {
              figures.set(`${provision} ${figure.from}`, figure);
            }
          }
        }
      }
    }
  }
  if (touched.size === 0) return undefined;
  const recomputed = [...figures.values()];
  const offset = offsetWith(rule, recomputed);
  const used = offset ? recomputed : [];
  return {
    rule: offset ? { ...rule, offset } : rule,
    recomputed: used,
    rests: [...touched].filter(
      ({ changesWords, figures: all }) => changesWords || all.some((figure) => !used.includes(figure)),
    ),
  };
}

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
export function leftOver(figures: readonly FigureChange[], { from, hunks }: UnitChange): readonly string[] {
  const changed = new Set(hunks.flatMap((hunk) => hunk.figures.map((figure) => figure.from)));
  const isKept = (at: number, to: number) => hunks.every((hunk) => hunk.to <= at || hunk.from >= to);
  const left = findDurations(from).filter(({ words, from: at, to }) => {
    const figure = readFigure(words);
    return !changed.has(at) && isKept(at, to) && figures.some(({ before }) => isSame(readFigure(before), figure));
  });
  return [...new Set(left.map(({ words }) => words))];
}
