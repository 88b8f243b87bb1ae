import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';

/** Words, with the provision that they lead to where they do. */
interface Piece {
  readonly text: string;
  readonly href?: string;
  /** Whether it is what a quotation is quoted for. */
  readonly isMarked?: boolean;
}

interface Cell {
  readonly pieces: readonly Piece[];
  /** Whether the pieces are one run of words, without blanks between them. */
  readonly isRun?: boolean;
  /** Whether the words are the agreement's. */
  readonly isText?: boolean;
}

/** One thing that was found in the text. */
export interface LayerRow {
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** A column; `holds` is its class where the sheet sets its width or weight. */
export interface LayerColumn {
  readonly title: string;
  readonly holds?: 'word' | 'place' | 'places' | 'scope' | 'length' | 'who' | 'quote' | 'follows' | 'short';
}

/** A table of one kind of thing. */
export interface LayerSection<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly columns: readonly LayerColumn[];
  readonly rows: readonly LayerRow[];
}

interface Props {
  readonly sections: readonly LayerSection[];
  readonly onSave: (section: LayerSection) => void;
}

/** Tables of what was found, each of which can be saved; one that has no rows is left out. */
export function LayerTables({ sections, onSave }: Props) {
  const { t } = useTranslation();
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => (
      <section key={section.id} aria-labelledby={`layer-${section.id}`} className="layer">
        <div className="layer-head">
          <h2 id={`layer-${section.id}`}>
            {section.title} <span className="muted">{section.rows.length}</span>
          </h2>
          <Button className="needs-script" onClick={() => onSave(section)}>
            <Download aria-hidden size={16} />
            {t(($) => $.layers.save)}
            <span className="sr-only">: {section.title}</span>
          </Button>
        </div>
        <LayerTable {...section} />
      </section>
    ));
}

/** Pieces with where each begins in the words of its cell, which tells those of the same words apart. */
function placePieces(pieces: readonly Piece[]) {
  let start = 0;
  return pieces.map((piece) => {
    const placed = { ...piece, start };
    start += piece.text.length;
    return placed;
  });
}

function LayerTable({ id, columns, rows }: LayerSection) {
  return (
    <table className={`layer-table ${id}`}>
      <thead>
        <tr>
          {columns.map(({ title, holds }) => (
            <th key={title} scope="col" className={holds}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map(({ pieces, isText = false, isRun = false }, index) => {
              const content = placePieces(pieces).map(({ text, href, isMarked = false, start }) => (
                <Fragment key={start}>
                  {start > 0 && !isRun && ' '}
                  {href === undefined ? (
                    isMarked ? (
                      <strong>{text}</strong>
                    ) : (
                      text
                    )
                  ) : (
                    <Link to="/agreement" hash={href} preload={false}>
                      {text}
                    </Link>
                  )}
                </Fragment>
              ));
              const { title = '', holds } = columns[index] ?? {};
              const lang = isText ? { lang: 'zh-CN' } : {};
              return index === 0 ? (
                <th key={title} scope="row" className={holds} {...lang}>
                  {content}
                </th>
              ) : (
                <td key={title} className={holds} data-column={title} {...lang}>
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
