import { caseValues, type Service, SERVICE_KEYS, type ServiceList } from '@/services/model';
import { makeTable } from '@/ui/table-file';
import { COLUMN_NAMES, CSV_COLUMNS, TRIGGER_NAMES } from './csv-columns';

interface Words {
  readonly isEnglish: boolean;
  /** The name of a product in that language. */
  readonly nameOf: (slug: string) => string;
}

/** A moment as spreadsheets know one. */
const plainMoment = (value: string) => value.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/, '$1 $2');

/**
 * Writes a list as a table that {@link readServicesCsv} reads. Each row says all of its case, also what is common to the list,
 * so that it means the same wherever it is read.
 */
export function writeServicesCsv(list: ServiceList, { isEnglish, nameOf }: Words): string {
  const language = isEnglish ? 'en' : 'zh';
  const rows = list.services.map((service) => {
    const values = caseValues(list, service);
    const { trigger = '' } = values;
    return {
      product: nameOf(service.slug),
      label: service.label,
      ...values,
      trigger: TRIGGER_NAMES[trigger]?.[language] ?? trigger,
    };
  });
  // The usual columns, and of the others those that somebody has filled in.
  const columns = CSV_COLUMNS.filter(
    (column) => USUAL.has(column) || rows.some((row: Readonly<Record<string, string>>) => row[column] !== undefined),
  );
  return makeTable(
    columns.map((column) => COLUMN_NAMES[column][language]),
    rows.map((row: Readonly<Record<string, string>>) => columns.map((column) => plainMoment(row[column] ?? ''))),
  );
}

const USUAL = new Set<string>(['product', 'label', 'trigger', 'at']);

/** The columns of a table to fill in, with one row to see how. */
export function csvTemplate(words: Words, example: Omit<Service, 'id'>): string {
  const all = Object.fromEntries(SERVICE_KEYS.map((key) => [key, '']));
  return writeServicesCsv(
    {
      trigger: 'arrears',
      at: '',
      services: [{ id: 'example', ...example, values: { ...all, trigger: 'arrears', ...example.values } }],
      supposed: { paid: '', only: [] },
      need: '',
    },
    words,
  );
}
