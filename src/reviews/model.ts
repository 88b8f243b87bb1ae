import type { UnitId } from '@/agreement/model';

/**
 * A legal review of one edition: what a lawyer marks, says, proposes and ticks. It is a layer over the text and never
 * part of it. Every record has an id that is never given again and a revision; all moments are epoch milliseconds.
 */

/** How a mark is told apart: a colour and a pattern, never the colour alone. */
export interface Label {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** 0 to 7, of the palette of the style sheet. */
  readonly colour: number;
  readonly pattern: 'solid' | 'wave' | 'dot' | 'double';
}

/** Who wrote something, as free text: there are no accounts. */
export interface Author {
  readonly name: string;
  readonly initials: string;
}

/** What every record has beside its own fields. */
interface Kept {
  /** Random, unique in all reviews; for standings, proposals and ticks it is made from what they are of. */
  readonly id: string;
  /** Counted from 1; each change of the record adds one. */
  readonly rev: number;
  /** Who changed it last, and when. */
  readonly by: string;
  readonly at: number;
}

/** The review itself. Its labels and author change like any record. */
export interface Review extends Kept {
  readonly title: string;
  readonly client: string;
  readonly author: Author;
  readonly edition: { readonly id: string; readonly sha256: string };
  readonly labels: readonly Label[];
  /** The ids of the checklists that are worked through. */
  readonly lists: readonly string[];
  readonly createdAt: number;
}

/**
 * Words of one unit. Offsets are UTF-16 in the unit's own text as `data/agreement.json` has it (for a title, its heading),
 * end exclusive, so that anyone can verify a review against the open data.
 */
export interface Target {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
  /** The words themselves, and up to 32 characters on either side within the unit. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The first 16 hexadecimal digits of the SHA-256 of the unit's own text. */
  readonly of: string;
  /**
   * The own text of the chapter that it stands in (【日志服务】): the same words stand in several products, and where numbers
   * move only this tells whose they were.
   */
  readonly under?: string;
  /**
   * How it stands in the edition that is open: where it was; where its words have moved to; where they may be, which waits for
   * the reviewer's word; nowhere.
   */
  readonly fit: 'exact' | 'moved' | 'unsure' | 'orphan';
  /** Where it was before it was moved, in the edition in which it was made. */
  readonly was?: { readonly edition: string; readonly unit: UnitId; readonly start: number; readonly end: number };
}

/** One contribution to the thread of a mark. */
export interface Comment {
  readonly id: string;
  /** A small Markdown: emphasis, strong, code, links to https and to clauses, lists. Never HTML. */
  readonly text: string;
  readonly by: string;
  readonly at: number;
  readonly edited?: number;
}

/** Words that are marked, with what is said of them: an issue of the review. Over several provisions it has a target for each. */
export interface Mark extends Kept {
  readonly targets: readonly Target[];
  /** The id of a label. */
  readonly label: string;
  /** 0 none, 1 light, 2 middle, 3 heavy. */
  readonly weight: 0 | 1 | 2 | 3;
  /** Whoever is to deal with it; empty where nobody is named. */
  readonly owner: string;
  readonly state: 'open' | 'agreed' | 'dropped';
  readonly thread: readonly Comment[];
}

/** How far a provision has been read, and how it stands. What has none is unread. Its id is its unit. */
export interface Standing extends Kept {
  readonly unit: UnitId;
  readonly status: 'unread' | 'read' | 'fine' | 'concern' | 'blocked';
  readonly note: string;
  /** As in {@link Target}: of the words that were read. Where the unit says others now, the standing is listed as out of date. */
  readonly of?: string;
}

/** Another wording for a unit. Its id is its unit: there is one at a time. It is never shown in the text's own column. */
export interface Proposal extends Kept {
  readonly unit: UnitId;
  /** As in {@link Target}: of the words that it would replace. */
  readonly of: string;
  /** The words that it would replace, whole, so that it can be read where the edition is not. */
  readonly from: string;
  /** The whole of the proposed words. */
  readonly text: string;
  readonly reason: string;
  readonly state: 'draft' | 'sent' | 'accepted' | 'refused';
}

/** Whether an item of a checklist, a register or one's own list is done. Its id is `list/item`. */
export interface Tick extends Kept {
  readonly list: string;
  readonly item: string;
  readonly state: 'todo' | 'done' | 'not-applicable';
  readonly note: string;
}

/** An item that the reviewer adds to a list, or to a list of one's own. Its id is random, and its tick is `list/id`. */
export interface OwnItem extends Kept {
  readonly list: string;
  readonly question: string;
  readonly units: readonly UnitId[];
}

/** The records of a review by table. */
export interface Tables {
  readonly review: Review;
  readonly marks: Mark;
  readonly standings: Standing;
  readonly proposals: Proposal;
  readonly ticks: Tick;
  readonly items: OwnItem;
}
export type Table = keyof Tables;
export const TABLES: readonly Table[] = ['review', 'marks', 'standings', 'proposals', 'ticks', 'items'];

/** A whole review in memory: the head, and each table by id. */
export interface ReviewState {
  readonly review: Review;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly ticks: ReadonlyMap<string, Tick>;
  readonly items: ReadonlyMap<string, OwnItem>;
}

/**
 * A change of one record: what it was, and what it becomes; `undefined` where there is none. It is written only where what is
 * stored is `before` to the letter.
 */
export type Change = {
  readonly [Name in Table]: {
    readonly table: Name;
    readonly id: string;
    readonly before: Tables[Name] | undefined;
    readonly after: Tables[Name] | undefined;
  };
}[Table];

/** What is done by one press: it is kept, undone and redone as a whole. */
export interface Edit {
  /** What it is called in “undo …”: a key of the wording `reviewing.edits`. */
  readonly name: EditName;
  readonly changes: readonly Change[];
}

export type EditName =
  | 'mark'
  | 'unmark'
  | 'label'
  | 'weight'
  | 'owner'
  | 'state'
  | 'comment'
  | 'edit-comment'
  | 'delete-comment'
  | 'standing'
  | 'propose'
  | 'withdraw'
  | 'tick'
  | 'item'
  | 'settings'
  | 'confirm-place'
  | 'import'
  | 'restore';

/** An edit as it is kept: in the order of `seq`, which counts from 1 within its review. */
export interface Entry extends Edit {
  readonly review: string;
  readonly seq: number;
  /** Which tab made it: undo is each tab's own. */
  readonly tab: string;
  readonly at: number;
  /** The `seq` of the entry that this one undoes or does again. */
  readonly undoes?: number;
  readonly redoes?: number;
}
