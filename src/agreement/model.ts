/**
 * The agreement as a tree. Everything that the site shows can be traced to a node of it, and every node to its lines
 * in the source text.
 */

/**
 * Identity of a provision or paragraph within one edition, and its anchor in URLs: `p-34.3`, `g-5.5`, `g-3.4.1.4`
 * (item (4) of 3.4.1), `p-58.1.para1` (its first unnumbered paragraph), `g` and `p` (the two parts), `pre` (the notice).
 * Anchors are frozen: `content/agreement/anchors.txt` lists them, and a test fails when one disappears.
 */
export type UnitId = string;

/** Words of a unit. */
export interface Quoted {
  readonly unit: UnitId;
  /** Verbatim from the unit's own text. */
  readonly quote: string;
}

/** What a numbered unit is called, from the outside in. `notice` is the unnumbered 提示条款 before the parts. */
export type ProvisionKind = 'notice' | 'part' | 'chapter' | 'article' | 'clause' | 'subclause' | 'item';

/** An unnumbered paragraph of a provision, soft line breaks joined. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id: UnitId;
  readonly text: string;
  /** Line of the source on which it begins, counted from 1. */
  readonly line: number;
}

/** One numbered (or, for parts and the notice, named) provision with everything nested in it, in source order. */
export interface Provision {
  readonly kind: ProvisionKind;
  readonly id: UnitId;
  /**
   * The number by which readers cite it, without the mark that ends it: `34.3.1`, `3.4.1(4)`, `64.3.11（2）A`. Where the
   * printed number is wrong (63.3.8 inside 64.3) this is the printed one; {@link id} tells where it stands. Empty for
   * parts and the notice.
   */
  readonly num: string;
  /** The number exactly as printed, with its mark: `2.1、`, `66`, `73.2．1、`, `(4)`. Empty for parts and the notice. */
  readonly marker: string;
  /** Text of the numbered line when it is a title (`【日志服务】`, `服务内容`); then {@link text} is absent. */
  readonly heading?: string;
  /** Text of the numbered line otherwise. */
  readonly text?: string;
  /** Unnumbered paragraphs and nested provisions, in the order of the source. */
  readonly body: readonly (Paragraph | Provision)[];
  /** Line of the source on which it begins, counted from 1. */
  readonly line: number;
}

/** One edition of the agreement. Its text in order is: title, dates, notice, general part, special part. */
export interface Agreement {
  readonly title: string;
  /** Lines between the title and the notice, as printed: when this edition was published and takes effect. */
  readonly dates: readonly string[];
  /** Any text that stands before the notice and is neither title nor date. Empty in a well-formed source. */
  readonly preface: readonly Paragraph[];
  /** 提示条款, 通用条款 and 专用说明, in the order of the source; those that the source has. */
  readonly sections: readonly Provision[];
}
