import { productGroups as groups } from '@content/product-groups';

export type GroupId = (typeof groups)[number]['id'];

/** Products of one kind, by number. */
export interface ProductGroup {
  readonly id: GroupId;
  readonly numbers: readonly number[];
}

export const productGroups: readonly ProductGroup[] = groups;
