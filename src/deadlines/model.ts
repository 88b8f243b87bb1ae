import type { UnitId } from '../agreement/model';
import type { Effect, Modality, Subject, Trigger, Wording } from '../lifecycle/model';

/** A length of time as its clause writes it; the amount is never negative. Plain days are natural days (14.4.13). */
export interface Length {
  readonly amount: number;
  readonly unit: LengthUnit;
}

/** `calendar-month`: what is left of the month (当月). */
export type LengthUnit = 'hour' | 'day' | 'working-day' | 'month' | 'year' | 'calendar-month';

/**
 * How a length runs. `within`: something is to be done, or may be, before it is over. `at-end`: something happens when it is
 * over. `after-end`: at some moment after that, with no bound. `from-end`: from then on (满15个自然日起, 36.1). `on`, `by`, `from`:
 * in the day or hour of an ordinal (第7日), by it, or from it on. `before`: so long before what it is counted from. `within-before`: at some moment in the time just before.
 * `lasting`: a state lasts or must have lasted so long. `preceding`: the time just before, over which something is measured.
 * `rate`: so much for each day.
 */
export type Course =
  | 'within'
  | 'at-end'
  | 'after-end'
  | 'from-end'
  | 'on'
  | 'by'
  | 'from'
  | 'before'
  | 'within-before'
  | 'lasting'
  | 'preceding'
  | 'rate';

/**
 * Whose move it is: who has to act in time, or who acts when the time is over. `either` party, `both` together, the one that is
 * `affected` by force majeure, or an `affiliate` of the vendor.
 */
export type Actor = 'customer' | 'vendor' | 'either' | 'both' | 'affected' | 'affiliate';

/** What a limit is about. The first four are the triggers of a lifecycle. */
export type LimitKind =
  | Trigger
  | 'renewal'
  | 'refund'
  | 'notice'
  | 'bill'
  | 'response'
  | 'acceptance'
  | 'validity'
  | 'force-majeure'
  | 'liability';

/** What a rule of a lifecycle does to what. */
export interface Event {
  readonly effect: Effect;
  readonly subject: Subject;
  /** The subject as the product calls it. */
  readonly object?: Wording;
  readonly modality?: Modality;
  /** Whether something is lost with it. */
  readonly isLoss?: boolean;
  /** Whether the text says that it cannot be had back. */
  readonly isIrrecoverable?: boolean;
  /** Whether it comes some time after, which the clause does not name (6.3). */
  readonly isLater?: boolean;
  /** On what it hangs beside the time (4.2.1: sold out). */
  readonly condition?: Wording;
}

/** A period, date, rate or count of time that the text sets. */
export interface TimeLimit {
  readonly unit: UnitId;
  /** Verbatim from the unit's own text, with the words of time in it. */
  readonly quote: string;
  /** The expression of time as printed. */
  readonly words: string;
  /** Normalised; absent for a rate. */
  readonly length?: Length;
  readonly course: Course;
  readonly kind: LimitKind;
  readonly actor: Actor;
  /** What the time is counted from: a trigger, what another rule has done, or words of ours. */
  readonly starts: Trigger | readonly Event[] | Wording;
  /**
   * Where it is counted from what another rule has done: how long after the trigger that comes, and whether its time of day is
   * known; `null` where the text leaves that open. By the first of all readings.
   */
  readonly startsAfter?: { readonly hours: number; readonly hasTime: boolean } | null;
  /** What happens in time, or when it is over. */
  readonly follows: readonly Event[] | Wording;
  /** Whether it is counted from the first arrears (首次欠费), as against any. */
  readonly isFirst?: boolean;
  /** For which variants of its trigger it holds, where it does not hold for all of them (34.1: 包月、资源包). */
  readonly variant?: Wording;
  /** Whether what follows is averted by paying or renewing in time: the sentence acts on one who has not (仍未). */
  readonly isAvertible?: boolean;
  /** Whether the clause counts from a moment (之时起), and so fixes the time of day. Hours always do. */
  readonly isFromMoment?: boolean;
  /** Of an ordinal (第7日): whether the day that it is counted from may be day one, may not, or the text allows both. */
  readonly dayOne?: 'itself' | 'next' | 'either';
  /** Where the text leaves something open. */
  readonly doubt?: Wording;
}

/** An expression of time that sets no limit, with the reason. */
export interface NoLimit {
  readonly unit: UnitId;
  /** Verbatim; every expression of time inside it is accounted for. */
  readonly quote: string;
  readonly why: Wording;
}

/** A limit that has no figure: 立即, 及时, 合理时间. */
export interface VagueLimit {
  readonly unit: UnitId;
  /** The words of time, as printed. */
  readonly words: string;
  /** In English: ours. */
  readonly en: string;
  /** Where they begin in the unit's own text, in UTF-16 code units. */
  readonly start: number;
  /** What stands around them, verbatim: the part of the sentence. */
  readonly quote: string;
}

/** A limit as content writes it: its length is read from its words, and written where they have no numeral (以月, 61.2). */
type WrittenLimit = TimeLimit;

/** What the text leaves open of a limit that the rules of a lifecycle hold. */
export interface LimitDoubt {
  readonly unit: UnitId;
  /** The expression of time; every limit of the unit by these words. */
  readonly words: string;
  readonly course?: Course;
  readonly doubt: Wording;
  /** Where the doubt is which day is day one. */
  readonly dayOne?: 'either';
}

/** A limit of lifecycles after which something happens only to one who still has not paid or renewed. */
export interface Averted {
  readonly unit: UnitId;
  /** The expression of time; every limit of the unit by these words, unless `near` tells them apart. */
  readonly words: string;
  /** Of two limits by the same words, the one that quotes this too (29.3 has 第7个自然日 twice). */
  readonly near?: string;
  /** The words that say so, verbatim: 您仍未充值. */
  readonly quote: string;
}

/** All that content says of limits beside the rules of lifecycles. */
export interface LimitContent {
  readonly averted: readonly Averted[];
  /** Clauses that count from the first arrears, as against any, with the words that say so. */
  readonly firstArrears: readonly { readonly unit: UnitId; readonly quote: string }[];
  readonly limits: readonly WrittenLimit[];
  readonly noLimits: readonly NoLimit[];
  readonly doubts: readonly LimitDoubt[];
}
