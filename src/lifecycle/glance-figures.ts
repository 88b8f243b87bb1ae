/**
 * How long after a trigger something ends at the earliest. `none`: nothing of the kind is written; `unknown`: it is, but
 * without a figure.
 */
export interface GlanceFigure {
  readonly kind: 'hours' | 'unknown' | 'none';
  /** Whole hours since the trigger; 0 for at once. Only with `hours`. */
  readonly hours: number;
  /** Whether readings of the clauses, or ways of counting, give other figures too. */
  readonly disputed: boolean;
  /** Whether something of the kind may come earlier, at a moment that the text does not name (5.5, 9.2.4). */
  readonly orEarlier: boolean;
  /**
   * Until when it has come, in whole hours: 24 for 24小时之内 (16.1); `null` where the text has no latest moment (满15日后). Absent
   * where it comes at `hours`, neither earlier nor later.
   */
  readonly until?: number | null;
  /** Whether the vendor only may do it (有权, 可以): it need not happen. */
  readonly isRight?: true;
  /** Whether only a part of the service ends with it: what is new, one function. */
  readonly isPart?: true;
  /** Whole hours until the whole service stops, where only a part of it ends first (14.1, 23.2). */
  readonly wholeHours?: number;
  /** Whether the clause only releases what holds the data (释放), and no words delete them with it (34.3.2, 49.1). Only of a loss. */
  readonly isRelease?: true;
  /** Whether other variants of the product have other figures, or none. */
  readonly varies?: true;
  /** Whether the text fixes the day and no hour: 满15日 by natural days. */
  readonly isDay?: true;
  /** Whole hours before which it cannot come, where that is all that is written (51.1). Only with `unknown`. */
  readonly notBefore?: number;
  /** The provision that says it. */
  readonly provision?: string;
}

/** A product's figures for one trigger, by its own terms. */
export interface Glance {
  /** To the first restriction. */
  readonly restriction: GlanceFigure;
  /** To the first loss of data, or of what holds them, or of work that waits; what is left of a package is none of these. */
  readonly loss: GlanceFigure;
}

/** What a list of products says of each at a glance; `null`: its own terms do not speak of that trigger. */
export interface ProductGlance {
  readonly expiry: Glance | null;
  readonly arrears: Glance | null;
}

/** The triggers of which the list speaks. */
export type GlanceTrigger = keyof ProductGlance;

/** The figures by which products can be put in order. */
export const GLANCE_KEYS = ['expiry-restriction', 'expiry-loss', 'arrears-restriction', 'arrears-loss'] as const;

export type GlanceKey = (typeof GLANCE_KEYS)[number];

/** A product's figures by name; `null` where its own terms do not speak of that trigger. */
export type GlanceFigures = Readonly<Record<GlanceKey, GlanceFigure | null>>;

/** A product's figures by name. */
export function figuresOf({ expiry, arrears }: ProductGlance): GlanceFigures {
  return {
    'expiry-restriction': expiry?.restriction ?? null,
    'expiry-loss': expiry?.loss ?? null,
    'arrears-restriction': arrears?.restriction ?? null,
    'arrears-loss': arrears?.loss ?? null,
  };
}

export type Direction = 'asc' | 'desc';

/**
 * Puts what comes first first, or last; of what comes at one time, what comes for certain and to all of the service. What has no
 * figure follows in both directions: what the vendor may do at any time (64.3.12, 5.2), then what is not written, then what is not
 * spoken of.
 */
export function compareFigures(one: GlanceFigure | null, other: GlanceFigure | null, direction: Direction): number {
  const sooner = (one?.hours ?? 0) - (other?.hours ?? 0);
  return rankOf(one) - rankOf(other) || (direction === 'desc' ? -sooner : sooner) || doubtOf(one) - doubtOf(other);
}

/** A right to act at any time is no period: nothing says when it is used. */
const isAnyTime = ({ kind, hours, isRight, until }: GlanceFigure) =>
  kind === 'hours' && hours === 0 && isRight === true && until === null;

function rankOf(figure: GlanceFigure | null): number {
  if (!figure) return 4;
  if (figure.kind === 'hours') return isAnyTime(figure) ? 1 : 0;
  return figure.kind === 'unknown' ? 2 : 3;
}

/** How far it is from what comes for certain, at that time, to all. */
const doubtOf = (figure: GlanceFigure | null) =>
  figure
    ? Number(figure.isPart === true) * 4 + Number(figure.isRight === true) * 2 + Number(figure.until !== undefined)
    : 0;

/** What a reader asks of the data: kept so many days, gone within so many, or no figure for them at all. */
export type AskedOfData = { readonly kind: 'keeps' | 'within'; readonly days: number } | { readonly kind: 'no-figure' };

/**
 * Whether a figure answers what is asked, always by the earliest moment that the text allows. `other-data`: what is written
 * says so, but other data may go earlier, at a moment that is not written. `open`: the text gives no figure, so that nothing
 * can be said.
 */
export type Fit = 'yes' | 'other-data' | 'open' | 'no';

/**
 * Whether a loss comes a day at most after what is asked for (13.2: seven days and an hour; 2.2: seven days after the stop, eight
 * in all; 3.3: after seven full days): who asks for seven days has to be told of it, though it is not within them.
 */
export function isJustAfter(loss: GlanceFigure | null, asked: AskedOfData | undefined): boolean {
  if (loss?.kind !== 'hours' || asked?.kind !== 'within') return false;
  const beyond = loss.hours - asked.days * 24;
  return (beyond > 0 && beyond <= 24) || isOnlyAfter(loss, asked.days);
}

/** Whether a figure of loss answers what is asked; within seven days has what goes when seven days are over, and not
 * what goes at some time after them (3.3: 满7日后). */
export function fitOf(loss: GlanceFigure | null, asked: AskedOfData): Fit {
  if (asked.kind === 'no-figure') return loss?.kind === 'hours' ? 'no' : 'yes';
  const limit = asked.days * 24;
  if (loss?.kind !== 'hours') {
    const { notBefore = 0 } = loss ?? {};
    if (asked.kind === 'keeps') return notBefore >= limit ? 'yes' : 'open';
    return notBefore > limit ? 'no' : 'open';
  }
  const isWithin = asked.kind === 'within';
  if (isWithin ? loss.hours <= limit && !isOnlyAfter(loss, asked.days) : loss.hours < limit)
    return isWithin ? 'yes' : 'no';
  if (loss.orEarlier) return 'other-data';
  return isWithin ? 'no' : 'yes';
}

/** Whether so many days have to be over before it comes, and nothing says how long after. */
const isOnlyAfter = ({ hours, until }: GlanceFigure, days: number) => hours === days * 24 && until === null;
