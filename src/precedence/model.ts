import type { UnitId } from '../agreement/model';
import type { Wording } from '../lifecycle/model';

/** What a product's own provision and a general one both speak of. */
export type PrecedenceAspect =
  | 'retention'
  | 'suspension'
  | 'order'
  | 'conversion'
  | 'term'
  | 'refund'
  | 'renewal'
  | 'price'
  | 'free'
  | 'notice'
  | 'termination'
  | 'liability'
  | 'service-level'
  | 'data'
  | 'property'
  | 'confidentiality'
  | 'assignment'
  | 'party'
  | 'payment'
  | 'service'
  | 'support'
  | 'responsibility'
  | 'duty';

/**
 * How a product's own provision stands to a general one, which comes after it (14.4.1). `specifies`: it fills in what the
 * general one leaves open, or narrows it. `displaces`: it says otherwise. `repeats`: it says the same.
 */
export type PrecedenceRelation = 'specifies' | 'displaces' | 'repeats';

/** One provision of a product's own terms that comes before a general one. */
export interface Precedence {
  readonly special: UnitId;
  /** Verbatim from the special provision. */
  readonly specialQuote: string;
  /** Of the general terms, or of the notice before them (提示条款), which says who 阿里云 is (66.1). */
  readonly general: UnitId;
  /** Verbatim from the general provision. */
  readonly generalQuote: string;
  readonly relation: PrecedenceRelation;
  readonly aspect: PrecedenceAspect;
  /** What the difference is: ours. */
  readonly note: Wording;
  /** How the relation can be read otherwise, in a sentence; absent where it cannot. */
  readonly doubt?: Wording;
}
