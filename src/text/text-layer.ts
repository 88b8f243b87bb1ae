import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';

/** A stretch of a block's words that a layer marks: UTF-16 offsets, end exclusive. */
export interface LayerMark {
  readonly start: number;
  readonly end: number;
  /** What is marked, where only its first place in the block is painted; the others are explained all the same. */
  readonly word?: string;
  /** What the card says of it. */
  readonly card: () => ReactNode;
}

/**
 * Something that can be marked in the text. A layer is one file, `layer-….tsx`, and one line in the registry; its look is
 * `::highlight(mark-<id>)` in the style sheet.
 */
export interface TextLayer {
  /** By which the browser keeps the choice and the style sheet paints; it never changes. */
  readonly id: string;
  /** Whether it is marked until the reader says otherwise. */
  readonly isDefault: boolean;
  /** What its switch says. */
  readonly label: (t: TFunction) => string;
  /** What its cards are called. */
  readonly title: (t: TFunction) => string;
  /** The marks of one unit, by its id and its own words. Absent where the style sheet paints alone, as for references. */
  readonly find?: (unit: string, words: string) => readonly LayerMark[];
}
