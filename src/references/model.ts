import type { UnitId } from '../agreement/model';

/** Printed words of the agreement that point at another part of it. */
export interface Reference {
  /** The unit whose own text has the words, and where in that text (UTF-16 offsets, end exclusive). */
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
  /** What the words mean, in the order printed; where the printed number is wrong, what was meant. Never empty. */
  readonly targets: readonly UnitId[];
  /** By a printed number (第5条, 38.2), or by a name (“联系我们”条款). */
  readonly kind: 'number' | 'name';
  /** Where the printed number is wrong: the provision that it denotes literally. */
  readonly printedTarget?: UnitId;
}

/** A reference by name, read by people: which words of which unit mean which provisions. */
export interface NamedReference {
  readonly unit: UnitId;
  /** Verbatim and once in the unit's own text. The build fails when it is not. */
  readonly quote: string;
  readonly targets: readonly UnitId[];
}

/** A slip of the source. The text is shown as printed; this records what we read instead, and why. */
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
