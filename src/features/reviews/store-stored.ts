import { emptyReview } from '@/reviews/apply';
import {
  type Change,
  type EditName,
  type Entry,
  type Review,
  type ReviewState,
  TABLES,
  type Table,
} from '@/reviews/model';

/** Of what is stored, not of the database: what a later one means, this program does not know. */
export const VERSION = 1;

/** A review as the list of them has it, and how far it has come. */
export interface Head {
  readonly version: typeof VERSION;
  readonly review: Review;
  /** The number of its last entry. */
  readonly seq: number;
  readonly updatedAt: number;
  /** When the last state was set aside by itself, and up to which entry the journal was folded then. */
  readonly snapshotAt: number;
  readonly foldedTo: number;
  /** When a backup file was last written, and up to which entry. */
  readonly backedUpAt?: number;
  readonly backedUpTo?: number;
  readonly deletedAt?: number;
  /** The states that have left or come as files, with their generations; each is set aside. */
  readonly lineage?: readonly (readonly [digest: string, generation: number])[];
  /** Which of them the backup file has that is rewritten by itself: the next takes its place. */
  readonly rewritten?: string;
}

/** A record beside the table that it is of. */
export interface StoredRecord {
  readonly table: Exclude<Table, 'review'>;
  readonly record: NonNullable<Exclude<Change['after'], Review>>;
}

/** A change that was refused because another tab had changed the same record: kept until one of the two is chosen. */
export interface Held {
  readonly id: string;
  readonly name: EditName;
  readonly change: Change;
  readonly tab: string;
  readonly at: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areStrings = (...values: readonly unknown[]) => values.every((value) => typeof value === 'string');
const areNumbers = (...values: readonly unknown[]) => values.every(Number.isFinite);
const isList = (value: unknown, isOne: (each: Readonly<Record<string, unknown>>) => boolean): boolean =>
  Array.isArray(value) && value.every((each: unknown) => isObject(each) && isOne(each));

/** What each table's records must have, so that whatever shows them does not fail. */
const isOf: { readonly [Name in Table]: (record: Readonly<Record<string, unknown>>) => boolean } = {
  review: ({ title, client, author, edition, labels, lists, createdAt }) =>
    areStrings(title, client) &&
    areNumbers(createdAt) &&
    isObject(author) &&
    areStrings(author['name'], author['initials']) &&
    isObject(edition) &&
    areStrings(edition['id'], edition['sha256']) &&
    isList(labels, ({ id, zh, en, colour, pattern }) => areStrings(id, zh, en, pattern) && areNumbers(colour)) &&
    Array.isArray(lists) &&
    areStrings(...lists),
  marks: ({ targets, label, weight, owner, state, thread }) =>
    areStrings(label, owner, state) &&
    areNumbers(weight) &&
    isList(
      targets,
      ({ unit, start, end, exact, prefix, suffix, of, fit }) =>
        areStrings(unit, exact, prefix, suffix, of, fit) && areNumbers(start, end),
    ) &&
    isList(thread, ({ id, text, by, at }) => areStrings(id, text, by) && areNumbers(at)),
  standings: ({ unit, status, note }) => areStrings(unit, status, note),
  proposals: ({ unit, of, from, text, reason, state }) => areStrings(unit, of, from, text, reason, state),
  ticks: ({ list, item, state, note }) => areStrings(list, item, state, note),
  items: ({ list, question, units }) => areStrings(list, question) && Array.isArray(units) && areStrings(...units),
};

function isRecord(table: Table, value: unknown): boolean {
  if (!isObject(value)) return false;
  return areStrings(value['id'], value['by']) && areNumbers(value['rev'], value['at']) && isOf[table](value);
}

const isChange = (value: unknown): value is Change =>
  isObject(value) &&
  TABLES.some((table) => table === value['table']) &&
  areStrings(value['id']) &&
  [value['before'], value['after']].every((each) => each === undefined || isRecord(value['table'] as Table, each));

/** A database can hold anything: what an extension wrote, what a fault of ours wrote, what a later version wrote. */
export function readHead(data: unknown): Head | 'none' | 'newer' | 'corrupted' {
  if (data === undefined) return 'none';
  if (!isObject(data)) return 'corrupted';
  const { version, review, seq, updatedAt } = data;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  if (version !== VERSION || !areNumbers(seq, updatedAt) || !isRecord('review', review)) return 'corrupted';
  const { snapshotAt, foldedTo } = data;
  return {
    ...(data as unknown as Head),
    snapshotAt: typeof snapshotAt === 'number' ? snapshotAt : 0,
    foldedTo: typeof foldedTo === 'number' ? foldedTo : 0,
  };
}

const isStoredRecord = (data: unknown): data is StoredRecord =>
  isObject(data) &&
  TABLES.some((table) => table !== 'review' && table === data['table']) &&
  isRecord(data['table'] as Table, data['record']);

/** @returns the state, and how many records could not be read. They stay where they are. */
export function readState(review: Review, records: readonly unknown[]): { state: ReviewState; unread: number } {
  const state = emptyReview(review);
  let unread = 0;
  for (const data of records) {
    if (!isStoredRecord(data)) unread += 1;
    else (state[data.table] as Map<string, unknown>).set(data.record.id, data.record);
  }
  return { state, unread };
}

const isEntry = (data: unknown): data is Entry =>
  isObject(data) &&
  areStrings(data['name'], data['review'], data['tab']) &&
  areNumbers(data['seq'], data['at']) &&
  Array.isArray(data['changes']) &&
  data['changes'].every(isChange);

/** What cannot be read of the journal can only not be undone: the records say what is. */
export const readEntries = (data: readonly unknown[]): readonly Entry[] => data.filter(isEntry);

const isHeld = (data: unknown): data is Held =>
  isObject(data) &&
  areStrings(data['id'], data['name'], data['tab']) &&
  areNumbers(data['at']) &&
  isChange(data['change']);

export const readHeld = (data: readonly unknown[]): readonly Held[] => data.filter(isHeld);

/** A head that is not in the bin. */
export function outOfBin(head: Head): Head {
  const { deletedAt: _, ...kept } = head;
  return kept;
}

/** Every record of a state but its head, as it is stored. */
export const recordsOf = (state: ReviewState): readonly StoredRecord[] =>
  TABLES.flatMap((table) =>
    table === 'review' ? [] : [...state[table].values()].map((record) => ({ table, record })),
  );

/** Whether two records are the same to the letter. The revision alone does not tell: two tabs count from the same one. */
export const isSameRecord = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);

const sorted = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, each: unknown) =>
    isObject(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
