import type { StorageFailure } from '@/storage/outcome';
import type { Lineage } from '@/reviews/lineage';
import type { Change, Edit, Entry, Review, ReviewState } from '@/reviews/model';

/** Whether what was done is on the disk. */
export type Keeping =
  | {
      readonly kind: 'kept';
      /** Epoch milliseconds; absent until something was written in this visit. */ readonly at?: number;
    }
  | { readonly kind: 'keeping' }
  /** It is in this tab's memory only; the words say why and what to do. Nothing is dropped: `retry` writes it all. */
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** The same record changed in two tabs (or here and in a file): the later one is refused, and shown with both. */
export interface Conflict {
  readonly id: string;
  readonly mine: Change;
  /** What is stored; `undefined` where another tab has deleted it. */
  readonly theirs: Change['after'];
}

/** What a desk shows at a moment; a new object at each change. */
export interface DeskView {
  readonly state: ReviewState;
  readonly keeping: Keeping;
  readonly conflicts: readonly Conflict[];
  /** What undo and redo would do in this tab. */
  readonly undo: Entry | undefined;
  readonly redo: Entry | undefined;
  /** How many edits are in this tab's memory only. */
  readonly unkept?: number;
  /** How many stored records could not be read, where there are any: they stay where they are, and are in no state. */
  readonly unread?: number;
}

/** What is being typed and is no edit yet, by its place (`comment:<id of the mark>`). It survives the tab. */
export interface Drafts {
  readonly read: (place: string) => Promise<string | undefined>;
  /** Nothing, or nothing but white space, takes the draft away. @returns whether it outlives the page. */
  readonly write: (place: string, text: string) => Promise<boolean>;
}

/** A review that is open in this tab. Every part of the interface reads and edits it through this, and through nothing else. */
export interface Desk {
  readonly view: () => DeskView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shown at once; written in the order given, one strict transaction each. @returns whether it is on the disk. */
  readonly edit: (edit: Edit) => Promise<boolean>;
  readonly undo: () => Promise<'done' | 'nothing' | 'changed-since'>;
  readonly redo: () => Promise<'done' | 'nothing' | 'changed-since'>;
  /** Settles a conflict: mine over theirs, theirs, or (of texts) both. */
  readonly settle: (conflict: string, choice: 'mine' | 'theirs' | 'both') => Promise<boolean>;
  readonly retry: () => Promise<boolean>;
  readonly drafts?: Drafts;
  readonly close: () => void;
}

/** A review in the list, without its records. */
export interface ListedReview {
  readonly review: Review;
  readonly updatedAt: number;
  readonly entries: number;
  /** When a backup file was last written, where one was. */
  readonly backedUpAt?: number;
  /** Up to which entry it went. */
  readonly backedUpTo?: number;
  /** When it was put into the bin; it is deleted thirty days later. */
  readonly deletedAt?: number;
}

export type Opened =
  | { readonly kind: 'open'; readonly desk: Desk }
  /** No review of that id is in this browser. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'failure'; readonly failure: StorageFailure };

/** The reviews that this browser keeps. */
export interface ReviewShelf {
  readonly list: () => Promise<
    | {
        readonly kind: 'listed';
        readonly reviews: readonly ListedReview[];
        /** How many there are beside them that could not be read, or that a later version of the site has written. */
        readonly unread?: number;
      }
    | { readonly kind: 'failure'; readonly failure: StorageFailure }
  >;
  /** When one was put into the bin, in epoch milliseconds; `undefined` where it is in none, or cannot be read. */
  readonly deletedAt: (id: string) => Promise<number | undefined>;
  readonly create: (review: Review) => Promise<Opened>;
  readonly open: (id: string) => Promise<Opened>;
  /** Into the bin, out of it, and for good. */
  readonly bin: (id: string) => Promise<boolean>;
  readonly restore: (id: string) => Promise<boolean>;
  readonly destroy: (id: string) => Promise<boolean>;
  /** States that were set aside: each hour of work, before an import, before a deletion, by hand. */
  readonly snapshots: (id: string) => Promise<readonly Snapshot[]>;
  readonly takeSnapshot: (id: string) => Promise<boolean>;
  readonly restoreSnapshot: (id: string, snapshot: string) => Promise<boolean>;
  /**
   * Keeps a state that leaves as a file, so that what a colleague has changed in it can be told when it comes back.
   * @returns what to write into the file; nothing where it was not kept.
   */
  readonly noteExport: (state: ReviewState) => Promise<Lineage>;
  /** The same of a state that came as a file, once it has been taken. */
  readonly noteImport: (state: ReviewState, lineage: Lineage | undefined) => Promise<void>;
  /** The state that a file and the review here have both been made from, where it is known. */
  readonly findBase: (id: string, lineage: Lineage | undefined) => Promise<ReviewState | undefined>;
  /** Told when any tab has written. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Snapshot {
  readonly id: string;
  readonly at: number;
  readonly reason: 'hour' | 'before-import' | 'before-delete' | 'by-hand';
  readonly marks: number;
}
