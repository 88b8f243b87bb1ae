import * as v from 'valibot';
import { FILE_VERSION, OWN_LISTS } from './annotation-collection';
import { emptyReview } from './apply';
import type { Lineage } from './lineage';
import type { Mark, ReviewState, Table, Tables } from './model';
import { createSchemas, lineageSchema } from './review-schemas';
import { salvage } from './salvage';

/** What of a file was not taken as it stands. */
export interface Fault {
  /**
   * `left-out`: the record cannot be read. `unknown-field`: it was taken without a field that this site does not know.
   * `twice`: the id stands there twice, and the later revision was taken. `place`: its place does not fit its words, and waits
   * for the reviewer among the orphans. `cut`: the file ends before its end, and what is whole was taken;
   * `rest`: of a table nothing was there after its first records, of which `index` is the number. `too-many`: of a table, or of
   * fields that are not known, so many (`index`) were left out beyond the limit.
   */
  readonly kind: 'left-out' | 'unknown-field' | 'twice' | 'place' | 'cut' | 'rest' | 'too-many';
  /** Where: the table, the number of the record in its list, and its id where it can be told. */
  readonly table?: Table;
  readonly index?: number;
  readonly id?: string;
  /** The field that is at fault, as a path in the file. */
  readonly field?: string;
}

export type ReadReview =
  | {
      readonly kind: 'read';
      readonly state: ReviewState;
      readonly faults: readonly Fault[];
      /** Absent where the file has none, or is not whole. */
      readonly lineage?: Lineage;
    }
  | {
      readonly kind: 'refused';
      /** `newer`: written by a later version of this site, which may mean by it what this one does not know. */
      readonly why: 'empty' | 'too-large' | 'not-json' | 'not-a-review' | 'newer';
    };

/**
 * The most records of a table, the most places and the most comments of all marks. Four times the largest review that was measured; a
 * file that is made to keep the browser busy has many more.
 */
export const MOST_RECORDS = 20_000;
/** The most fields that are listed one by one because they are not known. */
export const MOST_UNKNOWN = 1000;

/** In UTF-16 units. A review with a mark on every provision and long comments has a tenth of it. */
const LARGEST = 50_000_000;

/**
 * Reads a review file that may be anything. What cannot be read is left out and listed, record by record; nothing in it is run or
 * followed, and all its text is text.
 */
export function readReview(text: string): ReadReview {
  if (text.length > LARGEST) return { kind: 'refused', why: 'too-large' };
  const written = text.replace(/^\uFEFF/, '').trim();
  if (written === '') return { kind: 'refused', why: 'empty' };
  const faults: Fault[] = [];
  let file = parse(written);
  let unfinished: ReadonlySet<string> = new Set();
  if (file === undefined) {
    const salvaged = salvage(written);
    if (salvaged === undefined) return { kind: 'refused', why: 'not-json' };
    ({ file, unfinished } = salvaged);
    faults.push({ kind: 'cut' });
  }
  if (!isRecord(file) || file['type'] !== 'AnnotationCollection') return { kind: 'refused', why: 'not-a-review' };
  const version = file['review:version'];
  if (typeof version === 'number' && version > FILE_VERSION) return { kind: 'refused', why: 'newer' };
  if (version !== FILE_VERSION) return { kind: 'refused', why: 'not-a-review' };
  return readFile(file, faults, unfinished);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names at the top of a file. */
const TOP = [
  '@context',
  'id',
  'type',
  'review:version',
  'label',
  'total',
  'review:lineage',
  'review:head',
  'first',
  ...Object.keys(OWN_LISTS),
];

/** The name of each table's list. */
const LISTS = {
  marks: 'first',
  standings: 'review:standings',
  proposals: 'review:proposals',
  ticks: 'review:ticks',
  items: 'review:items',
} as const;

function readFile(
  file: Readonly<Record<string, unknown>>,
  faults: Fault[],
  unfinished: ReadonlySet<string>,
): ReadReview {
  const unknown: string[] = [];
  let unlisted = 0;
  const schemas = createSchemas((field) => {
    if (unknown.length + faults.length < MOST_UNKNOWN) unknown.push(field);
    else unlisted += 1;
  });
  /** Moves the fields that a schema did not know to the faults of a record. */
  const listUnknown = (where: Omit<Fault, 'kind' | 'field'>) => {
    for (const field of unknown.splice(0)) faults.push({ kind: 'unknown-field', ...where, field });
  };

  const head = v.safeParse(schemas.head, file['review:head']);
  if (!head.success) return { kind: 'refused', why: 'not-a-review' };
  listUnknown({ table: 'review' });
  for (const field of Object.keys(file)) {
    if (TOP.includes(field)) continue;
    if (faults.length < MOST_UNKNOWN) faults.push({ kind: 'unknown-field', field });
    else unlisted += 1;
  }
  const labels = new Map(head.output.labels.map((label) => [label.id, label]));
  if (labels.size < head.output.labels.length) faults.push({ kind: 'twice', table: 'review', field: 'labels' });
  const review = { ...head.output, labels: [...labels.values()], lists: [...new Set(head.output.lists)] };

  const read = <Name extends Exclude<Table, 'review'>>(
    table: Name,
    schema: v.GenericSchema<unknown, Tables[Name]>,
    list: unknown,
  ): Map<string, Tables[Name]> => {
    const records = new Map<string, Tables[Name]>();
    if (!Array.isArray(list)) {
      faults.push({ kind: 'left-out', table });
      return records;
    }
    if (unfinished.has(LISTS[table])) faults.push({ kind: 'rest', table, index: list.length });
    let left = 0;
    let parts = 0;
    list.forEach((written: unknown, index) => {
      // What is beyond a limit is not read at all, and counted.
      if (records.size >= MOST_RECORDS || parts >= MOST_RECORDS) {
        left += 1;
        return;
      }
      unknown.length = 0;
      const result = v.safeParse(schema, written, { abortEarly: true });
      if (!result.success) {
        const [issue] = result.issues;
        const path = v.getDotPath(issue);
        const id = isRecord(written) && typeof written['id'] === 'string' ? written['id'].slice(0, 200) : undefined;
        const where = { table, index, ...(id === undefined ? {} : { id }), ...(path === null ? {} : { field: path }) };
        faults.push({ kind: 'left-out', ...where });
        return;
      }
      const record = result.output;
      parts += partsOf(record);
      if (parts > MOST_RECORDS) {
        left += 1;
        return;
      }
      const where = { table, index, id: record.id };
      listUnknown(where);
      const other = records.get(record.id);
      if (other !== undefined) faults.push({ kind: 'twice', ...where });
      if (other === undefined || other.rev < record.rev) records.set(record.id, record);
    });
    if (left > 0) faults.push({ kind: 'too-many', table, index: left });
    return records;
  };

  const page = file['first'];
  const marks = read('marks', schemas.annotation, isRecord(page) ? page['items'] : undefined);
  const state: ReviewState = {
    ...emptyReview(review),
    marks: new Map([...marks].map(([id, mark]) => [id, withComments(withPlaces(mark, faults), faults)])),
    standings: read('standings', schemas.standing, file['review:standings']),
    proposals: read('proposals', schemas.proposal, file['review:proposals']),
    ticks: read('ticks', schemas.tick, file['review:ticks']),
    items: read('items', schemas.item, file['review:items']),
  };
  if (unlisted > 0) faults.push({ kind: 'too-many', field: 'unknown', index: unlisted });
  const lineage = v.safeParse(v.optional(lineageSchema, []), file['review:lineage']);
  if (!lineage.success) faults.push({ kind: 'left-out', field: 'review:lineage' });
  // Of a file that is not whole, what is not in it was not taken out of it: it is held against nothing.
  const isWhole =
    lineage.success &&
    faults.every(({ kind, table }) => kind === 'unknown-field' || (kind === 'too-many' && table === undefined));
  const hasLineage = isWhole && lineage.output.length > 0;
  return { kind: 'read', state, faults, ...(hasLineage ? { lineage: new Map(lineage.output) } : {}) };
}

/** A place that cannot be that of its words is none: where the words are found is for the edition to say. */
function withPlaces(mark: Mark, faults: Fault[]): Mark {
  const isRight = ({ start, end, exact, fit }: Mark['targets'][number]) =>
    fit === 'orphan' || (start < end && (fit === 'unsure' || end - start === exact.length));
  if (mark.targets.every(isRight)) return mark;
  faults.push({ kind: 'place', table: 'marks', id: mark.id });
  return { ...mark, targets: mark.targets.map((target) => (isRight(target) ? target : { ...target, fit: 'orphan' })) };
}

/** How much work a record is: a mark by its places or its comments, whichever are more. */
function partsOf(record: object): number {
  const { targets, thread } = record as Partial<Mark>;
  return Math.max(0, targets?.length ?? 0, thread?.length ?? 0);
}

/** Of two comments with an id the later stays, as of two records. */
function withComments(mark: Mark, faults: Fault[]): Mark {
  const byId = new Map<string, Mark['thread'][number]>();
  const last = ({ at, edited = at }: Mark['thread'][number]) => edited;
  for (const comment of mark.thread) {
    const other = byId.get(comment.id);
    if (other === undefined || last(other) <= last(comment)) byId.set(comment.id, comment);
  }
  if (byId.size === mark.thread.length) return mark;
  faults.push({ kind: 'twice', table: 'marks', id: mark.id, field: 'body' });
  return { ...mark, thread: [...byId.values()] };
}
