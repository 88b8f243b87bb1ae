import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { Agreement, Paragraph, Provision, UnitId } from '../agreement/model';
import { ownText, walk } from '../agreement/walk.ts';
import type { Erratum, NamedReference, Reference } from './model';

/** What people have read in the text, for {@link findReferences} to place and to check. */
export interface Readings {
  readonly named: readonly NamedReference[];
  readonly errata: readonly Erratum[];
}

/** `本协议第5条`, `第36条`, `第“39”条`, and the bare number after 详见. The digits are the first or second group. */
const NUMBERED = /(?:本协议)?第[“"]?(\d{1,3}(?:\.\d{1,3})*)[”"]?条|(?<=详见)(\d{1,3}(?:\.\d{1,3})+)/g;

/**
 * Finds the agreement's references to its own provisions: by number in the text, by name where {@link Readings} says so.
 * A reference whose printed number is wrong is led to what its erratum says is meant; that the printed target exists
 * proves nothing (39.1.1, 40.1 and 40.3 all print one that does).
 *
 * @returns references in the order of the text, and an `error` for every reading that the text does not bear out.
 */
export function findReferences(
  agreement: Agreement,
  { named, errata }: Readings,
): { references: Reference[]; diagnostics: Diagnostic[] } {
  const units = new Map<UnitId, Provision | Paragraph>([...walk(agreement)].map(({ unit }) => [unit.id, unit]));
  const { diagnostics, fail } = collectFaults();
  const mustExist = (id: UnitId, by: string) => units.has(id) || fail('unknown-target', `${by}: there is no ${id}.`);

  for (const { unit, quote, intended } of errata) {
    mustExist(intended, `Erratum of ${unit}`);
    const found = units.get(unit);
    const printed = !found ? '' : found.kind === 'paragraph' ? found.text : found.marker + ownText(found);
    if (!printed.includes(quote)) fail('quote-not-found', `Erratum of ${unit}: “${quote}” is not printed there.`);
  }
  for (const { unit, quote, targets } of named) {
    const text = units.has(unit) ? ownText(units.get(unit) as Provision) : '';
    if (text.split(quote).length !== 2) fail('quote-not-found', `Reference of ${unit}: “${quote}” must be there once.`);
    for (const target of targets) mustExist(target, `Reference of ${unit}`);
  }

  // By unit: a text of many times this length would ask each unit for all readings.
  const namedIn = new Map<UnitId, NamedReference[]>();
  for (const reading of named) namedIn.set(reading.unit, [...(namedIn.get(reading.unit) ?? []), reading]);
  const references: Reference[] = [];
  for (const unit of units.values()) {
    const text = ownText(unit);
    const here: Reference[] = [];
    for (const match of text.matchAll(NUMBERED)) {
      const printedTarget = denote(match[0], match[1] ?? match[2] ?? '', unit.id);
      const erratum = errata.find(
        (erratum) => erratum.kind === 'reference' && erratum.unit === unit.id && match[0].includes(erratum.quote),
      );
      const target = erratum?.intended ?? printedTarget;
      if (!units.has(target)) {
        fail('unknown-target', `“${match[0]}” in ${unit.id}: there is no ${target}.`);
        continue;
      }
      here.push({
        unit: unit.id,
        start: match.index,
        end: match.index + match[0].length,
        targets: [target],
        kind: 'number',
        ...(erratum ? { printedTarget } : {}),
      });
    }
    for (const { quote, targets, kind = 'name' } of namedIn.get(unit.id) ?? []) {
      const start = text.indexOf(quote);
      if (start >= 0) here.push({ unit: unit.id, start, end: start + quote.length, targets, kind });
    }
    references.push(...here.toSorted((a, b) => a.start - b.start));
  }
  return { references, diagnostics };
}

/** The provision that printed words denote: of the general part after 本协议, else of the part in which they stand. */
function denote(words: string, number: string, unit: UnitId): UnitId {
  const part = words.startsWith('本协议') || unit.startsWith('g') ? 'g' : 'p';
  return `${part}-${number}`;
}
