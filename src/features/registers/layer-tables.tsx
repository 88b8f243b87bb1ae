import { Link } from '@tanstack/react-router';
import { Download, FileText } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { useCarriedTo } from '@/text/use-carried-case';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { useSaveSectionAsWord } from './use-save-section-as-word';

/** Words, with the provision that they lead to where they do. */
interface Piece {
  readonly text: string;
  readonly href?: string;
  /** Whether it is what a quotation is quoted for. */
  readonly isMarked?: boolean;
  /** Whether it names a note under another column; a file has it at the head of the column. */
  readonly isLabel?: boolean;
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

/** A column; `holds` is its class where the sheet sets its width or weight or place. */
export interface LayerColumn {
  readonly title: string;
  readonly holds?: 'word' | 'place' | 'places' | 'length' | 'date' | 'who' | 'starts' | 'quote' | 'follows' | 'short';
  /** Whether it is a note, which stands under what the column before it has. In a saved table it is a column. */
  readonly isNote?: boolean;
}

/** A table of one kind of thing. */
export interface LayerSection<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly columns: readonly LayerColumn[];
  readonly rows: readonly LayerRow[];
  /** What files have beside the columns: the agreement's words, which are loaded for it. */
  readonly more?: () => Promise<FileColumns>;
}

/** Columns that only files have. */
export interface FileColumns {
  readonly titles: readonly string[];
  /** The cells of a row, by its key; one for each title. */
  readonly cellsOf: (key: string) => readonly string[];
}

/** What the links to the text take of the reader's case. */
interface Carried {
  readonly search: Readonly<Record<string, string>>;
}

interface Props {
  readonly sections: readonly LayerSection[];
  /** The tables that are open on a phone, where the long ones are folded; `undefined` for all of them. */
  readonly unfolded: readonly string[] | undefined;
  readonly onSave: (section: LayerSection) => void;
}

/** A table with more rows than this is folded on a phone. */
const MAX_ROWS = 12;

/** Tables of what was found, each of which can be saved; one that has no rows is left out. */
export function LayerTables({ sections, unfolded, onSave }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const saveWord = useSaveSectionAsWord();
  const search = useCarriedTo('/agreement');
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => {
      const { id, title, rows } = section;
      const isFolding = rows.length > MAX_ROWS && unfolded !== undefined && !unfolded.includes(id);
      const isOpen = opened.includes(id);
      return (
        <section key={id} aria-labelledby={`layer-${id}`} className="layer">
          <div className="layer-head">
            <h2 id={`layer-${id}`}>
              {title} <span className="muted">{rows.length}</span>
            </h2>
            {isFolding && (
              <Button
                className="layer-fold needs-script"
                aria-expanded={isOpen}
                onClick={() => setOpened(isOpen ? opened.filter((each) => each !== id) : [...opened, id])}
              >
                {t(($) => $.layers[isOpen ? 'fold' : 'unfold'])}
                <span className="sr-only">: {title}</span>
              </Button>
            )}
            <Button className="needs-script" onClick={() => onSave(section)}>
              <Download aria-hidden size={16} />
              {t(($) => $.register.save)}
              <span className="sr-only">: {title}</span>
            </Button>
            <Button className="needs-script" onClick={() => saveWord(section)}>
              <FileText aria-hidden size={16} />
              {t(($) => $.register.word)}
              <span className="sr-only">: {title}</span>
            </Button>
          </div>
          <LayerTable {...section} search={search} isFolded={isFolding && !isOpen} />
        </section>
      );
    });
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

/** A name of a place is not broken, up to Special 24.6.4.2(10); 64.3.8 (printed 63.3.8) would make its column as wide as two. */
const LONGEST_UNBROKEN = 20;

/** The words of a cell, with their links. */
function CellWords({ pieces, isRun = false, search }: Cell & Carried) {
  return placePieces(pieces).map(({ text, href, isMarked = false, start }) => (
    <Fragment key={start}>
      {start > 0 && !isRun && ' '}
      {href === undefined ? (
        isMarked ? (
          <strong>{text}</strong>
        ) : (
          text
        )
      ) : (
        <Link
          to="/agreement"
          search={search}
          hash={href}
          preload={false}
          {...(text.length > LONGEST_UNBROKEN ? { className: 'long-name' } : {})}
        >
          {text}
        </Link>
      )}
    </Fragment>
  ));
}

function LayerTable({ id, columns, rows, isFolded, search }: LayerSection & Carried & { readonly isFolded: boolean }) {
  return (
    <table className={`layer-table ${id}`} {...(isFolded ? { 'data-folded': '' } : {})}>
      <thead>
        <tr>
          {columns.map(
            ({ title, holds, isNote = false }, index) =>
              !isNote && (
                <th key={title} scope="col" className={holds}>
                  {[title, ...(columns[index + 1]?.isNote ? [columns[index + 1]?.title] : [])].join(' · ')}
                </th>
              ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) => {
              const { title = '', holds, isNote = false } = columns[index] ?? {};
              if (isNote) return null;
              const note = columns[index + 1]?.isNote ? cells[index + 1] : undefined;
              const lang = cell.isText ? { lang: 'zh-CN' } : {};
              if (index === 0)
                return (
                  <th key={title} scope="row" className={holds} {...lang}>
                    <CellWords {...cell} search={search} />
                  </th>
                );
              if (holds === 'quote')
                return (
                  <td key={title} className={holds}>
                    <Disclosure className="row-quote" summary={title}>
                      <div {...lang}>
                        <CellWords {...cell} search={search} />
                      </div>
                    </Disclosure>
                  </td>
                );
              if (note)
                return (
                  <td key={title} className={holds} data-column={title}>
                    <span {...lang}>
                      <CellWords {...cell} search={search} />
                    </span>
                    <p className="row-note" {...(note.isText ? { lang: 'zh-CN' } : {})}>
                      <CellWords {...note} search={search} />
                    </p>
                  </td>
                );
              return (
                <td key={title} className={holds} data-column={title} {...lang}>
                  <CellWords {...cell} search={search} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
