import type { UnitId } from '../agreement/model';

/**
 * What the agreement says happens to a service, as data. A rule has no dates, no arithmetic and no conditions in code:
 * those belong to the engine. Every rule quotes the words that say it.
 */

/**
 * What starts the clock: the service expires (到期), the account first falls into arrears (欠费), an order is placed and not
 * paid (4.2.1, 6.1, 7.1), what was bought as a package is used up (3.4.1(2)), or the term ends before its time (提前终止: 3.4.4,
 * 9.2.4, 22.1.4).
 */
export type Trigger = 'expiry' | 'arrears' | 'order-unpaid' | 'quota-exhausted' | 'early-end';

/** A length of time as the clause writes it. A day is 24 hours of elapsed time unless the counting says otherwise (2.2). */
export interface Period {
  readonly amount: number;
  readonly unit: 'hour' | 'day';
}

/**
 * How the clause words the count: from a moment (之时起), from a date (之日起), plain days (N日), natural days (自然日). 14.4.13
 * makes plain days natural days, but gives no hour; only `moment` and hours fix a time of day.
 */
export type Basis = 'moment' | 'date' | 'day' | 'natural-day';

/**
 * What only the customer knows: the deferral granted, when it was closed, the grace period told elsewhere, the storage
 * period chosen (53.2), the moment at which arrears begin after a conversion (3.4.1(4)), that of a suspension that the text does
 * not date (51.1).
 */
export type ParameterId = 'deferral' | 'deferral-closed' | 'grace' | 'storage' | 'arrears-at' | 'suspended-at';

/** When, counted from the anchor. */
export type Offset =
  /** At the anchor itself. */
  | { readonly kind: 'at-once' }
  /** When the period is over: 24小时届满, 7日届满. */
  | { readonly kind: 'at'; readonly period: Period; readonly basis: Basis }
  /** At some moment before the period is over: 24小时之内 (16.1). */
  | { readonly kind: 'within'; readonly period: Period; readonly basis: Basis }
  /** As soon as the period is exceeded: 超过24小时的，将暂停 (3.2). What follows is on that condition alone, and at its very end not yet. */
  | { readonly kind: 'over'; readonly period: Period; readonly basis: Basis }
  /** At some moment after the period is over, with no bound: 满15日后 (17.1.4), and what the vendor then may do (73.5). */
  | { readonly kind: 'after'; readonly period: Period; readonly basis: Basis }
  /** On a day, counted from the one that is day one: 第7个自然日 (29.3). Whether the anchor's own day is day one is a reading. */
  | { readonly kind: 'on-day'; readonly day: number; readonly basis: 'natural-day'; readonly anchorIsDayOne: boolean }
  /** On a day or on one before it: 第7个自然日内 (29.3). */
  | { readonly kind: 'by-day'; readonly day: number; readonly basis: 'natural-day'; readonly anchorIsDayOne: boolean }
  /** On a day or on any after it: 第7日起 (33.1), 满15个自然日起 (36.1), which is from the sixteenth. */
  | {
      readonly kind: 'from-day';
      readonly day: number;
      readonly basis: 'date' | 'natural-day';
      readonly anchorIsDayOne: boolean;
    }
  /** In an hour, counted from the anchor: 第12小时 (3.1.2), which is from eleven to twelve hours after it. */
  | { readonly kind: 'on-hour'; readonly hour: number }
  /** So long before the anchor: 到期前的7天 (39.4); by `date` the whole of that day: 到期前的第7天 (39.3). */
  | { readonly kind: 'before'; readonly period: Period; readonly basis: Basis }
  /** At some moment in the time just before the anchor: 到期前30日内 (71.2.4). */
  | { readonly kind: 'within-before'; readonly period: Period; readonly basis: Basis }
  /** The text gives no figure, and nobody else does: an end that it calls 宽限期 or 延停额度. */
  | { readonly kind: 'unknown' }
  /** The text leaves the figure to the customer's own case. */
  | { readonly kind: 'parameter'; readonly parameter: ParameterId };

/** Whether it will happen (将), may (有权, 可以), or is tried (尽合理努力, 7.2). */
export type Modality = 'will' | 'may' | 'best-effort';

export type Effect =
  /** A capability goes on although nothing is paid. */
  | 'continue'
  /** A capability ends while the service as a whole goes on or is only suspended. */
  | 'bar'
  | 'suspend'
  | 'freeze'
  | 'stop'
  /** An account is closed (73.5: 关闭). */
  | 'close'
  | 'terminate'
  | 'downgrade'
  | 'keep'
  | 'release'
  | 'delete'
  | 'charge'
  /** Nothing is charged any more, and the text says so (40.4.2). */
  | 'stop-charging'
  /** What was bought goes on as another way of billing (3.4.1(4), 25.1, 26.2). */
  | 'convert'
  /** A notice is sent (3.1.2, 39.3). */
  | 'notify'
  /** The customer is to have done something by then (4.2.2, 13.1). */
  | 'due'
  /** The customer may do something by then, and what follows depends on it (40.4.2). */
  | 'choose'
  /** What has not begun is not begun (64.2.1). */
  | 'withhold'
  /** An order or what is left of a package lapses (4.2.1, 3.4.1(3)). */
  | 'void'
  /** The trigger of another of the product's scenarios: arrears after a conversion. */
  | 'begin'
  /** A right of the customer's ends: the deferral is closed (17.1.3). */
  | 'end';

export type Subject =
  | 'service'
  | 'support'
  | 'account'
  | 'order'
  | 'package'
  | 'billing'
  | 'penalty'
  | 'arrears'
  | 'notice'
  | 'renewal'
  | 'reading'
  | 'writing'
  | 'starting'
  | 'reporting'
  | 'history'
  | 'features'
  | 'configuration'
  | 'messages'
  | 'membership'
  | 'interface'
  | 'operations'
  | 'creating'
  | 'queued-work'
  | 'running-work'
  | 'metadata'
  | 'new-jobs'
  | 'running-jobs'
  | 'new-templates'
  | 'templates'
  | 'edition'
  | 'instance'
  | 'data'
  | 'dns-data'
  | 'database'
  | 'backups'
  | 'storage'
  | 'deferral';

/** Words of one clause that say what a rule claims: clock, period and effect. Checked against the text by the build. */
export interface RuleCitation {
  readonly provision: UnitId;
  /** Each verbatim from the provision's own text. */
  readonly quotes: readonly string[];
}

/** Wording in the two languages of the interface. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** Still unpaid so long since that, this happens. */
export interface LifecycleRule {
  /**
   * Unique among the rules that can hold together. An anchor is a rule, never an effect: two deletions are two rules
   * (59.2.1). Rules of different alternatives of a reading may share an id, and with it what follows them (29.3).
   */
  readonly id: string;
  /** The trigger, a rule, or the later of two rules (17.1.3: in arrears *and* closed). */
  readonly since: string | readonly [string, string];
  readonly offset: Offset;
  readonly effect: Effect;
  readonly subject: Subject;
  /** The subject as this product calls it: 应用实例, 自定义监控时间序列. */
  readonly object?: Wording;
  readonly modality: Modality;
  /** What must be so besides the debt: that use goes on (25.1), that notice was given. Without it the rule is silent. */
  readonly condition?: Wording;
  /** The aspect on which the product's own terms are silent and this rule of the general terms fills in (14.4.1). */
  readonly fills?: Aspect;
  /**
   * Whether its period counts from the trigger by some of its words and from the end of service by others (9.2.4: 您发生欠费时; 5.5:
   * 导致阿里云终止服务时): it is drawn from the trigger, and cannot end before what it follows.
   */
  readonly countsFromTrigger?: boolean;
  /** Whether its own clause says that the loss is 不可恢复 (2.2). What 5.6 says of deleted data need not be repeated. */
  readonly irrecoverable?: boolean;
  /** Whether its own clause says that the period ends at the same moment of its last day (2.2). */
  readonly countsToMoment?: boolean;
  /**
   * Whether its clause says only until when to pay, and not when the loss comes: 7日内仍未续费，将自动释放 (6.2). The timeline plans
   * by the bound, the earliest moment; 在7日届满 (12.1) and 如7日届满仍未续费 (8.1.2) name the moment.
   */
  readonly isBoundOnly?: true;
  /** Whether payment at the very instant is too late: 7日届满前仍未续费 (59.2.1), where others say 届满，您仍未. */
  readonly isLateAtInstant?: boolean;
  /**
   * The rule that decides this one too: its clause asks whether one still owes only then, and does not say that paying
   * afterwards averts this (29.3 after the release, 59.2.1 the backups). Such payment leaves it possible.
   */
  readonly decidedBy?: string;
  /**
   * What its clause wants of the customer, where it is said of expiry and of arrears in the same words (52.1: 仍未续费), or is both
   * (10.1: 续费且付清; 40.4.1: 续费并足以支付所欠). By default what the trigger suggests: renewing, or paying.
   */
  readonly asks?: 'renewal' | 'renewal-and-payment';
  /** What ends a charge before the service or what holds the data does: the later of these rules (43.2). */
  readonly until?: readonly string[];
  /** Holds only under one alternative of a reading: `clock/arrears`. */
  readonly reading?: string;
  readonly citations: readonly RuleCitation[];
}

/** A question on which the text allows more than one answer. */
export interface Reading {
  readonly id: string;
  readonly question: Wording;
  /** The safest for the customer, with the earliest loss, comes first and is the default. */
  readonly alternatives: readonly {
    readonly id: string;
    readonly name: Wording;
    readonly citations: readonly RuleCitation[];
  }[];
}

/** What paying brings back, and until when. */
export interface Recovery {
  /** The rule that took it away; absent where paying keeps it from being taken. */
  readonly since?: string;
  /** The rule before which payment must come; absent where the text sets no end. */
  readonly before?: string;
  readonly what: Wording;
  /** `implied`: said only by 仍未…的, that the loss befalls one who still owes. */
  readonly basis: 'printed' | 'implied';
  readonly citations: readonly RuleCitation[];
}

/** What a customer asks of every scenario. */
type Aspect = 'suspension' | 'termination' | 'deletion' | 'charging' | 'access' | 'recovery';

/** An aspect on which the product's own terms say nothing. */
interface Silence {
  readonly aspect: Aspect;
  readonly note: Wording;
  /** The general clause that fills it; absent where nothing does. */
  readonly filledBy?: UnitId;
  /** Words that raise the doubt, where there are any. */
  readonly citations?: readonly RuleCitation[];
  /** Whether it could move what the sentence of a case says, and is told beside it (2.2: the stricter count). */
  readonly isBesideSentence?: true;
}

/**
 * What else than the service itself a clause reaches: the services of all accounts of the customer (5.4), debts that the vendor
 * owes the customer (5.3), all operations of the account (51.1), all its pay-as-you-go services (53.3).
 */
export type Reach = 'all-accounts' | 'debts' | 'account' | 'pay-as-you-go';

/** What else to know before relying on a case, and what else than the service it can reach. */
export interface Warning {
  readonly note: Wording;
  readonly citations: readonly RuleCitation[];
  /** What it reaches; absent where it spreads to nothing. */
  readonly reach?: Reach;
  /** The rule of its scenario that brings it (51.1, 53.3); absent where it is a right that the text dates not (5.3, 5.4: 有权). */
  readonly reachedBy?: string;
}

/** An end of data or of a service that no trigger of a lifecycle brings. */
export interface OtherEnd extends Warning {
  /** Whether its words bring it (将) or allow it (有权). */
  readonly modality: Modality;
}

/** One trigger in one variant of one product. */
export interface Scenario {
  /** Unique within the product, and frozen: it stands in links. */
  readonly id: string;
  readonly trigger: Trigger;
  /** Frozen slug of the variant; `null` where the trigger has only one. */
  readonly variant: string | null;
  readonly name: Wording;
  readonly parameters: readonly ParameterId[];
  readonly rules: readonly LifecycleRule[];
  readonly readings: readonly Reading[];
  readonly recovery: readonly Recovery[];
  readonly silences: readonly Silence[];
  /** What else it can reach: other services and accounts (5.4, 51.1, 53.3), and what else to know before relying on it. */
  readonly warnings?: readonly Warning[];
  /** Of the general terms, and so of every product whose own terms say nothing of this trigger. */
  readonly isGeneral?: boolean;
  /** The usual case of its trigger, where the others are of what few customers have or do (64.3.12). */
  readonly isUsual?: true;
  /**
   * What the general terms ask of the customer before the trigger (4.2.2), where the scenario's own rules ask nothing; `null`
   * in content where it is no case of theirs: a customer who wants no more (40.4.2).
   */
  readonly duty?: LifecycleRule | null;
  /**
   * Where the product's own terms say that it stores none of the customer's data (10.3): then none are told to be kept, and what
   * the general terms delete (5.5: 如有) is told on that condition.
   */
  readonly storesNone?: RuleCitation;
  /** Where the variants of the trigger are the answers to one question: whether the customer has a deferral (17.1.3, 69.2.1(3)). */
  readonly deferral?: DeferralAnswer;
  /** Under which trigger and variant links of an earlier version of this site name it. */
  readonly formerly?: { readonly trigger: Trigger; readonly variant: string };
}

/** One answer to whether the customer has a deferral (延停权益). */
interface DeferralAnswer {
  readonly answer: Wording;
  /** The clause that says where the customer sees it. */
  readonly shownIn: RuleCitation;
}

/** A general scenario that holds for what a product's own terms leave out of a trigger (22's arrears, 6.2's other instances). */
interface BesideOwn {
  /** The id of the general scenario. */
  readonly general: string;
  /** Frozen slug of what it holds for. */
  readonly variant: string;
  readonly name: Wording;
  /** Whether it is what is meant where no variant is named: the product's own terms speak of an exception alone (64.3.12). */
  readonly isUsual?: true;
}

/** All that one product's terms say. */
export interface ProductLifecycle {
  /** The product's number in 专用说明. */
  readonly number: number;
  /** In the order of the text; the first is the default. */
  readonly scenarios: readonly Scenario[];
  /** General scenarios for the variants of which the own ones do not speak. */
  readonly besideOwn?: readonly BesideOwn[];
  /** Where its own terms say that it is only sold in advance (24.1): a doubt of the general scenarios of arrears. */
  readonly prepaidOnly?: Silence;
}

/** Why a product has no rules of its own. */
export interface ProductWithoutRules {
  readonly number: number;
  /** What its terms speak of instead. */
  readonly reason: Wording;
  readonly citations: readonly RuleCitation[];
}

/** All that content says of lifecycles. */
export interface LifecycleContent {
  /** Products whose own terms have rules, by number. */
  readonly lifecycles: readonly ProductLifecycle[];
  /** What the general terms say, for triggers of which a product's own terms do not speak. */
  readonly general: readonly Scenario[];
  /** What concerns every scenario of a trigger. */
  readonly warnings: Readonly<Partial<Record<Trigger, NonNullable<Scenario['warnings']>>>>;
  /** What the general terms ask of the customer before a trigger, by the safest reading (4.2.2). */
  readonly duties: Readonly<Partial<Record<Trigger, LifecycleRule>>>;
  /** Ends of data and services that no trigger of a lifecycle brings, by product (16.2, 17.2, 20.2, 39.5). */
  readonly otherEnds: Readonly<Partial<Record<number, readonly OtherEnd[]>>>;
  readonly withoutRules: readonly ProductWithoutRules[];
  /** Words with expressions of time that are no period of a lifecycle. */
  readonly otherDurations: readonly RuleCitation[];
}
