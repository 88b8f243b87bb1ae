import Papa from 'papaparse';
import { LONGEST_TEXT, MOST_SERVICES, type Service, type ServiceKey } from '@/services/model';
import { readSaidDuration, readSaidMoment } from '@/time/read-said';
import { readCell } from '@/ui/table-file';
import { triggerOfBilling } from './billing-words';
import { findColumn, findTrigger, type ReadColumn } from './csv-columns';
import { type BothNames, nameProduct, type ProductNames } from './name-product';

/** Why a table was not taken. */
type CsvFaultKind =
  /** No column has the name of that for products. */
  | 'header'
  /** Two columns have one meaning. */
  | 'twice'
  /** A column with a name and no row below it. */
  | 'rows'
  /** More rows than a list may have services. */
  | 'many'
  /** More cells than columns. */
  | 'wide'
  /** A quotation mark that is not closed, or has something behind it. */
  | 'quote'
  /** No product is named. */
  | 'empty'
  /** Nothing by that name. */
  | 'product'
  /** Not one of the agreement's products. */
  | 'outside'
  | 'several'
  | 'trigger'
  | 'moment'
  | 'duration'
  /** Neither a moment nor a length. */
  | 'paid'
  | 'count'
  | 'long';

/** Something that keeps a table from being taken. */
export interface CsvFault {
  readonly kind: CsvFaultKind;
  /** Line of the file, counted from one. */
  readonly line: number;
  /** The column as the file names it; empty where it has no name, or the fault is of the whole line. */
  readonly column: string;
  /** Which column it is, counted from one; `undefined` where the fault is of the whole line. */
  readonly place?: number;
  readonly value: string;
  /** The products that are meant. */
  readonly names?: readonly BothNames[];
}

/** A service that is to be added, and where it was read. */
export interface FoundService {
  readonly service: Omit<Service, 'id'>;
  readonly line: number;
  /** What named the product. */
  readonly written: string;
}

/** How much has been read. */
export interface Progress {
  /** Of a table the rows that are filled are counted, which are no lines of its file. */
  readonly unit: 'lines' | 'rows';
  readonly done: number;
  readonly total: number;
}

/** What a table comes to. */
export interface ReadRows {
  readonly kind: 'read';
  /** Of rows that say the same of a long table only the first. */
  readonly found: readonly FoundService[];
  readonly unused: readonly string[];
  /** How many rows there are. */
  readonly rows: number;
}

export type ReadCsv =
  | ReadRows
  | {
      readonly kind: 'faults';
      readonly faults: readonly CsvFault[];
      /**
       * The other rows, where all that keeps the table from being taken is that some name products of which the agreement says nothing:
       * nobody can mend those, and a bill has them. They are taken on the reader's word only.
       */
      readonly rest?: ReadRows;
    };

const DELIMITERS = [',', ';', '\t'] as const;

/** Whether a text begins as a table of services: with a line that names the column of products, and another. */
export function isServicesCsv(text: string): boolean {
  const names = headerOf(linesOf(text)).names.map(findColumn);
  return names.includes('product') && names.filter((name) => name !== undefined).length > 1;
}

/**
 * Reads a table of services as a spreadsheet writes it: separated by commas, semicolons or tabs, columns in any order and by
 * their names in either language. All of it is read, or nothing.
 */
export function readServicesCsv(text: string, names: ProductNames): ReadCsv {
  const steps = servicesCsvSteps(text, names);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** As many rows as are read before the page may do something else. */
const STEP = 10;
/** As many rows as are taken apart at once. */
const PART = 1000;
/** More rows than any table of services has. */
const MOST_ROWS = 20_000;

/** The same, a little at a time: who calls it decides when to go on. */
export function* servicesCsvSteps(text: string, names: ProductNames): Generator<Progress, ReadCsv, undefined> {
  const whole = linesOf(text);
  const { names: header, delimiter, start } = headerOf(whole);
  const headerLine = 1 + countLines(whole.slice(0, start));
  const refuse = (kind: CsvFaultKind, line: number, column = '', value = '', place?: number): ReadCsv => ({
    kind: 'faults',
    faults: [{ kind, line, column, value, ...(place === undefined ? {} : { place }) }],
  });
  const columns = header.map((name) => findColumn(name));
  if (!columns.includes('product')) return refuse('header', headerLine, '', header.join(delimiter));
  const twice = columns.findIndex((column, index) => column !== undefined && columns.indexOf(column) !== index);
  if (twice !== -1)
    return refuse('twice', headerLine, header[twice], header[columns.indexOf(columns[twice])] ?? '', twice + 1);

  const body = whole.slice(start);
  const data: string[][] = [];
  for (let at = 0, isMore = true; isMore;) {
    // The library's fast way says of a part that it ends a row later than it does.
    const part = Papa.parse<string[]>(body.slice(at), { delimiter, newline: '\n', preview: PART, fastMode: false });
    const error = part.errors.find(({ type }) => type === 'Quotes');
    if (error) {
      const before = body.slice(at, at + (error.index ?? 0));
      const place = columnAtEndOf(before, delimiter);
      return refuse('quote', headerLine + countLines(body.slice(0, at) + before), header[place - 1], '', place);
    }
    data.push(...part.data);
    at += part.meta.cursor;
    isMore = part.meta.truncated && part.meta.cursor > 0;
    yield { unit: 'rows', done: 0, total: 0 };
  }

  const rows: { readonly cells: readonly string[]; readonly line: number }[] = [];
  let line = headerLine;
  for (const cells of data) {
    if (rows.length > 0 || line > headerLine || cells.some((cell) => cell !== '')) rows.push({ cells, line });
    line += 1 + cells.reduce((sum, cell) => sum + countLines(cell), 0);
  }
  const filled = rows.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return refuse('rows', headerLine);
  if (filled.length > MOST_ROWS) return refuse('many', filled[MOST_ROWS]?.line ?? 0, '', String(filled.length));
  const total = filled.length;
  yield { unit: 'rows', done: 0, total };

  const faults: CsvFault[] = [];
  const known = knowing(names);
  const all: FoundService[] = [];
  const different = new Map<string, FoundService>();
  for (const [index, row] of filled.entries()) {
    const one = readRow(row, header, columns, known, faults);
    if (one) {
      all.push(one);
      const key = JSON.stringify([one.service.slug, one.service.label, one.service.values]);
      if (!different.has(key)) different.set(key, one);
      // A list has no room for them, whatever follows.
      if (different.size > MOST_SERVICES) return refuse('many', row.line, '', String(filled.length));
    }
    if (index % STEP === STEP - 1) yield { unit: 'rows', done: index + 1, total };
  }
  const found = all.length > MOST_SERVICES ? [...different.values()] : all;
  const unused = header.filter((name, index) => columns[index] === undefined && name.trim() !== '');
  const read: ReadRows = { kind: 'read', found, unused, rows: all.length };
  if (faults.length === 0) return read;
  const isMendable = faults.some(({ kind }) => kind !== 'outside');
  return isMendable || found.length === 0 ? { kind: 'faults', faults } : { kind: 'faults', faults, rest: read };
}

/** The same names, each looked up once: a long table has few of them. */
function knowing({ find, name }: ProductNames): ProductNames {
  const named = new Map<string, ReturnType<ProductNames['name']>>();
  return {
    find,
    name: (text) => {
      const known = named.get(text) ?? name(text);
      named.set(text, known);
      return known;
    },
  };
}

function readRow(
  { cells, line }: { readonly cells: readonly string[]; readonly line: number },
  header: readonly string[],
  columns: readonly (ReadColumn | undefined)[],
  names: ProductNames,
  faults: CsvFault[],
): FoundService | undefined {
  const before = faults.length;
  const surplus = cells.findIndex((cell, index) => index >= header.length && cell.trim() !== '');
  if (surplus !== -1) faults.push({ kind: 'wide', line, column: '', value: cells[surplus] ?? '', place: surplus + 1 });
  let slug = '';
  let written = '';
  let billed: string | undefined;
  let label = '';
  const values: Partial<Record<ServiceKey, string>> = {};
  for (const [index, column] of columns.entries()) {
    if (column === undefined) continue;
    const cell = readCell(cells[index] ?? '').trim();
    const fault = (kind: CsvFaultKind, of?: readonly BothNames[]) =>
      faults.push({
        kind,
        line,
        column: header[index] ?? '',
        value: cell,
        place: index + 1,
        ...(of ? { names: of } : {}),
      });
    if (column === 'product') {
      const named = cell === '' ? undefined : nameProduct(cell, names);
      if (!named) fault('empty');
      else if (named.kind === 'one') ({ slug } = named.product);
      else if (named.kind === 'none') fault('product');
      else fault(named.kind, named.names);
      written = cell;
    } else if (cell.length > LONGEST_TEXT) fault('long');
    else if (column === 'label') label = cell;
    else if (column === 'billing') billed = triggerOfBilling(cell);
    else if (cell !== '') {
      const value = readValue(column, cell);
      if (typeof value === 'string') values[column] = value;
      else fault(value.expected);
    }
  }
  if (values.trigger === undefined && billed !== undefined) values.trigger = billed;
  return faults.length > before ? undefined : { service: { slug, label, values }, line, written };
}

type Expected = 'trigger' | 'moment' | 'duration' | 'paid' | 'count';

/** A cell as an address has it, or what it ought to be. */
function readValue(column: ServiceKey, cell: string): string | { readonly expected: Expected } {
  switch (column) {
    case 'trigger':
      return findTrigger(cell) ?? { expected: 'trigger' };
    case 'at':
    case 'deferral-closed':
    case 'arrears-at':
    case 'suspended-at':
    case 'stopped-at':
    case 'gone-at':
      return readSaidMoment(cell) ?? { expected: 'moment' };
    case 'deferral':
    case 'grace':
    case 'storage':
      return readSaidDuration(cell) ?? { expected: 'duration' };
    case 'paid':
      return readSaidMoment(cell) ?? readSaidDuration(cell) ?? { expected: 'paid' };
    case 'count':
      return cell === 'moment' || cell === 'civil' ? cell : { expected: 'count' };
    // What these may be is the product's; its case says what it does not know.
    case 'variant':
    case 'reading':
      return cell;
  }
}

/** Without a byte order mark, and with one end of lines. */
const linesOf = (text: string) => text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');

/** In which column of its row a text ends, counted from one: a quotation mark spans rows. */
const columnAtEndOf = (text: string, delimiter: string) =>
  Math.max(1, Papa.parse<string[]>(text, { delimiter, newline: '\n', fastMode: false }).data.at(-1)?.length ?? 1);

const countLines = (text: string) => text.split('\n').length - 1;

/** The names of the columns, by the separator that makes the most of them known; what a spreadsheet says of it (`sep=;`) is passed over. */
function headerOf(text: string) {
  const start = /^(?:\s*\n)*(?:sep=.\n)?/i.exec(text)?.[0].length ?? 0;
  const tries = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text.slice(start), { delimiter, newline: '\n', preview: 1 });
    const names = (data[0] ?? []).map((name) => name.trim());
    return { names, delimiter, start, known: names.filter((name) => findColumn(name) !== undefined).length };
  });
  return tries.reduce((best, each) => (each.known > best.known ? each : best));
}
