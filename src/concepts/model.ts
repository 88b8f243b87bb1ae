import type { UnitId } from '../agreement/model';
import type { Wording } from '../lifecycle/model';

/** A provision that bears on a concept, and the words that do. */
export interface ConceptClause {
  readonly unit: UnitId;
  /** Verbatim from the unit's own text. */
  readonly quote: string;
  /** What it says to the concept: ours, one sentence. */
  readonly note: Wording;
  /** What is doubtful in it: ours, one sentence. */
  readonly doubt?: Wording;
  /** Whom it protects or burdens less; absent where that is no question. */
  readonly side?: 'customer' | 'vendor' | 'both';
}

/** The clauses of a concept that do the same: for liability, the cap, the exclusions, the customer's own liability. */
export interface ConceptGroup {
  readonly title: Wording;
  readonly clauses: readonly ConceptClause[];
}

/** A concept of law that readers ask for, by whatever name, with its clauses. */
export interface Concept {
  /** Stable, kebab-case, in addresses and data. */
  readonly slug: string;
  readonly name: Wording;
  /** What people type for it beside its name, also words that the text does not use. None belongs to two concepts. */
  readonly variants: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** What the agreement says of it: ours, one or two sentences. */
  readonly summary: Wording;
  readonly groups: readonly ConceptGroup[];
  /** What is asked and not printed. */
  readonly silent?: Wording;
  /** Slugs of concepts that a reader will want next. */
  readonly related: readonly string[];
  /** Whether its clauses are all that the text has, as far as two readings found. */
  readonly isComplete: boolean;
}
