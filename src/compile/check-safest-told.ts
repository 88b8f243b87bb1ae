import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { LifecycleContent, RuleCitation, Scenario } from '../lifecycle/model';
import type { ArguedQuestion } from '../readings/model';

/** Words that set a length, or what one is counted from. */
const LENGTH = /\d+\s*个?(?:自然日|日|天|小时|月)|之[日时]起|首次/g;

const lengthsOf = (text: string) => [...text.matchAll(LENGTH)].map(([words]) => words.replaceAll(/\s/g, ''));

/**
 * Checks that no reading is called the safest that the timelines know nothing of: a question on words that set a length, which a rule
 * of a timeline rests on, says how the timeline has its safest reading, and the timeline does. Of `reading` and `doubt` it is checked
 * that one of the timeline's cites the provision. That a timeline counts by the safest reading (`counted`) is the author's word: it is only
 * checked that a rule rests on the provision, not that its period is that of the reading.
 *
 * @returns an `error` for each that does not.
 */
export function checkSafestTold(questions: readonly ArguedQuestion[], lifecycle: LifecycleContent): Diagnostic[] {
  const { diagnostics, fail } = collectFaults();
  const scenarios = [...lifecycle.lifecycles.flatMap((each) => each.scenarios), ...lifecycle.general];
  for (const question of questions) {
    const { unit, quote, safest, timeline } = question;
    if (timeline === undefined) {
      if (isDated(question, scenarios))
        fail('safest-not-told', `${unit}, “${quote}”: how does the timeline have the safest reading, ${safest}?`);
      continue;
    }
    const isTold = scenarios.some((scenario) => CITED[timeline](scenario).some(({ provision }) => provision === unit));
    if (!isTold) fail('safest-not-told', `${unit}: no timeline has a ${timeline} of it.`);
  }
  return diagnostics;
}

/** What a scenario cites where it has the safest reading so. */
const CITED: Record<NonNullable<ArguedQuestion['timeline']>, (scenario: Scenario) => readonly RuleCitation[]> = {
  reading: ({ readings }) => readings.flatMap(({ alternatives }) => alternatives.flatMap(({ citations }) => citations)),
  doubt: ({ silences }) => silences.flatMap(({ citations }) => citations ?? []),
  counted: ({ rules }) => rules.flatMap(({ citations }) => citations),
};

function isDated({ unit, quote, safest, readings }: ArguedQuestion, scenarios: readonly Scenario[]): boolean {
  const title = readings.find(({ id }) => id === safest)?.title.zh ?? '';
  const lengths = lengthsOf(quote);
  if (lengths.length === 0 && lengthsOf(title).length === 0) return false;
  const cited = scenarios.flatMap((scenario) =>
    CITED.counted(scenario).flatMap(({ provision, quotes }) => (provision === unit ? quotes : [])),
  );
  return cited.some(
    (words) =>
      words.includes(quote) || quote.includes(words) || lengthsOf(words).some((each) => lengths.includes(each)),
  );
}
