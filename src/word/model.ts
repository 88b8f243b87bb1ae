/** Words of a Word file that look alike. */
export interface WordRun {
  readonly text: string;
  readonly isStrong?: boolean;
  /** Set off from the words around it: what differs, what was looked for. */
  readonly isMarked?: boolean;
  /** Whether it is ours and not the agreement's: it is set in another type. */
  readonly isOurs?: boolean;
  /** The whole address that it leads to. */
  readonly href?: string;
  /** Our note on it: a footnote, so that nobody takes it for the text. */
  readonly note?: string;
  /** Whether it is a tracked change, to be accepted or rejected. */
  readonly change?: WordChange;
  /** The ids of the comments on it. A comment is on all runs that have its id, which are of one paragraph, and on what stands between them. */
  readonly comments?: readonly number[];
}

/** A tracked change of words: whose, and when in epoch milliseconds. */
export interface WordChange {
  readonly kind: 'deleted' | 'inserted';
  readonly author: string;
  readonly at: number;
}

/** A comment in the margin, or a reply to one. */
export interface WordComment {
  /** Counted from 0; unique in the file. */
  readonly id: number;
  readonly author: string;
  readonly initials: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly paragraphs: readonly (readonly WordRun[])[];
  /** The id of the comment that it answers, which answers none itself. */
  readonly parent?: number;
  /** Whether the thread is settled. The library writes it only in a file in which some comment answers another. */
  readonly isResolved?: boolean;
}

/** A table; its head is said again on every page. */
interface WordTable {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly WordRun[])[])[];
}

/** One thing after another in a Word file. */
export type WordBlock =
  | {
      readonly kind: 'heading';
      /** 0 for the highest. */ readonly level: number;
      /** Whether it begins a new page. */ readonly isNewPage?: boolean;
      readonly runs: readonly WordRun[];
    }
  | {
      readonly kind: 'paragraph';
      /** Steps by which it is set in. */ readonly indent: number;
      readonly runs: readonly WordRun[];
    }
  | WordTable;

/** What a Word file says. */
export interface WordFile {
  readonly title: string;
  /** Under the title: whose words are whose. */
  readonly lead?: string;
  /** At the head of every page. */
  readonly head: string;
  /** At the foot of every page, before its number. */
  readonly foot: string;
  /** In the last line, with the address; left out where the file is to lead nowhere. */
  readonly source?: { readonly line: string; readonly href: string };
  /** Whether its pages lie across, for tables of many columns. */
  readonly isWide?: boolean;
  readonly blocks: readonly WordBlock[];
  /** What its runs have comments by. */
  readonly comments?: readonly WordComment[];
  /** Who is named as its author; nobody by default. */
  readonly author?: string;
}
