import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { UnitId } from '../agreement/model';
import { mannerOf } from '../lifecycle/deletion-manner.ts';
import { listDeletions } from '../lifecycle/list-deletions.ts';
import type { LifecycleContent } from '../lifecycle/model';
import { aspectsOfScenario, isDeletion } from './aspects-of-scenario.ts';
import { laySilences } from './lay-silences.ts';
import { SILENCE_EVENTS, type SilenceContent } from './model.ts';

/**
 * Checks the map of silence against the text and the lifecycles.
 *
 * @returns an `error` for words that are not in their unit, for a cell that claims an answer and has no clause or the other way
 *   round, for a general answer from the product's own terms or the other way round, for a silence where a lifecycle's rule
 *   rests on the product's own words, and for a deletion that is said otherwise than in the register of deletions.
 */
export function checkSilences(
  content: SilenceContent,
  lifecycle: LifecycleContent,
  texts: ReadonlyMap<UnitId, string>,
  numbers: readonly number[],
): Diagnostic[] {
  const { diagnostics, fail } = collectFaults();
  for (const number of Object.keys(content.own)) {
    if (!numbers.includes(Number(number))) fail('silences-product', `There is no product ${number}.`);
  }
  const rows = laySilences(content, numbers);
  const deletions = listDeletions(lifecycle, () => false);
  for (const { number, cells } of rows) {
    for (const { aspect, event, state, clauses, isShared } of cells) {
      const where = `${number}, ${aspect}, ${event}`;
      const isOwn = (unit: UnitId) => unit === `p-${number}` || unit.startsWith(`p-${number}.`);
      for (const [unit, quote] of clauses) {
        if (quote === '' || texts.get(unit)?.includes(quote) !== true)
          fail('quote-not-found', `${where}: ${unit} does not say “${quote}”.`);
        if (!isOwn(unit) && !unit.startsWith('g-')) fail('silences-clause', `${where}: ${unit} is of another product.`);
      }
      if ((state === 'none') !== (clauses.length === 0)) fail('silences-clause', `${where} is ${state}: its clauses?`);
      if (state === 'general' && clauses.some(([unit]) => isOwn(unit)))
        fail('silences-clause', `${where} is general and quotes the product's own terms.`);
      const isSaid = state !== 'general' && state !== 'none';
      if (isSaid && (isShared || !clauses.some(([unit]) => isOwn(unit))))
        fail('silences-clause', `${where} is ${state} and quotes nothing of the product's own terms.`);
      if (aspect === 'deletion') {
        const isBounded = deletions.some(
          (deletion) =>
            deletion.number === number &&
            deletion.trigger === event &&
            isOwn(deletion.unit) &&
            deletion.what !== undefined &&
            isDeletion(deletion.what) &&
            mannerOf(deletion) === 'window',
        );
        if (isBounded ? state !== 'window' && state !== 'disputed' : state === 'window')
          fail('silences-window', `${where} is ${state}, but the register of deletions says otherwise.`);
      }
      const scenarios = (lifecycle.lifecycles.find((each) => each.number === number)?.scenarios ?? [])
        .filter(({ trigger }) => trigger === event)
        .map((scenario) => aspectsOfScenario(scenario, number).filter((each) => each.aspect === aspect));
      const said = scenarios.flat();
      if (said.length === 0) continue;
      if (!isSaid)
        fail('silences-lifecycle', `${where} is ${state}, but a rule of the lifecycle rests on its own terms.`);
      if (state === 'printed' && said.every(({ rule }) => rule?.modality === 'may'))
        fail('silences-lifecycle', `${where} is printed, but all the lifecycle's rules are rights.`);
      // Another scenario, whose rules hold under every reading, settles nothing of this one (40.4.2).
      const isDisputed = scenarios.some((rules) => {
        const readings = new Set(rules.map(({ rule }) => rule?.reading));
        return readings.size > 1 && !readings.has(undefined);
      });
      if (state !== 'disputed' && isDisputed)
        fail('silences-lifecycle', `${where} is ${state}, but the lifecycle has several readings of it.`);
    }
  }
  const events = Object.values(content.own).flatMap((own) => Object.values(own ?? {}).flatMap(Object.keys));
  for (const event of events) {
    if (!SILENCE_EVENTS.some((known) => known === event)) fail('silences-event', `There is no event “${event}”.`);
  }
  return diagnostics;
}
