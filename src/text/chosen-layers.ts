/** Which layers the reader chose to have marked; `undefined` until there was a choice. */
export type ChosenLayers = ReadonlySet<string> | undefined;

/** Reads what the browser kept: names with commas between them, empty for plain text. */
export function readChoice(kept: string | undefined): ChosenLayers {
  return kept === undefined ? undefined : new Set(kept.split(',').filter((name) => name !== ''));
}

/** Writes a choice as the browser keeps it; `undefined` keeps none. */
export function writeChoice(chosen: ChosenLayers): string | undefined {
  return chosen && [...chosen].join(',');
}
