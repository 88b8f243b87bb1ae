import type { Quoted } from '../agreement/model';
import type { Wording } from '../lifecycle/model';

/** What a careful editor would query, in the order of the register. */
export const DEFECT_KINDS = [
  'contradiction',
  'ambiguity',
  'number',
  'reference',
  'changed-party',
  'undefined-term',
  'unused-term',
  'redefined-term',
  'several-names',
  'several-titles',
  'missing-word',
  'superfluous-word',
  'doubled-word',
  'misprint',
  'unfinished-list',
  'run-on',
  'unbalanced-mark',
  'punctuation',
  'lost-formatting',
] as const;
export type DefectKind = (typeof DEFECT_KINDS)[number];

/** What a defect bears on, the heaviest first: a right, money, a date, the reading, or nothing but the print. */
export const DEFECT_WEIGHTS = ['right', 'money', 'date', 'reading', 'typo'] as const;
export type DefectWeight = (typeof DEFECT_WEIGHTS)[number];

/** How sure it is that the text is at fault, not its reader. */
export const CERTAINTIES = ['certain', 'probable', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A slip of the text, or a doubt that its words leave. The text is never corrected: what is printed is shown. */
export interface Defect extends Quoted {
  /** Other places that show it, such as the provision that it contradicts. */
  readonly also?: readonly Quoted[];
  readonly kind: DefectKind;
  readonly weight: DefectWeight;
  /** What is printed: ours, one sentence. */
  readonly printed: Wording;
  /** What is probably meant; absent where nobody can say. */
  readonly meant?: Wording;
  /** What follows if it is read as it is printed; absent where nothing does. */
  readonly literally?: Wording;
  readonly certainty: Certainty;
}
