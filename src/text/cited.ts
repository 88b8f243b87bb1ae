/** What is cited. */
export interface Cited {
  readonly id: string;
  /** As printed; a paragraph has that of the provision around it. */
  readonly num: string;
  readonly isChapter: boolean;
  /** Of an unnumbered paragraph: whether no other follows it. */
  readonly isLastParagraph: boolean;
  /** The words; those that were chosen, else the provision's own. */
  readonly words: string;
  /** Of chosen words: whether something stands before and behind them. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
  /** How often words stand in the whole text. */
  readonly countInText: (words: string) => number;
  /** The provisions under it, where they are cited with it: number and words. */
  readonly items: readonly {
    readonly number: string;
    readonly text: string;
    /** Steps below it, 1 at least. */
    readonly indent: number;
  }[];
}
