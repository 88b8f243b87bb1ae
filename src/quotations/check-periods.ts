import type { UnitId } from '@/agreement/model';
import { findQuantities } from './find-quantities';
import { pairQuantities } from './pair-quantities';
import type { CheckedPeriod, CitedNumber, Quantity, Range } from './model';

/** A claim is of one sentence. A point ends one before white space and at the end; behind “cl.” or “No.” it does not. */
const SENTENCE = /(?:[^。；;！？.!?\n]|[.!?](?!\s|$)|(?<=\b(?:cl|art|sec|no|approx|cf|e\.g|i\.e))\.)+/gi;
/** Says that something is not so. */
const DENIED = /(?:不是|并非|而非|而不是|不再是|并不是|\bnot|\brather than|\binstead of)\s*(?:为|在|the |a )?\s*$/i;

/** What is said of several clauses is said of each. */
const OF_EACH = /都|均|皆|各|\b(?:both|each|all|every)\b/i;

/**
 * Checks each length of time, rate and sum of money that the text says outside quotations: whether the clause that its sentence
 * names states it, and in the same direction.
 */
export function checkPeriods(
  text: string,
  passages: readonly Range[],
  numbers: readonly CitedNumber[],
  wordsUnder: (id: UnitId) => string,
): readonly CheckedPeriod[] {
  const isOutside = ({ start, end }: Range) => !passages.some((each) => start < each.end && end > each.start);
  const isNumber = ({ start, end }: Range) => numbers.some((each) => start < each.end && end > each.start);
  const known = new Map<UnitId, readonly Quantity[]>();
  const quantitiesIn = (id: UnitId) => {
    const found = known.get(id) ?? findQuantities(wordsUnder(id));
    known.set(id, found);
    return found;
  };
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const quantities = findQuantities(sentence).filter((each) => {
      const at = { start: index + each.start, end: index + each.end };
      return isOutside(at) && !isNumber(at);
    });
    const cited = numbers
      .filter(({ start }) => start >= index && start < index + sentence.length)
      .map((number) => ({ ...number, start: number.start - index, end: number.end - index }));
    const rows = pairQuantities(sentence, quantities, cited).map(({ quantity, numbers: of }) => {
      const isDenied = DENIED.test(sentence.slice(0, quantity.start));
      const at = { start: index + quantity.start, end: index + quantity.end, words: quantity.words };
      const judged = of.map((number): CheckedPeriod => ({
        ...at,
        number: { ...number, start: number.start + index, end: number.end + index },
        ...(isDenied ? unjudged('denied') : judge(quantity, number, quantitiesIn)),
      }));
      const none: CheckedPeriod = { ...at, number: undefined, ...unjudged('no-clause') };
      return { of, judged: judged.length === 0 ? [none] : judged };
    });
    return rows.flatMap(({ of, judged }) => {
      const together = rows.filter((row) => row.of === of).map((row) => row.judged);
      const areShared = of.length > 1 && together.length > 1 && !OF_EACH.test(sentence) && areInOrder(together);
      const stated = judged.filter(isStated);
      return areShared && stated.length > 0 ? stated : judged;
    });
  });
}

const isStated = ({ verdict }: CheckedPeriod) => verdict === 'printed' || verdict === 'turned';

/**
 * Whether clauses that are cited together state the periods in their order: 24小时停服，再过7日删除（2.1、2.2）. In another order one would be
 * said of what the other clause states it of.
 */
function areInOrder(periods: readonly (readonly CheckedPeriod[])[]): boolean {
  let from = 0;
  return periods.every((judged) => {
    const place = judged.findIndex((each, index) => index >= from && isStated(each));
    from = Math.max(from, place);
    return place >= 0 || !judged.some(isStated);
  });
}

type Judged = Pick<CheckedPeriod, 'verdict' | 'why' | 'stated' | 'printed'>;

const unjudged = (why: CheckedPeriod['why'], stated?: string, printed: readonly string[] = []): Judged => ({
  verdict: 'unjudged',
  why,
  stated,
  printed,
});

function judge(said: Quantity, { ids }: CitedNumber, quantitiesIn: (id: UnitId) => readonly Quantity[]): Judged {
  if (ids.length === 0) return unjudged('missing');
  const stated = ids.flatMap(quantitiesIn).filter((each) => kindOf(each) === kindOf(said));
  const printed = [...new Set(stated.map(({ words }) => words))];
  const same = stated.filter((each) => isSame(each, said));
  const [first] = same;
  if (first) return { printed, ...directionOf(said, same), stated: first.words };
  const around = ids.flatMap((id) => quantitiesIn(chapterOf(id)));
  const sum = sumOf(said, stated, around);
  if (sum !== undefined) return unjudged('sum', sum, printed);
  return { verdict: stated.length > 0 ? 'other' : 'none', why: undefined, stated: undefined, printed };
}

/**
 * “Over” often means no more than “after”. Against a most one it is no contradiction either: what is over the cap may be what is not
 * paid (超过12个月服务费的部分不予赔偿).
 */
function directionOf({ bound }: Quantity, same: readonly Quantity[]): Pick<Judged, 'verdict' | 'why'> {
  const bounds = same.map((each) => each.bound);
  const isLeast = (one: Quantity['bound']) => one === 'least' || one === 'over';
  const agrees = (one: Quantity['bound']) => one === bound || (isLeast(one) && isLeast(bound));
  if (bound === undefined || bounds.some(agrees)) return { verdict: 'printed', why: undefined };
  if (bounds.includes(undefined) && bound === 'over') return { verdict: 'printed', why: undefined };
  const isPlain = bound !== 'over' && bounds.every((each) => each !== undefined && each !== 'over');
  return isPlain ? { verdict: 'turned', why: undefined } : { verdict: 'unjudged', why: 'bound' };
}

const kindOf = ({ unit }: Quantity) => (unit === 'rate' || unit === 'yuan' ? unit : 'time');

/** In hours or months, where the unit is one of these: 24小时 is 1天, 一年 is 12个月. */
const IN_HOURS: Partial<Record<Quantity['unit'], number>> = { minute: 1 / 60, hour: 1, day: 24 };
const IN_MONTHS: Partial<Record<Quantity['unit'], number>> = { month: 1, year: 12 };

function measure({ amount, unit }: Quantity): string {
  const hours = IN_HOURS[unit];
  if (hours !== undefined) return `${Math.round(amount * hours * 60)} minutes`;
  const months = IN_MONTHS[unit];
  return months === undefined ? `${amount} ${unit}` : `${amount * months} months`;
}

const isSame = (one: Quantity, other: Quantity) => measure(one) === measure(other);

const chapterOf = (id: UnitId) => id.replace(/^([gp]-\d+).*/, '$1');

/** Two printed lengths, one of them the clause's own, that come to what is said: 24小时 (2.1) and 7日 (2.2) to 8 days; the 7th day (第7日) comes after six. */
function sumOf(said: Quantity, own: readonly Quantity[], around: readonly Quantity[]): string | undefined {
  const wanted = hoursOf(said);
  if (wanted === undefined) return undefined;
  const ordinal = own.find((each) => each.words.startsWith('第') && hoursOf(each) === wanted + 24);
  if (ordinal) return ordinal.words;
  for (const one of own) {
    // One length twice is no sum: 7日 and 7日 are most often the same seven days.
    const other = around.find(
      (each) => !isSame(one, each) && (hoursOf(one) ?? Number.NaN) + (hoursOf(each) ?? Number.NaN) === wanted,
    );
    if (other) return `${other.words} + ${one.words}`;
  }
  return undefined;
}

function hoursOf({ amount, unit }: Quantity): number | undefined {
  const hours = IN_HOURS[unit];
  return hours === undefined ? undefined : amount * hours;
}
