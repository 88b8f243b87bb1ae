import { answerCase, type PayBy } from './answer.ts';
import { consequenceOf } from './consequences.ts';
import { startOfDay } from './count-period.ts';
import type { ProductLifecycle, Scenario, Trigger } from './model';

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

/** A midnight in Beijing, so that natural days come out whole. */
const MIDNIGHT = startOfDay(0);

/**
 * Answers when something is first restricted, or first lost for good, from a product's scenarios.
 *
 * @param trigger - `undefined`: for expiry and for arrears.
 * @returns one answer for each trigger that was asked for.
 */
export function answerQuestion(
  { scenarios }: ProductLifecycle,
  outcome: 'restriction' | 'loss',
  trigger: 'expiry' | 'arrears' | undefined,
): QuestionAnswer[] {
  const triggers = trigger ? [trigger] : (['expiry', 'arrears'] as const);
  return triggers.flatMap((wanted) => {
    const all = scenarios
      .filter((scenario) => scenario.trigger === wanted)
      .map((scenario) => {
        const given = { triggeredAt: MIDNIGHT, isHoliday: () => false, parameters: {} };
        const answer = answerCase(scenario, given);
        const payBy = outcome === 'loss' ? answer.beforeLoss : answer.beforeRestriction;
        return { scenario, payBy, elapsed: 'at' in payBy ? payBy.event.notBefore - MIDNIGHT : undefined };
      })
      .toSorted((one, other) => (one.elapsed ?? Infinity) - (other.elapsed ?? Infinity));
    // What is left of a package is void at once (3.4.1(3)), and that is no loss of data: asked when something is lost, the
    // terms of a service answer before those of a package.
    const ofService = all.filter(
      ({ payBy }) => !('event' in payBy) || consequenceOf(payBy.event.rule).loses !== 'quota',
    );
    const answers = ofService.length > 0 ? ofService : all;
    const [first] = answers;
    if (!first) return [];
    const differs = answers.some(
      ({ elapsed, payBy }) => elapsed !== first.elapsed || ('disputed' in payBy && payBy.disputed),
    );
    const isOpen = (payBy: PayBy) => 'orEarlier' in payBy && payBy.orEarlier !== undefined;
    const mayBeSooner = (first.elapsed ?? 0) > 0 && answers.some(({ payBy }) => payBy.kind === 'unknown');
    return [{ trigger: wanted, ...first, differs, orEarlier: isOpen(first.payBy) || mayBeSooner }];
  });
}
