import type { UnitId } from '../agreement/model';
import type { Wording } from '../lifecycle/model';

/** A provision by which the question of an item is answered, and its words. */
export interface ChecklistClause {
  readonly unit: UnitId;
  /** Verbatim from the unit's own text. */
  readonly quote: string;
  /** What it says to the question: ours, one sentence; in English also what the words mean. */
  readonly note: Wording;
  /** What is doubtful in it: ours, one sentence. */
  readonly doubt?: Wording;
}

/** A question to put to the agreement, to be ticked off. */
export interface ChecklistItem {
  /** Stable and kebab-case, one of its kind in the list: ticks of readers refer to it. */
  readonly id: string;
  readonly question: Wording;
  /** The provisions that answer it, all that are known. */
  readonly clauses: readonly ChecklistClause[];
  /** What reviewers for a customer usually ask for: ours, no advice. */
  readonly asks: Wording;
  /** What law speaks of the matter, of the Civil Code by article: named, not applied. */
  readonly law?: Wording;
}

/** A concept of law whose provisions a list takes up. */
export interface ChecklistSource {
  /** Slug of the concept. */
  readonly concept: string;
  /** Provisions of the concept that no item of the list names, each with the reason. */
  readonly leftOut: readonly { readonly units: readonly UnitId[]; readonly why: Wording }[];
}

/** What a reviewer goes through on one subject. */
export interface Checklist {
  /** Stable and kebab-case: ticks of readers refer to it. */
  readonly id: string;
  readonly title: Wording;
  /** Every provision of these is in the list, or left out with a reason. */
  readonly sources: readonly ChecklistSource[];
  readonly items: readonly ChecklistItem[];
}
