import type { TFunction } from 'i18next';
import { partOfId } from '@/agreement/unit-id';
import { unnumbered } from './name-unnumbered';
import { numberOf } from './number-of';

/** Names provisions with their part, for both parts have a 6.2, and links them. */
export function makeCiting(t: TFunction) {
  const named = (id: string) => {
    const part = partOfId(id);
    return part === 'notice' ? unnumbered(id, t) : t(($) => $.layers[part], { num: numberOf(id, t) });
  };
  /** Several provisions in few words. */
  const placesOf = (ids: readonly string[]) => {
    const first = ids
      .slice(0, 3)
      .map(named)
      .join(t(($) => $.layers.comma));
    return ids.length > 3 ? t(($) => $.layers.places, { first, count: ids.length }) : first;
  };
  return { named, placesOf, cite: (id: string) => ({ text: named(id), href: id }) };
}
