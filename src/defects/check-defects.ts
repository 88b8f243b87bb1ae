import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { UnitId } from '../agreement/model';
import type { Erratum } from '../references/model';
import type { Defect } from './model';

/**
 * Checks the register of defects against the text.
 *
 * @param texts - The own text of every unit, in the order of the source.
 * @returns the defects in the order of the text, with an `error` for words that are not in their unit, for a defect that is
 *   there twice, and for an erratum (a wrong number) that the register lacks.
 */
export function checkDefects(
  written: readonly Defect[],
  errata: readonly Erratum[],
  texts: ReadonlyMap<UnitId, string>,
): { readonly defects: readonly Defect[]; readonly diagnostics: readonly Diagnostic[] } {
  const { diagnostics, fail } = collectFaults();
  const order = new Map([...texts.keys()].map((id, index) => [id, index]));
  const seen = new Set<string>();
  for (const { unit, quote, kind, also = [] } of written) {
    for (const each of [{ unit, quote }, ...also]) {
      if (texts.get(each.unit)?.includes(each.quote) !== true) {
        fail('quote-not-found', `${each.unit} does not say “${each.quote}”.`);
      }
    }
    const key = `${unit} ${kind} ${quote}`;
    if (seen.has(key)) fail('duplicate-defect', `${key} is there twice.`);
    seen.add(key);
  }
  for (const { unit, quote } of errata) {
    const isListed = written.some((defect) => defect.unit === unit && ['number', 'reference'].includes(defect.kind));
    if (!isListed) fail('missing-defect', `“${quote}” of ${unit} is an erratum and no defect.`);
  }
  const placeOf = ({ unit, quote }: Defect) => [order.get(unit) ?? 0, texts.get(unit)?.indexOf(quote) ?? 0] as const;
  const defects = written.toSorted((one, other) => {
    const [unit, at] = placeOf(one);
    const [otherUnit, otherAt] = placeOf(other);
    return unit - otherUnit || at - otherAt;
  });
  return { defects, diagnostics };
}
