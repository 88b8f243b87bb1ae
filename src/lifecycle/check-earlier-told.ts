import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { LifecycleContent, LifecycleRule, RuleCitation, Scenario } from './model';

/** Whether two citations are of one provision. */
const isOf = (citations: readonly RuleCitation[], others: readonly RuleCitation[]) =>
  citations.some(({ provision }) => others.some((other) => other.provision === provision));

/**
 * Whether the words of a rule can be read as earlier than the timeline counts: N日内仍未, which need not wait for the end of the days,
 * and 之日起, whose day may be day one. A rule of a reading has its earlier one beside it.
 */
function canBeEarlier({ reading, offset, isBoundOnly }: LifecycleRule): boolean {
  if (reading !== undefined || (offset.kind !== 'at' && offset.kind !== 'after')) return false;
  return isBoundOnly === true || offset.basis === 'date';
}

/** Whether the same provision keeps the thing for just that time (39.4: 为您继续保留7天): then it cannot go within it. */
function isKeptMeanwhile({ offset, citations }: LifecycleRule, { rules }: Scenario): boolean {
  if (offset.kind !== 'at') return false;
  const kept = new RegExp(`(?:保留|存储)[^，。]*(?<!\\d)${offset.period.amount}[日天]`);
  return rules.some(
    (other) =>
      other.effect === 'keep' &&
      isOf(other.citations, citations) &&
      other.citations.some(({ quotes }) => quotes.some((quote) => kept.test(quote))),
  );
}

/**
 * Checks that wherever the words allow an earlier moment than the one that the timeline counts, and no reading of the scenario has it,
 * a doubt that names the clause stands beside the sentence.
 *
 * @returns an `error` for each rule without one.
 */
export function checkEarlierTold({ lifecycles }: LifecycleContent): Diagnostic[] {
  const { diagnostics, fail } = collectFaults();
  for (const { number, scenarios } of lifecycles) {
    for (const scenario of scenarios) {
      const doubts = scenario.silences.flatMap(({ isBesideSentence, citations = [] }) =>
        isBesideSentence ? citations : [],
      );
      for (const rule of scenario.rules) {
        if (!canBeEarlier(rule) || isKeptMeanwhile(rule, scenario)) continue;
        if (!isOf(rule.citations, doubts))
          fail(
            'earlier-not-told',
            `product ${number} ${scenario.id}: ${rule.id} may be earlier, and no doubt says so.`,
          );
      }
    }
  }
  return diagnostics;
}
