import type { UnitId } from '../agreement/model';
import type { Wording } from '../lifecycle/model';

/** What a customer asks of every product after the event. */
export const SILENCE_ASPECTS = [
  'grace',
  'stop',
  'deletion',
  'charging',
  'running',
  'notice',
  'recovery',
  'backups',
  'access',
] as const;
export type SilenceAspect = (typeof SILENCE_ASPECTS)[number];

/** The events of which it is asked. */
export const SILENCE_EVENTS = ['arrears', 'expiry'] as const;
export type SilenceEvent = (typeof SILENCE_EVENTS)[number];

/**
 * What the text says. `printed`: the product's own terms say it; `right`: they give it as the vendor's right or possibility;
 * `window`: they give a bound and no moment; `disputed`: they say it in two ways, or in words of two meanings; `general`: they are
 * silent and a general clause answers; `none`: neither answers.
 */
export const SILENCE_STATES = ['printed', 'right', 'window', 'disputed', 'general', 'none'] as const;
export type SilenceState = (typeof SILENCE_STATES)[number];

/** What is said on one aspect after one event. */
export interface SilenceCell {
  readonly state: SilenceState;
  /** The provisions that answer, each with its words; none where nothing answers. */
  readonly clauses: readonly (readonly [unit: UnitId, quote: string])[];
  /** What is only half said, or why it is disputed: ours. */
  readonly note?: Wording;
}

/** What the general terms answer for every product whose own terms are silent. */
export type GeneralAnswers = Readonly<Record<SilenceAspect, Readonly<Record<SilenceEvent, SilenceCell>>>>;

/** What is otherwise for one product; the rest is as the general terms have it. */
export type OwnAnswers = Readonly<Partial<Record<SilenceAspect, Readonly<Partial<Record<SilenceEvent, SilenceCell>>>>>>;

/** All that content says of silence. */
export interface SilenceContent {
  readonly general: GeneralAnswers;
  /** By the number of the product. */
  readonly own: Readonly<Partial<Record<number, OwnAnswers>>>;
}

/** The whole row of one product. */
export interface SilenceRow {
  readonly number: number;
  readonly cells: readonly (SilenceCell & {
    readonly aspect: SilenceAspect;
    readonly event: SilenceEvent;
    /** Whether it is what the general terms have for every product. */
    readonly isShared: boolean;
  })[];
}
