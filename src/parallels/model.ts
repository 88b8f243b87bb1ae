import type { Quoted, UnitId } from '../agreement/model';
import type { Wording } from '../lifecycle/model';

/** What a family of repeated wordings is about, in the order of the register. */
export const FAMILY_SUBJECTS = [
  'lifecycle',
  'liability',
  'payment',
  'data',
  'restriction',
  'property',
  'notice',
  'definition',
  'other',
] as const;
type FamilySubject = (typeof FAMILY_SUBJECTS)[number];

/** In what the members of a family differ. */
interface Difference {
  /** The members that have it. */
  readonly members: readonly UnitId[];
  /** Ours, one sentence. */
  readonly what: Wording;
  /** The words that show it. */
  readonly quotes: readonly Quoted[];
  /** What it bears on. */
  readonly matters: 'right' | 'money' | 'date' | 'wording';
}

/** What a member does to the clock, in hours after expiry or arrears; `null` where the text gives no figure. */
export interface ClockOf {
  readonly unit: UnitId;
  /** Hours until the service stops. */
  readonly stop: number | null;
  /** Hours until data or resources are, or may be, gone. */
  readonly loss: number | null;
  readonly words: Wording;
}

/** Provisions of different places with the same words, or nearly the same. */
export interface Family {
  /** Stable, kebab-case, in addresses and data. */
  readonly id: string;
  readonly title: Wording;
  readonly subject: FamilySubject;
  /** Two at least, in the order of the text. */
  readonly members: readonly Quoted[];
  readonly differences: readonly Difference[];
  /** The member that says otherwise than the rest. */
  readonly oddOneOut?: UnitId;
  /** Families of the lifecycle only. */
  readonly clock?: readonly ClockOf[];
}
