import type { UnitId } from '../agreement/model';

/** Wording in the two languages of the interface. */
interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** What a product's own rules say of a topic, beside when it stops and when data are deleted. */
export type TopicAspect = 'charging' | 'recovery' | 'access' | 'backups' | 'notice';

/** Something that a reader asks beside when a service stops and when data go: the penalty, a refund, the court. */
export interface AskedTopic {
  readonly id: string;
  /**
   * The words by which it is asked: sources of regular expressions for a query that is folded (simplified, lower case, numerals in
   * digits). One of the alternatives has to be there with all of its expressions.
   */
  readonly asked: readonly (readonly string[])[];
  /** Words with which something else is meant. */
  readonly not?: string;
  /**
   * The trigger after which it depends on the product. Without a product the earliest figures of all stand with the answer; where
   * one is named, its own figures answer, and this is not asked.
   */
  readonly figures?: 'arrears' | 'expiry';
  readonly aspect?: TopicAspect;
  /** Until when data are kept is a part of it: without a product the earliest figures of all stand with the answer. */
  readonly asksWhetherKept?: boolean;
}

/** A clause that answers, with the words of it that do. */
export interface TopicClause {
  readonly provision: UnitId;
  /** Each verbatim from the provision's own text. */
  readonly quotes: readonly string[];
  /** What the quotes mean in English; unofficial. */
  readonly gloss: string;
  /** What it and its neighbours are about, where the answer tells kinds of clauses apart. */
  readonly about?: Wording;
}

/** What the agreement says of a topic. */
export interface TopicAnswer {
  readonly title: Wording;
  /** What the clauses come to, and what they leave open. */
  readonly says: Wording;
  /** General clauses first, then those of products. */
  readonly clauses: readonly TopicClause[];
}
