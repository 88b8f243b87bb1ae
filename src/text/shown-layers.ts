/** What can be marked in the text, in the order of its switches. */
export const TEXT_LAYERS = ['references', 'terms', 'common', 'limits', 'documents'] as const;
export type TextLayer = (typeof TEXT_LAYERS)[number];

/** What is marked until the reader says otherwise; words that stand everywhere and what is marked twice are not. */
export const DEFAULT_LAYERS: readonly TextLayer[] = ['references', 'terms'];

/** Reads what the browser kept: names with commas between them, empty for plain text. */
export function readLayers(kept: string | undefined): ReadonlySet<TextLayer> {
  if (kept === undefined) return new Set(DEFAULT_LAYERS);
  const names = kept.split(',');
  return new Set(TEXT_LAYERS.filter((layer) => names.includes(layer)));
}
