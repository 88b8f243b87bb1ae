import { readList } from '@/services/list-address';
import { caseValues, type Service, type ServiceList } from '@/services/model';
import { decodeFile } from '@/ui/decode-file';
import { type FileRefusal, LARGEST_FILE, readListFile } from './list-file';
import type { ProductNames } from './name-product';
import type { ListFault } from './read-list-data';
import { type PastedLine, pastedSteps } from './read-pasted';
import {
  type CsvFault,
  type FoundService,
  isServicesCsv,
  type Progress,
  type ReadCsv,
  type ReadRows,
  servicesCsvSteps,
} from './read-services-csv';

export type ImportRefusal =
  | FileRefusal
  /** A workbook, not a table as text. */
  | 'workbook'
  /** A file with nothing in it. */
  | 'blank'
  /** No text. */
  | 'binary'
  /** More lines than are read. */
  | 'lines'
  /** The browser could not read it. */
  | 'unreadable';

/** A table of which every row, or every other one, is read. */
type ReadTable = Omit<ReadRows, 'kind'> & { readonly kind: 'table' };

/** What somebody brings in comes to. Nothing of it is in the list before it is shown and agreed to. */
export type Imported =
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly why: ImportRefusal }
  /** A table with faults: nothing of it is taken, unless the reader wants the rest of it. */
  | { readonly kind: 'faults'; readonly faults: readonly CsvFault[]; readonly rest?: ReadTable }
  | ReadTable
  | { readonly kind: 'pasted'; readonly found: readonly FoundService[]; readonly lines: readonly PastedLine[] }
  /** A whole list, of a backup or a link. */
  | { readonly kind: 'list'; readonly list: ServiceList; readonly faults: readonly ListFault[] };

/**
 * Reads what somebody brings in, whatever it is: a backup, a link, a table, names, the lines of a bill.
 *
 * @param now - epoch milliseconds.
 * @param isGuessTaken - whether a date counts of which a pasted line does not say what happened then.
 */
export function readImport(text: string, names: ProductNames, now: number, isGuessTaken = false): Imported {
  const steps = importSteps(text, names, now, isGuessTaken);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, a little at a time: who calls it decides when to go on. */
export function* importSteps(
  text: string,
  names: ProductNames,
  now: number,
  isGuessTaken: boolean,
): Generator<Progress, Imported, undefined> {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > LARGEST_FILE) return { kind: 'refused', why: 'large' };
  const isProduct = (slug: string) => names.find(slug)?.slug === slug;
  if (/^\s*\{/.test(text.replace(/^\uFEFF/, ''))) {
    const read = readListFile(text, isProduct);
    return read.kind === 'read' ? { kind: 'list', list: read.list, faults: read.faults } : read;
  }
  const fragment = /^\s*(?:https?:\/\/[^\s#]+)?(#\S*)\s*$/.exec(text)?.[1];
  if (fragment !== undefined) {
    const read = readLink(fragment, isProduct);
    if (read) return read;
  }
  if (isServicesCsv(text)) {
    const read: ReadCsv = yield* servicesCsvSteps(text, names);
    if (read.kind === 'read') return { ...read, kind: 'table' };
    const { faults, rest } = read;
    return { kind: 'faults', faults, ...(rest && { rest: { ...rest, kind: 'table' } }) };
  }
  const lines = yield* pastedSteps(text, names, now, isGuessTaken);
  if (!lines) return { kind: 'refused', why: 'lines' };
  return { kind: 'pasted', found: lines.flatMap(({ found }) => found), lines };
}

/** A link as a list; one that was cut off, or that a later version wrote, is refused. */
function readLink(fragment: string, isProduct: (slug: string) => boolean): Imported | undefined {
  const read = readList(fragment, isProduct);
  if (!read) return undefined;
  const faults: ListFault[] = [];
  for (const fault of read.faults) {
    if (fault.kind === 'later') return { kind: 'refused', why: 'later' };
    if (fault.kind === 'cut' || fault.kind === 'cutEarly' || fault.kind === 'cutIn')
      return { kind: 'refused', why: 'cut' };
    const value = fault.kind === 'many' ? String(fault.count) : fault.value;
    faults.push({ kind: fault.kind === 'value' ? 'field' : fault.kind, service: undefined, field: '', value });
  }
  return { kind: 'list', list: read.list, faults };
}

/** The text of a file, or why there is none. Larger files are not even read. */
export async function textOfFile(
  file: Blob,
): Promise<
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly why: ImportRefusal }
> {
  if (file.size > LARGEST_FILE) return { kind: 'refused', why: 'large' };
  try {
    const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
    return decoded.kind === 'text' ? decoded : { kind: 'refused', why: decoded.kind };
  } catch {
    return { kind: 'refused', why: 'unreadable' };
  }
}

/** The services of a list for another one: each with all of its case, for that list has a common one of its own. */
export const servicesToAdd = (list: ServiceList): readonly Omit<Service, 'id'>[] =>
  list.services.map((service) => ({ slug: service.slug, label: service.label, values: caseValues(list, service) }));
