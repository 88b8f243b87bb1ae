import type { ProvisionKind } from '@/kinds/kinds';
import { unpackKinds } from '@/kinds/pack-kinds';
import packed from 'virtual:kinds';

/** Of what kinds each unit is, and where in its own text the words stand that show it. */
export const kindMarks = unpackKinds(packed);

/** The units of each kind, in the order of the text, with the words that show it. */
export const unitsOfKinds = (() => {
  const units = new Map<ProvisionKind, Map<string, readonly { readonly start: number; readonly end: number }[]>>();
  for (const [id, marks] of kindMarks) {
    for (const { kind, ...range } of marks) {
      const ofKind = units.get(kind) ?? new Map();
      units.set(kind, ofKind.set(id, [range]));
    }
  }
  return units;
})();
