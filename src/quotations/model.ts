import type { UnitId } from '@/agreement/model';
import type { LengthUnit } from '@/deadlines/model';

/** A provision with its own words, as quotations are compared with them. */
export interface QuotedUnit {
  readonly id: UnitId;
  /** As readers cite it: `34.3.1`, `64.3.3（2）`; empty for parts and the notice. */
  readonly num: string;
  readonly text: string;
}

/** Part of a text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words of the checked text that are, or read like, words of the agreement. */
export interface Passage extends Range {
  readonly words: string;
  /** Whether it stands in quotation marks or as a quoted block; else it only reads like the agreement. */
  readonly isMarked: boolean;
}

/**
 * What a passage is. White space and the shape of quotation marks are nobody's words.
 * - `verbatim`: the agreement's words.
 * - `forms`: those words in other forms of their characters: width, case, traditional characters.
 * - `altered`: words like these are in the agreement, and some of them differ.
 * - `joined`: with something left out, each piece is the agreement's words; they do not follow each other in one clause.
 * - `absent`: there is nothing like it in this edition.
 * - `foreign`: it is not Chinese, as a translation is, and cannot be held against the words.
 */
type PassageVerdict = 'verbatim' | 'forms' | 'altered' | 'joined' | 'absent' | 'foreign';

/** A stretch of a comparison: in both texts, only in the agreement, or only in the checked text. */
export interface Stretch {
  readonly text: string;
  readonly kind: 'both' | 'printed' | 'written';
}

/** Where the words stand: one provision, or several that follow each other. */
export interface Place {
  readonly ids: readonly UnitId[];
}

/**
 * What a clause number is worth.
 * - `right`: the words beside it stand there.
 * - `wrong`: they stand elsewhere.
 * - `unchecked`: the number exists, and no words of the agreement stand beside it.
 * - `missing`: there is no such number.
 */
export type NumberVerdict = 'right' | 'wrong' | 'unchecked' | 'missing';

/** A clause number of the checked text. */
export interface CitedNumber extends Range {
  readonly written: string;
  /** What it may denote: a number that names no part may be of both. Empty where there is none. */
  readonly ids: readonly UnitId[];
  /** What there is not, where it is not the clause itself; as it is written. */
  readonly lacks?: Lack;
}

/** What a number names and the agreement has not: a step into a clause that it has (第3款), or an annex; it has none. */
export type Lack =
  | { readonly kind: 'step'; readonly clause: string; readonly step: string }
  | { readonly kind: 'annex'; readonly annex: string };

/** A piece of a quotation with something left out, and where its words stand. */
export interface Piece {
  readonly words: string;
  readonly places: readonly Place[];
}

export interface CheckedPassage extends Passage {
  readonly verdict: PassageVerdict;
  /** Every place that has the words, each once, those that the number beside it denotes first; of an altered passage the likest words’. */
  readonly places: readonly Place[];
  /** Of a passage that is joined, or altered and joined, from several clauses: each piece by itself. Empty else. */
  readonly pieces: readonly Piece[];
  /** Of an altered passage: the agreement's words and the written ones, token by token. */
  readonly comparison: readonly Stretch[];
  readonly number: JudgedNumber | undefined;
  /** Other numbers that are joined to it: of （5.5、9.2.4） beside it the first. */
  readonly joinedNumbers: readonly JudgedNumber[];
}

/** A clause number with what it is worth. */
export interface JudgedNumber extends CitedNumber {
  readonly verdict: NumberVerdict;
}

/** `rate` counts in parts of ten thousand, `yuan` in yuan. */
export type QuantityUnit = LengthUnit | 'minute' | 'rate' | 'yuan';

/** A length of time, a rate or a sum of money, with its words. */
export interface Quantity extends Range {
  readonly words: string;
  readonly amount: number;
  readonly unit: QuantityUnit;
  /** Whether its words make it a least or a most one; `over`: a least one, or only “after”. */
  readonly bound: 'least' | 'most' | 'over' | undefined;
}

/**
 * What a quantity that is said of a clause is worth.
 * - `printed`: the clause states it.
 * - `turned`: it states it as the contrary bound: 不超过 for 不少于.
 * - `other`: it states others of the kind, not this one; `none`: it states none of the kind.
 * - `unjudged`: see {@link Unjudged}.
 */
type PeriodVerdict = 'printed' | 'turned' | 'other' | 'none' | 'unjudged';

/**
 * Why a quantity is not judged: the sentence names no clause; the clause does not exist; it says that this is not the length (不是15日);
 * two lengths that the terms around the clause print come to it; the clause has it without the bound (at least, at most) that is said.
 */
type Unjudged = 'no-clause' | 'missing' | 'denied' | 'sum' | 'bound';

/** A length of time, a rate or a sum that the checked text says, of a clause where it names one. */
export interface CheckedPeriod extends Range {
  readonly words: string;
  readonly number: CitedNumber | undefined;
  readonly verdict: PeriodVerdict;
  /** Of `unjudged` alone. */
  readonly why: Unjudged | undefined;
  /** The same quantity as the clause prints it; of a sum, both. */
  readonly stated: string | undefined;
  /** Those of the kind that it states, as printed; empty where it states none. */
  readonly printed: readonly string[];
}

/** All that was found in a text, each list in its order. */
export interface CheckedText {
  readonly passages: readonly CheckedPassage[];
  /** Numbers beside which no passage stands. */
  readonly numbers: readonly JudgedNumber[];
  readonly periods: readonly CheckedPeriod[];
  /** Words in quotation marks that are too few to be judged. */
  readonly short: readonly string[];
}
