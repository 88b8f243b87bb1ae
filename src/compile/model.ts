import type { Diagnostic } from '../agreement/diagnostic';
import type { Agreement, ProvisionKind, UnitId } from '../agreement/model';
import type { Erratum, NamedReference, Reference } from '../references/model';

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
  readonly errata: readonly Erratum[];
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

/** Structure, numbers and look-ups, never the text: this is what goes to the browser as data. */
export interface Corpus {
  readonly title: string;
  /** In the order of the source. */
  readonly outline: readonly OutlineEntry[];
  readonly references: readonly ListedReference[];
  readonly errata: readonly Erratum[];
  readonly products: readonly Product[];
  /** Number of units by kind. */
  readonly counts: Readonly<Record<OutlineEntry['kind'], number>>;
  /** Characters of the source, white space aside. */
  readonly characters: number;
  readonly notices: readonly Diagnostic[];
}

/** The whole edition, compiled. The agreement's text goes into pages, the corpus into the program. */
export interface Compiled {
  readonly agreement: Agreement;
  readonly corpus: Corpus;
  /** Every diagnostic; one `error` fails the build. */
  readonly diagnostics: readonly Diagnostic[];
}
