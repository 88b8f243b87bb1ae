import type { Answer, PayBy } from './answer';
import type { Scenario } from './model';
import type { LifecycleEvent } from './project-lifecycle';
import { tenseOf, toLimit } from './tense.ts';

/** What somebody does so that a thing does not come: settle a debt, renew what expires, or either. */
type Remedy = 'pay' | 'renew' | 'pay-or-renew' | 'pay-order' | 'use-up' | 'move-out';

/** A moment before which to act. */
interface Limit {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Whether the clauses fix the time of day; else the day is all that may be said. */
  readonly hasTime: boolean;
}

/**
 * The one sentence of a case: what to do, before when, so that what does not come. Each kind is one sentence in each language;
 * what it leaves out (readings, rights, what may come earlier) stands beside it.
 */
export type Headline =
  /** Before a moment; `isRight`: the vendor may from then on, and need not. */
  | {
      readonly kind: 'before';
      readonly event: LifecycleEvent;
      readonly limit: Limit;
      readonly remedy: Remedy;
      readonly isRight: boolean;
    }
  /** The moment is over; `isDone`: by the text it has come, and not only perhaps. */
  | { readonly kind: 'passed'; readonly event: LifecycleEvent; readonly limit: Limit; readonly isDone: boolean }
  /** The payment that is given comes before the moment. */
  | { readonly kind: 'paid-in-time'; readonly event: LifecycleEvent; readonly limit: Limit }
  /** It comes with the trigger itself; `isRight`: it may come from then on. */
  | { readonly kind: 'at-once'; readonly event: LifecycleEvent; readonly isRight: boolean }
  /** It comes, or may, and the text does not say when. */
  | {
      readonly kind: 'undated';
      readonly event: LifecycleEvent;
      readonly isPossible: boolean;
      /** Before this it cannot come; `undefined` where that is the trigger itself, or was before it. */
      readonly limit: Limit | undefined;
      readonly remedy: Remedy;
    }
  /** The agreement names nothing that is lost, nor anything that stops. */
  | { readonly kind: 'none' };

interface Given {
  readonly scenario: Scenario;
  readonly answer: Answer;
  readonly triggeredAt: number;
  /** When everything is paid, in epoch milliseconds; `Infinity` for never. */
  readonly settledAt: number;
  /** Epoch milliseconds; `undefined` where no clock is known, or the case has no date. */
  readonly now: number | undefined;
  /** Whether the clauses fix the time of day of what sets a moment. */
  readonly hasTime: (event: LifecycleEvent) => boolean;
}

/**
 * What a customer must know first: what is lost, and until when that can be averted. Where the text does not date the loss, what
 * stops comes before it; where nothing is lost, it is what stops; of an unpaid order, until when it stands.
 *
 * @returns one sentence, or that of the stop and that of the undated loss.
 */
export function headlinesOf(given: Given): readonly Headline[] {
  const { answer } = given;
  if (answer.orderStands) return [sentenceOf(answer.orderStands, given)];
  const loss = sentenceOf(answer.beforeLoss, given);
  const stop = sentenceOf(answer.beforeRestriction, given);
  if (loss.kind === 'none') return [stop];
  if (loss.kind !== 'undated' || stop.kind === 'none' || stop.kind === 'undated') return [loss];
  // The stop has said before when; the loss cannot come before it.
  return [stop, stop.kind === 'at-once' ? loss : { ...loss, limit: undefined }];
}

function sentenceOf(payBy: PayBy, given: Given): Headline {
  const { scenario, triggeredAt, settledAt, now, hasTime } = given;
  switch (payBy.kind) {
    case 'none':
      return { kind: 'none' };
    case 'unknown': {
      const { event, safeBefore } = payBy;
      const isAhead = safeBefore > triggeredAt && (now === undefined || now < toLimit(safeBefore, hasTime(event)));
      return {
        kind: 'undated',
        event,
        isPossible: mayNotCome(event, scenario),
        limit: isAhead ? { at: safeBefore, hasTime: hasTime(event) } : undefined,
        remedy: remedyOf(event, scenario),
      };
    }
    case 'at-once':
      return { kind: 'at-once', event: payBy.event, isRight: isOnlyPossible(payBy.event) };
    case 'moment': {
      const { event, decidedBy, at, disputed } = payBy;
      const limit = { at, hasTime: hasTime(decidedBy ?? event) };
      const end = toLimit(at, limit.hasTime);
      if (settledAt < end) return { kind: 'paid-in-time', event, limit };
      if (now !== undefined && end <= now) {
        // By another reading it may be later.
        const isDone = !disputed && isDoneBy(event, now, hasTime(event));
        return { kind: 'passed', event, limit, isDone };
      }
      return {
        kind: 'before',
        event,
        limit,
        remedy: remedyOf(event, scenario),
        isRight: event.rule.modality === 'may',
      };
    }
  }
}

/** Whether what has no moment may stay away although nothing is paid. */
export function mayNotCome({ rule, isHypothetical }: LifecycleEvent, { trigger }: Scenario): boolean {
  return (
    isHypothetical ||
    rule.modality === 'may' ||
    rule.condition !== undefined ||
    // 5.5 deletes once the vendor has ended the service, which after arrears is its right (5.2).
    (rule.fills !== undefined && trigger === 'arrears')
  );
}

const isOnlyPossible = ({ state, rule, earliest, latest }: LifecycleEvent) =>
  state === 'possible' || rule.modality === 'may' || earliest !== latest;

/** Whether by the text it has come: it is certain, and its latest moment is over. */
function isDoneBy(event: LifecycleEvent, now: number, hasTime: boolean): boolean {
  return event.state === 'certain' && event.rule.modality === 'will' && tenseOf(event, now, hasTime) === 'past';
}

function remedyOf({ rule }: LifecycleEvent, { trigger }: Scenario): Remedy {
  // 3.4.1(3): what is left of a package lapses, renewed or not.
  if (rule.effect === 'void' && rule.subject === 'package') return 'use-up';
  switch (trigger) {
    case 'arrears':
      return 'pay';
    case 'expiry':
      return 'renew';
    case 'order-unpaid':
      return 'pay-order';
    // Nothing says that payment averts an early end.
    case 'early-end':
      return 'move-out';
    case 'quota-exhausted':
      return 'pay-or-renew';
  }
}
