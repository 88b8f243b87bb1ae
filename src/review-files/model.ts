import type { UnitId } from '@/agreement/model';
import type { WordBlock } from '@/word/model';
import type { Label, Mark, Proposal, ReviewState, Standing, Tick } from '@/reviews/model';

/** A provision with what its file needs to know of its place. */
export interface Provision {
  readonly id: UnitId;
  /** How deep it stands in the agreement: 0 for its parts. */
  readonly level: number;
  /** How many provisions without a heading stand around it. */
  readonly indent: number;
  /** As printed before the words; empty where nothing is. */
  readonly number: string;
  /** Its own text, to which the targets of marks count. */
  readonly text: string;
  readonly isHeading: boolean;
  /** The provision around it. */
  readonly parent: UnitId | undefined;
}

/** A note of ours on a provision, behind the words that it is on. */
export interface ProvisionNote {
  readonly quote?: string;
  readonly text: string;
}

/**
 * For whom a file is. `client`: what was found, in the text and in comments. `other`: the other side, which gets the tracked changes
 * and nothing that was said of them. `whole`: a colleague, all that the review has.
 */
export type Audience = 'client' | 'other' | 'whole';

/** What is said after the provisions, on request. */
export interface Appendix {
  readonly title: string;
  readonly blocks: readonly WordBlock[];
}

/** What was ticked or noted of a checklist, a register or one's own list, as a colleague gets it. */
export interface CheckedList {
  readonly title: string;
  readonly items: readonly {
    readonly question: string;
    readonly units: readonly UnitId[];
    readonly state: Tick['state'];
    readonly note: string;
  }[];
}

/** A record that was changed in two places, with both texts, while none of them is chosen. */
export interface DisputedRecord {
  readonly name: string;
  /** Who made each and when, or that it was deleted there. */
  readonly kept: string;
  readonly other: string;
  /** What differs; empty on the side that was deleted. */
  readonly fields: readonly { readonly name: string; readonly kept: string; readonly other: string }[];
}

/** What a file of a review is made from. */
export interface ExportSource {
  readonly state: ReviewState;
  /** The whole text, in its order. */
  readonly provisions: readonly Provision[];
  /** Of this site's, by provision. */
  readonly notes: Readonly<Record<UnitId, readonly ProvisionNote[]>>;
  readonly appendices: readonly Appendix[];
  readonly checked: readonly CheckedList[];
  readonly disputed: readonly DisputedRecord[];
  /** What the proposal for a provision would move on the timelines, a line each; never in what the other side gets. */
  readonly effects: Readonly<Record<UnitId, readonly string[]>>;
  readonly edition: { readonly id: string; readonly effective: string; readonly sha256: string };
  /** The whole address of the agreement's page, without any review's id. */
  readonly page: string;
  /** When the file is made, in epoch milliseconds. */
  readonly now: number;
  readonly words: ExportWords;
}

/** What is chosen for a Word file. */
export interface WordChoice {
  readonly audience: Audience;
  /** Whether the whole agreement is in it, or only the provisions of which the review says something. */
  readonly isWholeText: boolean;
  /** The proposals that are in it, by their units; all that are not refused where nothing is chosen. */
  readonly proposals?: readonly UnitId[];
  /** By which name the changes are made that the other side gets. */
  readonly author?: string;
}

/** The wording of exported files in one language. */
export interface ExportWords {
  /** 通用 12.6 */
  readonly place: (unit: UnitId) => string;
  /** With its zone: whoever gets the file is anywhere. */
  readonly moment: (at: number) => string;
  /** What stands between a name and what it is of: ： or : with a blank. */
  readonly colon: string;
  readonly label: (label: Label | undefined) => string;
  /** By weight, from 0. */
  readonly weights: readonly [string, string, string, string];
  readonly states: Readonly<Record<Mark['state'], string>>;
  readonly statuses: Readonly<Record<Standing['status'], string>>;
  readonly proposalStates: Readonly<Record<Proposal['state'], string>>;
  /** Where nobody is named. */
  readonly reviewer: string;
  /** Whose words are whose, and by what they are told apart. */
  readonly lead: string;
  readonly unofficial: string;
  readonly front: {
    readonly client: string;
    readonly author: string;
    readonly made: string;
    readonly edition: string;
    readonly checksum: string;
    readonly issues: string;
    /** The edition that was reviewed, where that is another. */
    readonly other: string;
    /** Of the agreement of that edition, by the day from which it is in force. */
    readonly editionOf: (effective: string) => string;
    readonly countOf: (all: number, heavy: number) => string;
    readonly proposals: string;
    /** How many proposals are in the file as tracked changes, and for which provisions. */
    readonly changesOf: (count: number, places: string) => string;
    /** How many are for words that the text does not have, and stand under what could not be placed. */
    readonly staleOf: (count: number, places: string) => string;
    /** Between names of provisions. */
    readonly comma: string;
  };
  readonly headings: {
    readonly review: string;
    readonly issues: string;
    readonly provisions: string;
    readonly proposals: string;
    readonly standings: string;
    readonly unplaced: string;
    readonly items: string;
    readonly disputed: string;
    readonly appendix: (title: string) => string;
  };
  readonly columns: {
    readonly what: string;
    readonly value: string;
    readonly weight: string;
    readonly place: string;
    readonly label: string;
    readonly words: string;
    readonly comments: string;
    readonly owner: string;
    readonly state: string;
    readonly proposal: string;
    readonly by: string;
    readonly at: string;
    readonly link: string;
    readonly edition: string;
    readonly reason: string;
    readonly note: string;
    readonly item: string;
    /** Of what was changed in two places: what is stored, and what is not written. */
    readonly kept: string;
    readonly unwritten: string;
  };
  readonly noIssues: string;
  readonly noChanges: string;
  /** Before what was changed in two places. */
  readonly disputedLead: string;
  /** Before the list of what could not be placed. */
  readonly unplacedLead: string;
  /** On the further words of a mark over several provisions. */
  readonly sameMark: (place: string, index: number, count: number) => string;
  /** The last reply of a thread that is settled. */
  readonly settled: Readonly<Record<'agreed' | 'dropped', string>>;
  readonly reasonOf: (state: string, reason: string) => string;
  readonly standingOf: (status: string, note: string) => string;
  readonly saidBy: (name: string, moment: string) => string;
  readonly ownerIs: (name: string) => string;
  /** Before what a proposal would move. */
  readonly effects: string;
  /** The title of what the other side gets, which names nothing of the review. */
  readonly otherTitle: string;
  readonly tickStates: Readonly<Record<'todo' | 'done' | 'not-applicable', string>>;
}
