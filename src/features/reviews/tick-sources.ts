import { useState } from 'react';
import { OWN_LIST, type TickList } from './tick-model';

const OWN: TickList = { id: OWN_LIST, kind: 'own', title: { zh: '自己的清单', en: 'My own list' }, items: [] };

/** Every list that can be gone through; `undefined` until they are loaded. */
export function useTickLists(): {
  readonly lists: readonly TickList[] | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
} {
  const [lists] = useState([OWN]);
  return { lists, hasFailed: false, retry: () => undefined };
}
