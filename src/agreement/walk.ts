import type { Agreement, Paragraph, Provision, UnitId } from './model';

/** A provision or a paragraph, with the provisions around it, outermost first. */
export interface Place {
  readonly unit: Provision | Paragraph;
  readonly ancestors: readonly Provision[];
}

/** Every provision and paragraph of the agreement, in the order of the source. */
export function* walk(agreement: Agreement): Generator<Place> {
  for (const unit of agreement.preface) yield { unit, ancestors: [] };
  for (const section of agreement.sections) yield* walkFrom(section, []);
}

function* walkFrom(unit: Provision | Paragraph, ancestors: readonly Provision[]): Generator<Place> {
  yield { unit, ancestors };
  if (unit.kind === 'paragraph') return;
  for (const child of unit.body) yield* walkFrom(child, [...ancestors, unit]);
}

/** The text that a unit says itself: of a provision, its numbered line without the number. */
export function ownText(unit: Provision | Paragraph): string {
  return unit.kind === 'paragraph' ? unit.text : (unit.heading ?? unit.text ?? '');
}

/** The own text of every unit by its id, in the order of the source. */
export function ownTexts(agreement: Agreement): ReadonlyMap<UnitId, string> {
  return new Map([...walk(agreement)].map(({ unit }) => [unit.id, ownText(unit)]));
}

/** All text of the agreement in order, numbers included: equal to the source but for white space. */
export function textOf(agreement: Agreement): string {
  const lines = [agreement.title, ...agreement.dates];
  for (const { unit } of walk(agreement))
    lines.push(unit.kind === 'paragraph' ? unit.text : unit.marker + ownText(unit));
  return lines.join('\n');
}
