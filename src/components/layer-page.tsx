import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { type CompositionEvent, Fragment, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice';

/** Words, with the provision that they lead to where they do. */
interface Piece {
  readonly text: string;
  readonly href?: string;
}

interface Cell {
  readonly pieces: readonly Piece[];
  /** Whether the words are the agreement's. */
  readonly isText?: boolean;
}

/** One thing that was found in the text. */
export interface LayerRow {
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** A table of one kind of thing. */
export interface LayerSection<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly LayerRow[];
}

interface Props {
  /** What is shown, filtered already. */
  readonly sections: readonly LayerSection[];
  /** Everything that can be chosen. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly view: string | undefined;
  /** A value of the address that names no kind. */
  readonly badView: string | undefined;
  readonly query: string;
  readonly dataHref: (name: string) => string;
  readonly onChange: (values: { readonly q?: string; readonly view?: string }) => void;
  readonly onSave: (section: LayerSection) => void;
}

/** Terms, documents and references of the agreement as tables. */
export function LayerPage({ sections, choices, view, badView, query, dataHref, onChange, onSave }: Props) {
  const { t } = useTranslation();
  const composing = useRef(false);
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className="page">
      <h1>{t(($) => $.layers.title)}</h1>
      <p className="lead">{t(($) => $.layers.lead)}</p>
      {badView !== undefined && <Notice>{t(($) => $.layers.badView, { value: badView })}</Notice>}
      <form className="list-filter needs-script" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="layer-filter">{t(($) => $.layers.filter)}</label>
        <input
          id="layer-filter"
          type="search"
          autoComplete="off"
          spellCheck={false}
          defaultValue={query}
          placeholder={t(($) => $.layers.filterPlaceholder)}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event: CompositionEvent<HTMLInputElement>) => {
            composing.current = false;
            onChange({ q: event.currentTarget.value });
          }}
          onChange={(event) => {
            if (!composing.current) onChange({ q: event.currentTarget.value });
          }}
        />
        <div className="list-options">
          <label>
            {t(($) => $.layers.view)}{' '}
            <select value={view ?? ''} onChange={({ currentTarget }) => onChange({ view: currentTarget.value })}>
              <option value="">{t(($) => $.layers.all)}</option>
              {choices.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p role="status">
          {total === 0
            ? t(($) => $.layers.empty, { query: query.slice(0, 200) })
            : t(($) => $.layers.count, { count: total })}
        </p>
      </form>
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map((section) => (
          <section key={section.id} aria-labelledby={`layer-${section.id}`} className="layer">
            <div className="layer-head">
              <h2 id={`layer-${section.id}`}>
                {section.title} <span className="muted">{section.rows.length}</span>
              </h2>
              <button type="button" className="button needs-script" onClick={() => onSave(section)}>
                <Download aria-hidden size={16} />
                {t(($) => $.layers.save)}
                <span className="sr-only">: {section.title}</span>
              </button>
            </div>
            <LayerTable {...section} />
          </section>
        ))}
      <p className="aside">{t(($) => $.layers.howKnown)}</p>
      <p className="aside">
        {t(($) => $.layers.data)}:{' '}
        {['references', 'terms', 'documents'].map((name, index) => (
          <Fragment key={name}>
            {index > 0 && ' · '}
            <a href={dataHref(name)}>{name}.json</a>
          </Fragment>
        ))}
      </p>
    </div>
  );
}

function LayerTable({ id, columns, rows }: LayerSection) {
  return (
    <table className={`layer-table ${id}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map(({ pieces, isText = false }, index) => {
              const content = pieces.map(({ text, href }, at) => (
                // The order of pieces is that of the text, and never changes.
                // oxlint-disable-next-line react/no-array-index-key
                <Fragment key={at}>
                  {at > 0 && ' '}
                  {href === undefined ? (
                    text
                  ) : (
                    <Link to="/agreement" hash={href} preload={false}>
                      {text}
                    </Link>
                  )}
                </Fragment>
              ));
              const column = columns[index] ?? '';
              const lang = isText ? { lang: 'zh-CN' } : {};
              return index === 0 ? (
                <th key={column} scope="row" {...lang}>
                  {content}
                </th>
              ) : (
                <td key={column} data-column={column} {...lang}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
