import type { UnitId } from '../agreement/model';

/** Printed words of the agreement that point at another part of it. */
export interface Reference {
  /** The unit whose own text has the words, and where in that text (UTF-16 offsets, end exclusive). */
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
  /** What the words mean, in the order printed; where the printed number is wrong, what was meant. Never empty. */
  readonly targets: readonly UnitId[];
  readonly kind: ReferenceKind;
  /** Where the printed number is wrong: the provision that it denotes literally. */
  readonly printedTarget?: UnitId;
}

/** By a printed number (第5条, 38.2), by a name or a word that points (“联系我们”条款, 上述情形), or by a product's name. */
type ReferenceKind = 'number' | 'name' | 'product';

/** A reference by name, read by people: which words of which unit mean which provisions. */
export interface NamedReference {
  readonly unit: UnitId;
  /** Verbatim and once in the unit's own text. The build fails when it is not. */
  readonly quote: string;
  readonly targets: readonly UnitId[];
  /** `product`: the words name another of the products. By default `name`. */
  readonly kind?: 'product';
}

/** Words of reference that lead to no other provision of the text. */
export interface UnlinkedWords {
  readonly unit: UnitId;
  /** Verbatim from the unit's own text; every occurrence that is part of no reference. */
  readonly words: string;
  /**
   * `same-provision`: what they mean stands in the unit itself or in the article around it. `list-below`: what follows at
   * once. `whole-agreement`: the agreement as a whole. `not-included`: something that is no part of this text.
   * `several`: several provisions fit, and the text does not say which. `definition`: they bring in a short name (以下简称).
   * `not-a-reference`: the same characters in another meaning (操作系统以下, 60日以上), or a heading.
   */
  readonly reason:
    'same-provision' | 'list-below' | 'whole-agreement' | 'not-included' | 'several' | 'definition' | 'not-a-reference';
}

/** A product or service that the text names and that has no terms in it. */
export interface OutsideName {
  readonly name: string;
  /** Units in which it is named. */
  readonly units: readonly UnitId[];
  readonly whose: 'vendor' | 'affiliate';
}

/** A domain name that the text prints. */
export interface PrintedDomain {
  readonly name: string;
  /** Every unit that prints it, and where in its own text, in UTF-16 code units; in the order of the text, never empty. */
  readonly places: readonly { readonly unit: UnitId; readonly start: number }[];
}

/** A erratum of the source. The text is shown as printed; this records what we read instead, and why. */
export interface Erratum {
  readonly unit: UnitId;
  /** Verbatim from the unit's number or own text. */
  readonly quote: string;
  /** `reference`: a printed number that leads elsewhere; `number`: the provision's own number. */
  readonly kind: 'reference' | 'number';
  /** The provision that is meant. */
  readonly intended: UnitId;
  /** Why, in the two languages of the interface. */
  readonly reason: { readonly zh: string; readonly en: string };
}

/** A document that the agreement cites and that is not part of this text. */
export interface CitedDocument {
  /** Frozen: it stands in open data and addresses. */
  readonly id: string;
  /**
   * `law`: of the legislature, treaties, or laws and regulations named together. `regulation`: of the government, with its
   * policies and standards. `vendor`, `affiliate`: of the vendor or of a company with it. `third-party`: of others. `form`: a
   * form that is filled in.
   */
  readonly kind: 'law' | 'regulation' | 'vendor' | 'affiliate' | 'third-party' | 'form';
  /** As printed between 《 and 》, all variants of one title, the fullest first; empty where it is only named. */
  readonly titles: readonly string[];
  /** Where it is named without 《》, verbatim. */
  readonly named?: readonly { readonly words: string; readonly units: readonly UnitId[] }[];
}

/** One place where a document is cited. */
export interface Citation {
  readonly document: string;
  readonly unit: UnitId;
  /** As printed, with 《》 where it has them. */
  readonly words: string;
  /** Where the words begin in the unit's own text, in UTF-16 code units. */
  readonly start: number;
}

/** A term that the agreement defines, with the words that define it. */
export interface DefinedTerm {
  /** The term, and other words for the same, as printed. */
  readonly words: readonly string[];
  readonly unit: UnitId;
  /** `agreement` for all of it, or the chapter, provision or product inside which it holds. */
  readonly scope: UnitId;
  /** Verbatim from the unit's own text; has the term in it. */
  readonly quote: string;
  /** The term in English: ours. */
  readonly en: string;
  /** Where the text leaves the scope open, what was taken. */
  readonly doubt?: { readonly zh: string; readonly en: string };
}

/** Words that look like a definition and are none. */
export interface NoDefinition {
  readonly unit: UnitId;
  readonly words: string;
  readonly why: { readonly zh: string; readonly en: string };
}

/** A word that is used as if it were settled, and is defined nowhere, or not where it is used. */
export interface UndefinedWord {
  readonly words: string;
  /** Some of the units that use it. */
  readonly units: readonly UnitId[];
  readonly note: { readonly zh: string; readonly en: string };
}

/** All that content says of terms. */
export interface TermContent {
  readonly terms: readonly DefinedTerm[];
  readonly noDefinitions: readonly NoDefinition[];
  readonly undefinedWords: readonly UndefinedWord[];
}

/** A word that means one thing in the agreement and another inside the scope of a second definition. */
export interface TermConflict {
  readonly word: string;
  readonly outer: DefinedTerm;
  readonly inner: DefinedTerm;
}
