import { useMemo } from 'react';
import { changeLabel, changeValues, duplicateService, moveService, removeServices } from '@/services/edit-list';
import type { ServiceKey, ServiceList } from '@/services/model';
import { makeId } from './make-id';

/** What can be done with a row. */
export interface RowActions {
  readonly onValues: (id: string, changed: Readonly<Partial<Record<ServiceKey, string>>>) => void;
  readonly onLabel: (id: string, label: string) => void;
  readonly onMove: (id: string, by: number) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

/** Changes the list as it is then; the same function as long as the page is open, so that rows need not be drawn again for it. */
export type EditList = (how: (list: ServiceList) => ServiceList) => void;

/** @param onMoved - told when the list's own order was changed. */
export function useRowActions(edit: EditList, onMoved: () => void): RowActions {
  return useMemo(
    () => ({
      onValues: (id, changed) => edit((list) => changeValues(list, id, changed)),
      onLabel: (id, label) => edit((list) => changeLabel(list, id, label)),
      onMove: (id, by) => {
        onMoved();
        edit((list) => moveService(list, id, by));
      },
      onDuplicate: (id) => edit((list) => duplicateService(list, id, makeId)),
      onRemove: (id) => edit((list) => removeServices(list, [id])),
      onChoose: (id, isChosen) =>
        edit((list) => {
          const others = list.supposed.only.filter((other) => other !== id);
          return { ...list, supposed: { ...list.supposed, only: isChosen ? [...others, id] : others } };
        }),
    }),
    [edit, onMoved],
  );
}
