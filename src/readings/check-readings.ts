import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { UnitId } from '../agreement/model';
import type { ArguedQuestion } from './model';

/**
 * Checks the readings that are argued against the text.
 *
 * @returns the questions in the order of the text, with an `error` for words that are not in their unit, for fewer than two
 *   readings or a name that two of them have, for a reading that nothing speaks for, and for a safest one that is not there.
 */
export function checkReadings(
  written: readonly ArguedQuestion[],
  texts: ReadonlyMap<UnitId, string>,
): { readonly questions: readonly ArguedQuestion[]; readonly diagnostics: readonly Diagnostic[] } {
  const { diagnostics, fail } = collectFaults();
  const order = new Map([...texts.keys()].map((id, index) => [id, index]));
  for (const { unit, quote, readings, safest } of written) {
    const ids = new Set(readings.map(({ id }) => id));
    if (ids.size !== readings.length || ids.size < 2) fail('few-readings', `${unit} has no two readings.`);
    if (!ids.has(safest)) fail('unknown-reading', `${unit}: ${safest} is none of its readings.`);
    const grounds = readings.flatMap((reading) => [...reading.grounds, ...reading.against]);
    const quoted = [
      { unit, quote },
      ...grounds.flatMap(({ of }) => (of ? [of] : [])),
      ...readings.flatMap(({ pointless }) => pointless),
    ];
    for (const each of quoted) {
      if (texts.get(each.unit)?.includes(each.quote) !== true) {
        fail('quote-not-found', `${unit}: ${each.unit} does not say “${each.quote}”.`);
      }
    }
    for (const { id, grounds: reasons } of readings) {
      if (reasons.length === 0) fail('groundless-reading', `${unit}: nothing speaks for ${id}.`);
    }
  }
  const questions = written.toSorted((one, other) => (order.get(one.unit) ?? 0) - (order.get(other.unit) ?? 0));
  return { questions, diagnostics };
}
