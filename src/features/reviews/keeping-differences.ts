import type { Change } from '@/reviews/model';
import type { Conflict } from './desk';
import { isSameRecord } from './store-stored';

/** What a record has beside what is counted for it. */
const COUNTED = ['id', 'rev', 'by', 'at', 'createdAt', 'unit', 'list', 'item', 'of'];

/** The fields that can differ, in the order in which they are shown. */
const FIELDS = [
  'title',
  'client',
  'author',
  'edition',
  'labels',
  'lists',
  'label',
  'weight',
  'owner',
  'state',
  'status',
  'note',
  'from',
  'text',
  'reason',
  'question',
  'units',
  'thread',
  'targets',
] as const;
export type Field = (typeof FIELDS)[number];

const isField = (name: string): name is Field => FIELDS.some((field) => field === name);

export interface Difference {
  readonly field: Field;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** The fields in which both of a conflict differ; of a record that one side has deleted all that the other has. */
export function findDifferences({ mine: { after }, theirs }: Conflict): readonly Difference[] {
  const valueOf = (record: Change['after'], field: Field) =>
    (record as Partial<Record<Field, unknown>> | undefined)?.[field];
  const names = new Set([...Object.keys(after ?? {}), ...Object.keys(theirs ?? {})]);
  return FIELDS.filter((field) => names.has(field)).flatMap((field) => {
    const [own, other] = [valueOf(after, field), valueOf(theirs, field)];
    return isSameRecord(own, other) ? [] : [{ field, mine: own, theirs: other }];
  });
}

/** Fields of the model that neither are shown nor count: none, or a difference would go unseen. */
export const unseenFields = (record: object): readonly string[] =>
  Object.keys(record).filter((name) => !isField(name) && !COUNTED.includes(name));
