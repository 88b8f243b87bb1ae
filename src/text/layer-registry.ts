import { common } from './layer-common';
import { defects } from './layer-defects';
import { documents } from './layer-documents';
import { limits } from './layer-limits';
import { references } from './layer-references';
import { terms } from './layer-terms';
import type { TextLayer } from './text-layer';

/**
 * Every layer of marks, in the order of the switches. Where marks of two lie over each other the later layer's is
 * explained: a limit may have a term in it.
 */
export const TEXT_LAYERS: readonly TextLayer[] = [references, defects, terms, common, limits, documents];

/** The layers that are marked: those that the reader chose, in the order of the switches, or else the default. */
export function shownLayers(chosen: ReadonlySet<string> | undefined): readonly TextLayer[] {
  return TEXT_LAYERS.filter(({ id, isDefault }) => chosen?.has(id) ?? isDefault);
}
