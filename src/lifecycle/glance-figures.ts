/**
 * How long after a trigger something ends at the earliest. `none`: nothing of the kind is written; `unknown`: it is, but
 * without a figure.
 */
export interface GlanceFigure {
  readonly kind: 'hours' | 'unknown' | 'none';
  /** Whole hours since the trigger; 0 for at once. Only with `hours`. */
  readonly hours: number;
  /** Whether readings, or the product's variants, give other figures too. */
  readonly disputed: boolean;
  /** Whether something of the kind may come earlier, at a moment that the text does not name (5.5, 9.2.4). */
  readonly orEarlier: boolean;
}

/** A product's figures for one trigger, by its own terms. */
export interface Glance {
  /** To the first restriction. */
  readonly restriction: GlanceFigure;
  /** To the first loss that cannot be undone. */
  readonly loss: GlanceFigure;
}

/** What a list of products says of each at a glance; `null`: its own terms do not speak of that trigger. */
export interface ProductGlance {
  readonly expiry: Glance | null;
  readonly arrears: Glance | null;
}

/** The figures by which products can be put in order. */
export const GLANCE_KEYS = ['expiry-restriction', 'expiry-loss', 'arrears-restriction', 'arrears-loss'] as const;

export type GlanceKey = (typeof GLANCE_KEYS)[number];

/** A product's figures by name; `null` where its own terms do not speak of that trigger. */
export function figuresOf({ expiry, arrears }: ProductGlance): Readonly<Record<GlanceKey, GlanceFigure | null>> {
  return {
    'expiry-restriction': expiry?.restriction ?? null,
    'expiry-loss': expiry?.loss ?? null,
    'arrears-restriction': arrears?.restriction ?? null,
    'arrears-loss': arrears?.loss ?? null,
  };
}

/** Puts what comes first first, then what has no figure, then what is not written, then what is not spoken of. */
export function compareFigures(one: GlanceFigure | null, other: GlanceFigure | null): number {
  const rank = (figure: GlanceFigure | null) => (figure ? ['hours', 'unknown', 'none'].indexOf(figure.kind) : 3);
  return rank(one) - rank(other) || (one?.hours ?? 0) - (other?.hours ?? 0);
}
