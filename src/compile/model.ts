import type { Diagnostic } from '../agreement/diagnostic';
import type { Agreement, ProvisionKind, UnitId } from '../agreement/model';
import type { ShownContent } from './check-shown';
import type { Checklist } from '../checklists/model';
import type { Concept } from '../concepts/model';
import type { Limits } from '../deadlines/collect-limits';
import type { LimitContent } from '../deadlines/model';
import type { KindContent } from '../kinds/check-kinds';
import type { Defect } from '../defects/model';
import type { ArguedQuestion } from '../readings/model';
import type { Deletion } from '../lifecycle/list-deletions';
import type { SilenceContent, SilenceRow } from '../silences/model';
import type { Precedence } from '../precedence/model';
import type { ProductGlance } from '../lifecycle/glance-figures';
import type { LifecycleContent } from '../lifecycle/model';
import type { Family } from '../parallels/model';
import type {
  Citation,
  CitedDocument,
  Erratum,
  NamedReference,
  OutsideName,
  PrintedDomain,
  Reference,
  TermContent,
  UnlinkedWords,
} from '../references/model';

/** A product of 专用说明, as content names it. */
export interface Product {
  readonly number: number;
  readonly slug: string;
  readonly zh: string;
  readonly en: string;
}

/** All that people have written about one edition of the source. */
export interface Content {
  readonly source: string;
  readonly products: readonly Product[];
  readonly named: readonly NamedReference[];
  readonly unlinked: readonly UnlinkedWords[];
  readonly outside: readonly OutsideName[];
  readonly documents: readonly CitedDocument[];
  readonly terms: TermContent;
  readonly errata: readonly Erratum[];
  readonly lifecycle: LifecycleContent;
  readonly limits: LimitContent;
  readonly precedence: readonly Precedence[];
  readonly defects: readonly Defect[];
  readonly families: readonly Family[];
  readonly concepts: readonly Concept[];
  readonly checklists: readonly Checklist[];
  readonly questions: readonly ArguedQuestion[];
  readonly kinds: KindContent;
  readonly silences: SilenceContent;
  readonly shown: ShownContent;
  /** What else is said to readers, in any shape: only the numbers in it are checked. */
  readonly said: unknown;
}

/** A unit without its text: what the browser needs to know of the structure. */
export interface OutlineEntry {
  readonly id: UnitId;
  readonly kind: ProvisionKind | 'paragraph';
  /** As readers cite it; a paragraph has the number of its provision. */
  readonly num: string;
  readonly heading?: string;
  /** Index in the outline of the unit around it; -1 for sections. */
  readonly parent: number;
}

/** A cross-reference with its printed words, for lists outside the text. */
export interface ListedReference extends Reference {
  readonly words: string;
}

/** The structure of the text, which the reader's pages need. */
export interface Structure {
  /** In the order of the source. */
  readonly outline: readonly OutlineEntry[];
  readonly references: readonly ListedReference[];
}

/** What every page may say of the edition. */
export interface Facts {
  readonly title: string;
  readonly errata: readonly Erratum[];
  /** Number of units by kind. */
  readonly counts: Readonly<Record<OutlineEntry['kind'], number>>;
  /** Characters of the source, white space aside. */
  readonly characters: number;
  readonly notices: readonly Diagnostic[];
  /** Number of references to the agreement's own provisions. */
  readonly referenceCount: number;
}

/** The whole edition, compiled. The agreement's text goes into pages, the rest into the program. */
export interface Compiled {
  readonly agreement: Agreement;
  readonly structure: Structure;
  readonly facts: Facts;
  readonly products: readonly Product[];
  /** What the list of products says of each at a glance, in the same order. */
  readonly glances: readonly ProductGlance[];
  /** Every place where a document is cited, in the order of the text. */
  readonly citations: readonly Citation[];
  /** Every domain name that the text prints. */
  readonly domains: readonly PrintedDomain[];
  /** Defined words that stand everywhere, which are marked apart from the others. */
  readonly commonWords: readonly string[];
  /** Every time limit, and every expression of time that is none. */
  readonly limits: Limits;
  /** Which provisions of products' own terms come before which general ones, in the order of the text. */
  readonly precedence: readonly Precedence[];
  /** Slips of the text and doubts that its words leave, in its order. */
  readonly defects: readonly Defect[];
  /** Families of repeated wordings. */
  readonly families: readonly Family[];
  /** Provisions that can be read in more than one way. */
  readonly questions: readonly ArguedQuestion[];
  /** Concepts of law with their clauses. */
  readonly concepts: readonly Concept[];
  /** What a reviewer goes through, by subject. */
  readonly checklists: readonly Checklist[];
  /** What the text says of each product after arrears or expiry, and what it does not say. */
  readonly silences: readonly SilenceRow[];
  /** What the vendor deletes or releases, or may. */
  readonly deletions: readonly Deletion[];
  /** Every diagnostic; one `error` fails the build. */
  readonly diagnostics: readonly Diagnostic[];
}
