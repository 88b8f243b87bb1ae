import { type Answer, answerCase, type PayBy } from './answer.ts';
import type { Scenario, Wording } from './model';
import { type Case, rulesUnder } from './project-lifecycle.ts';

/** What a case comes to by a reading that is not the safest. */
export interface OtherReading {
  /** The alternative, in the words of content. */
  readonly name: Wording;
  /** The scenario with the rules of that reading alone. */
  readonly scenario: Scenario;
  readonly answer: Answer;
}

/** What the sentence of a case is about: the first loss, else the first stop. */
const toldOf = ({ beforeLoss, beforeRestriction }: Answer): PayBy =>
  beforeLoss.kind === 'none' ? beforeRestriction : beforeLoss;

/** What is not written, or has no moment, is later than any moment. */
const momentOf = (payBy: PayBy) => ('at' in payBy ? payBy.at : payBy.kind === 'unknown' ? Number.MAX_VALUE : Infinity);

/**
 * Of the readings under which the answer is another one than the safest over all, that with the latest loss: one at a time, the
 * others as they are by default. `undefined` where no reading of the scenario's own changes what is told.
 */
export function findOtherReading(
  scenario: Scenario,
  given: Omit<Case, 'settledAt' | 'readings' | 'counting'>,
): OtherReading | undefined {
  const under = (readings: Case['readings']): Scenario => ({
    ...scenario,
    rules: rulesUnder(scenario, readings),
    readings: scenario.readings.map(({ id, alternatives, ...reading }) => ({
      ...reading,
      id,
      alternatives: alternatives.filter((each) => each.id === (readings[id] ?? alternatives[0]?.id)),
    })),
  });
  const first = toldOf(answerCase(scenario, given));
  const keyOf = (payBy: PayBy) =>
    `${payBy.kind} ${momentOf(payBy)} ${'event' in payBy ? `${payBy.event.rule.effect} ${payBy.event.rule.id}` : ''}`;
  const others = scenario.readings.flatMap(({ id, alternatives }) =>
    alternatives.map(({ id: alternative, name }): OtherReading => {
      const alone = under({ [id]: alternative });
      return { name, scenario: alone, answer: answerCase(alone, given) };
    }),
  );
  return others
    .filter(({ answer }) => keyOf(toldOf(answer)) !== keyOf(first))
    .toSorted((one, other) => momentOf(toldOf(other.answer)) - momentOf(toldOf(one.answer)))
    .at(0);
}
