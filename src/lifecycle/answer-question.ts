import { type Answer, answerCase, type PayBy } from './answer.ts';
import { type IsHoliday, startOfDay } from './count-period.ts';
import type { ProductLifecycle, Scenario, Trigger } from './model';
import { withoutQuota } from './without-quota.ts';

/** What a product's terms answer to one question, for one trigger: by its earliest scenario. */
export interface QuestionAnswer {
  readonly trigger: Trigger;
  readonly scenario: Scenario;
  readonly payBy: PayBy;
  /** Milliseconds since the trigger; `undefined` where there is no figure. */
  readonly elapsed: number | undefined;
  /** Whether other scenarios of the product, or other readings, give another figure. */
  readonly differs: boolean;
  /** Whether something of the kind may come earlier, at a moment that the text does not name. */
  readonly orEarlier: boolean;
}

/** When the trigger was, and which days are holidays. */
export interface AskedCase {
  /** Epoch milliseconds. */
  readonly triggeredAt: number;
  readonly isHoliday: IsHoliday;
}

/** Without a date: a midnight in Beijing, so that natural days come out whole. */
export const UNDATED: AskedCase = { triggeredAt: startOfDay(0), isHoliday: () => false };

/**
 * Answers when something is first restricted, when the whole service stops where a part of it is restricted first, or when
 * something is first lost for good, from a product's scenarios.
 *
 * @param trigger - `undefined`: for expiry and for arrears.
 * @returns one answer for each trigger that was asked for.
 */
export function answerQuestion(
  { scenarios }: ProductLifecycle,
  outcome: 'restriction' | 'stop' | 'loss',
  trigger: 'expiry' | 'arrears' | undefined,
  { triggeredAt, isHoliday }: AskedCase = UNDATED,
): QuestionAnswer[] {
  const triggers = trigger ? [trigger] : (['expiry', 'arrears'] as const);
  return triggers.flatMap((wanted) => {
    const answers = scenarios
      .filter((scenario) => scenario.trigger === wanted)
      .map((scenario) => {
        const answer = answerCase(outcome === 'loss' ? withoutQuota(scenario) : scenario, {
          triggeredAt,
          isHoliday,
          parameters: {},
        });
        const payBy = payByOf(answer, outcome);
        return { scenario, payBy, elapsed: 'at' in payBy ? payBy.event.notBefore - triggeredAt : undefined };
      })
      .toSorted(
        (one, other) =>
          rankOf(one.payBy) - rankOf(other.payBy) || (one.elapsed ?? Infinity) - (other.elapsed ?? Infinity),
      );
    const [first] = answers;
    if (!first) return [];
    const differs = answers.some(
      ({ elapsed, payBy }) =>
        elapsed !== first.elapsed || payBy.kind !== first.payBy.kind || ('disputed' in payBy && payBy.disputed),
    );
    const isOpen = (payBy: PayBy) => 'orEarlier' in payBy && payBy.orEarlier !== undefined;
    const mayBeSooner = (first.elapsed ?? 0) > 0 && answers.some(({ payBy }) => payBy.kind === 'unknown');
    return [{ trigger: wanted, ...first, differs, orEarlier: isOpen(first.payBy) || mayBeSooner }];
  });
}

function payByOf(
  { beforeLoss, beforeRestriction, beforeStop }: Answer,
  outcome: 'restriction' | 'stop' | 'loss',
): PayBy {
  if (outcome === 'stop') return beforeStop ?? { kind: 'none' };
  return outcome === 'loss' ? beforeLoss : beforeRestriction;
}

/** What has a moment, then what comes without one, then what is not written. */
const rankOf = ({ kind }: PayBy) => (kind === 'none' ? 2 : kind === 'unknown' ? 1 : 0);
