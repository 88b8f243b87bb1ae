import type { Quoted } from '../agreement/model';
import type { Wording } from '../lifecycle/model';

/** Why one reads it so, or not: by the words, by the provisions around it, by what it is for, by a rule of construction. */
export interface Ground {
  readonly kind: 'text' | 'system' | 'purpose' | 'law';
  /** Ours, one sentence; a rule of law is named, and nobody is advised. */
  readonly words: Wording;
  /** The words that it rests on; absent for what the text does not say. */
  readonly of?: Quoted;
}

/** One way to read a provision. */
export interface ArguedReading {
  /** Kebab-case; one of its question. */
  readonly id: string;
  readonly title: Wording;
  readonly grounds: readonly Ground[];
  readonly against: readonly Ground[];
  /** Provisions that would have no use if it were read so. */
  readonly pointless: readonly (Quoted & { readonly why: Wording })[];
  readonly burdens: 'customer' | 'vendor';
}

/** A provision that can honestly be read in more than one way, with what speaks for each. Never a verdict. */
export interface ArguedQuestion extends Quoted {
  readonly question: Wording;
  /** Two at least. */
  readonly readings: readonly ArguedReading[];
  /** The id of the reading by which a customer plans most safely. */
  readonly safest: string;
  /**
   * How the timeline has the safest reading, where it moves a date of one: among the readings of the case (33.1), as a doubt that is
   * shown (6.2), or as what it counts by (16.1), which is the author's word. The build fails where it is missing.
   */
  readonly timeline?: 'reading' | 'doubt' | 'counted';
  /** Which is better to argue, and for whom. */
  readonly arguable: Wording;
}
