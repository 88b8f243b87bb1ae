import { Fragment } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { caseValues, type Service } from '@/services/model';
import { useFirstOfMany } from './first-of-many';
import type { ListFault } from './read-list-data';
import type { Imported } from './read-import';
import type { PastedLine } from './read-pasted';
import type { CsvFault } from './read-services-csv';
import { useCaseWords } from './use-case-words';

/** What somebody brings in, before it is added: each service as it will be, and everything that was not taken. */
export function ImportPreview({ imported }: { readonly imported: Imported }) {
  const { t } = useTranslation();
  const { isEnglish } = useCaseWords();
  switch (imported.kind) {
    case 'empty':
      return null;
    case 'refused':
      return <p className="partial">{t(($) => $.keeping.import.refused[imported.why])}</p>;
    case 'faults':
      return <CsvFaults faults={imported.faults} isOutside={imported.rest !== undefined} />;
    case 'list': {
      const { list, faults } = imported;
      const rows = list.services.map((service) => ({ ...service, values: caseValues(list, service) }));
      return (
        <>
          <p>{t(($) => $.keeping.import.list, { count: rows.length })}</p>
          <ServiceRows rows={rows} />
          {rows.length > 0 && <p className="hint">{t(($) => $.keeping.import.listAdds)}</p>}
          <ListFaults faults={faults} />
        </>
      );
    }
    case 'table':
    case 'pasted': {
      const { found } = imported;
      const rows = found.map(({ service, line }) => ({ ...service, line }));
      return (
        <>
          <p>
            {rows.length === 0
              ? t(($) => $.keeping.import.none)
              : t(($) => $.keeping.import.found, { count: rows.length })}
          </p>
          {imported.kind === 'table' && imported.rows > rows.length && (
            <p className="hint">{t(($) => $.keeping.import.twins, { count: imported.rows, different: rows.length })}</p>
          )}
          <ServiceRows rows={rows} />
          {found.some(({ service: { values } }) => values.trigger === undefined) && (
            <p className="hint">{t(($) => $.keeping.import.neither)}</p>
          )}
          {imported.kind === 'table' && imported.unused.length > 0 && (
            <p className="hint">
              {t(($) => $.keeping.import.unused, { names: imported.unused.join(isEnglish ? ', ' : '、') })}
            </p>
          )}
          {imported.kind === 'pasted' && <PastedNotes lines={imported.lines} />}
        </>
      );
    }
  }
}

type Row = Pick<Service, 'slug' | 'label' | 'values'> & { readonly line?: number };

function ServiceRows({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation();
  const { productName, triggerName, momentName } = useCaseWords();
  const { shown, toggle } = useFirstOfMany(rows);
  if (rows.length === 0) return null;
  const hasLines = rows.some(({ line }) => line !== undefined);
  const hasLabels = rows.some(({ label }) => label !== '');
  const asList = <span className="text-ink-soft">{t(($) => $.keeping.import.asList)}</span>;
  const head = 'border-b border-line-strong py-1 pe-3 text-start font-normal text-ink-soft';
  const cell = 'border-b border-line py-1 pe-3 align-top';
  return (
    <>
      <table className="my-2 w-full border-collapse text-label">
        <thead>
          <tr>
            {hasLines && (
              <th scope="col" className={head}>
                {t(($) => $.keeping.import.line)}
              </th>
            )}
            <th scope="col" className={head}>
              {t(($) => $.keeping.import.product)}
            </th>
            <th scope="col" className={head}>
              {t(($) => $.keeping.import.what)}
            </th>
            <th scope="col" className={head}>
              {t(($) => $.keeping.import.when)}
            </th>
          </tr>
        </thead>
        <tbody>
          {withKeys(shown, ({ slug, label, line }) => `${line} ${slug} ${label}`).map(
            ([
              key,
              {
                slug,
                label,
                values: { trigger, at },
                line,
              },
            ]) => (
              <tr key={key}>
                {hasLines && <td className={cell}>{line}</td>}
                <td className={cell}>
                  {productName(slug)}
                  {hasLabels && label !== '' && <span className="block text-ink-soft">{label}</span>}
                </td>
                <td className={`${cell} whitespace-nowrap`}>{trigger === undefined ? asList : triggerName(trigger)}</td>
                <td className={cell}>
                  {at === undefined
                    ? asList
                    : momentName(at)
                        .split(' ')
                        .map((part) => (
                          // A date breaks before its hour only; a blank at the end of a block would be neither copied nor read aloud.
                          <Fragment key={part}>
                            <span className="inline-block whitespace-nowrap">{part}</span>{' '}
                          </Fragment>
                        ))}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {toggle}
    </>
  );
}

/** As many as are read; how many more there are is said. */
const MOST_NOTES = 20;

interface NotesProps {
  /** Those that are shown, or more of them. */
  readonly notes: readonly string[];
  /** How many there are. */
  readonly count?: number;
  readonly isFault?: boolean;
}

function Notes({ notes, count = notes.length, isFault = false }: NotesProps) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  const more = count - MOST_NOTES;
  return (
    <ul
      className={`my-2 grid list-disc gap-1 ps-6 text-label wrap-anywhere ${isFault ? 'text-warn' : 'text-ink-soft'}`}
    >
      {withKeys(notes.slice(0, MOST_NOTES), (note) => note).map(([key, note]) => (
        <li key={key}>{note}</li>
      ))}
      {more > 0 && <li>{t(($) => $.keeping.import.more, { count: more })}</li>}
    </ul>
  );
}

/** What others wrote can be very long. */
const shorten = (value: string) => (value.length > 80 ? `${value.slice(0, 80)}…` : value);

interface FaultsProps {
  readonly faults: readonly CsvFault[];
  /** Whether all are products of which the agreement says nothing. */
  readonly isOutside: boolean;
}

function CsvFaults({ faults, isOutside }: FaultsProps) {
  const { t } = useTranslation();
  const { allOf } = useCaseWords();
  // A table of ten thousand rows may have as many faults: those that are shown are put into words, and no others.
  const notes = faults.slice(0, MOST_NOTES).map(({ kind, line, column, place, value, names = [] }) => {
    const what = t(($) => $.keeping.import.fault[kind], { value: shorten(value), names: allOf(names) });
    if (place === undefined) return t(($) => $.keeping.import.inLine, { line, what });
    return column === ''
      ? t(($) => $.keeping.import.inPlace, { line, place, what })
      : t(($) => $.keeping.import.inColumn, { line, place, column: shorten(column), what });
  });
  return (
    <>
      <p className="partial">
        {t(($) => $.keeping.import[isOutside ? 'outsideTitle' : 'faultsTitle'], { count: faults.length })}
      </p>
      <Notes notes={notes} count={faults.length} isFault={!isOutside} />
    </>
  );
}

function ListFaults({ faults }: { readonly faults: readonly ListFault[] }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  const notes = faults.map(({ kind, field, value, service }) => {
    const what = t(($) => $.keeping.import.listFault[kind], { field, value: shorten(value) });
    return service === undefined ? what : t(($) => $.keeping.import.ofService, { service, what });
  });
  return (
    <>
      <p className="partial">{t(($) => $.keeping.import.listFaultsTitle, { count: faults.length })}</p>
      <Notes notes={notes} isFault />
    </>
  );
}

function PastedNotes({ lines }: { readonly lines: readonly PastedLine[] }) {
  const { t } = useTranslation();
  const { allOf, momentName } = useCaseWords();
  const notes = lines.flatMap(({ line, found, outside, unknown, undated, guess, supposed }) => [
    ...unknown.map((value) => t(($) => $.keeping.import.unknown, { line, value: shorten(value) })),
    ...(outside.length > 0 ? [t(($) => $.keeping.import.outside, { line, names: allOf(outside) })] : []),
    // Where nothing is added there is nothing to fill in.
    ...(undated !== undefined && found.length > 0 ? [t(($) => $.keeping.import[undated], { line })] : []),
    ...(supposed !== undefined && found.length > 0
      ? supposed.unsaid.map((what) =>
          t(($) => $.keeping.import.supposed[what], { line, moment: momentName(supposed.at) }),
        )
      : []),
    ...(guess !== undefined && found.length > 0
      ? [t(($) => $.keeping.import.guess, { line, moment: momentName(guess) })]
      : []),
  ]);
  return <Notes notes={notes} />;
}

/** Keys for a list in which two may say the same: the second of them has its number. */
function withKeys<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly (readonly [string, Item])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [`${name} ${count}`, item];
  });
}
