import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { UnitId } from '../agreement/model';
import type { Family } from './model';

/**
 * Checks the families of repeated wordings against the text.
 *
 * @returns the families with their members in the order of the text, with an `error` for words that are not in their unit,
 *   for an id or a member that is there twice, for fewer than two members, and for a difference, a clock or an odd one out
 *   of a unit that is no member.
 */
export function checkFamilies(
  written: readonly Family[],
  texts: ReadonlyMap<UnitId, string>,
): { readonly families: readonly Family[]; readonly diagnostics: readonly Diagnostic[] } {
  const { diagnostics, fail } = collectFaults();
  const order = new Map([...texts.keys()].map((id, index) => [id, index]));
  const ids = new Set<string>();
  for (const { id, members, differences, oddOneOut, clock = [] } of written) {
    if (ids.has(id)) fail('duplicate-family', `${id} is there twice.`);
    ids.add(id);
    const units = new Set(members.map(({ unit }) => unit));
    if (units.size < 2) fail('small-family', `${id} has fewer than two members.`);
    if (units.size !== members.length) fail('duplicate-member', `${id} has a member twice.`);
    for (const { unit, quote } of [...members, ...differences.flatMap(({ quotes }) => quotes)]) {
      if (texts.get(unit)?.includes(quote) !== true) fail('quote-not-found', `${id}: ${unit} does not say “${quote}”.`);
    }
    const named = [
      ...differences.flatMap((difference) => difference.members),
      ...clock.map(({ unit }) => unit),
      ...(oddOneOut === undefined ? [] : [oddOneOut]),
    ];
    for (const unit of named) if (!units.has(unit)) fail('no-member', `${id}: ${unit} is no member.`);
  }
  const families = written.map((family) => ({
    ...family,
    members: family.members.toSorted((one, other) => (order.get(one.unit) ?? 0) - (order.get(other.unit) ?? 0)),
  }));
  return { families, diagnostics };
}
