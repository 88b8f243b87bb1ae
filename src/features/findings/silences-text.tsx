import type { TFunction } from 'i18next';
import { defects } from '@/corpus/defects';
import { findProduct } from '@/corpus/products';
import { nameOf } from '@/corpus/provision-names';
import { doubtsOfCell } from '@/silences/doubts-of-cell';
import { SILENCE_ASPECTS, SILENCE_EVENTS, SILENCE_STATES, type SilenceEvent, type SilenceRow } from '@/silences/model';
import { makeCiting } from '@/text/cite-places';
import { SILENCE_SIGNS } from './silence-signs';

type Cell = SilenceRow['cells'][number];

interface Props {
  readonly rows: readonly SilenceRow[];
  readonly t: TFunction;
  readonly isEnglish: boolean;
  /** Where a path of the site stands in the language and below the base of this build. */
  readonly to: (path: string) => string;
}

/**
 * The map of silence, a table for each event: products down, aspects across. Only the server draws it. A cell opens on its words;
 * what the general terms say for every product stands once below its table, and the page puts it into the cells that are opened.
 */
export function SilencesText(props: Props) {
  const { t } = props;
  return (
    <>
      <ul className="silence-legend">
        {SILENCE_STATES.map((state) => (
          <li key={state} data-state={state}>
            <span className="silence-sign">
              <span aria-hidden>{SILENCE_SIGNS[state]}</span> {t(($) => $.silences.states[state])}
            </span>{' '}
            {t(($) => $.silences.meanings[state])}
          </li>
        ))}
      </ul>
      {SILENCE_EVENTS.map((event) => (
        <section key={event} data-event={event} aria-labelledby={`silences-${event}`}>
          <h2 id={`silences-${event}`}>{t(($) => $.silences.events[event])}</h2>
          <EventTable event={event} {...props} />
          <GeneralAnswers event={event} {...props} />
        </section>
      ))}
    </>
  );
}

/** Said again: on a phone the rows are laid out as no table, and would lose them. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

function EventTable({ rows, event, t, isEnglish, to }: Props & { readonly event: SilenceEvent }) {
  return (
    <table className="silences" {...ROLES.table} aria-labelledby={`silences-${event}`}>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          <th scope="col" {...ROLES.columnHeader}>
            {t(($) => $.silences.product)}
          </th>
          {SILENCE_ASPECTS.map((aspect) => (
            <th key={aspect} scope="col" {...ROLES.columnHeader} data-aspect={aspect}>
              {t(($) => $.silences.aspects[aspect])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {rows.map(({ number, cells }) => {
          const product = findProduct(String(number));
          return (
            <tr
              key={number}
              {...ROLES.row}
              data-product={product && `${number} ${product.zh} ${product.en} ${product.slug}`}
            >
              <th scope="row" {...ROLES.rowHeader}>
                {product && (
                  <a href={to(`/products/${product.slug}`)} {...(isEnglish ? {} : { lang: 'zh-CN' })}>
                    {number} {isEnglish ? product.en : product.zh}
                  </a>
                )}
              </th>
              {cells
                .filter((cell) => cell.event === event)
                .map((cell) => (
                  <td
                    key={cell.aspect}
                    {...ROLES.cell}
                    data-aspect={cell.aspect}
                    data-state={cell.state}
                    data-label={t(($) => $.silences.aspects[cell.aspect])}
                  >
                    <CellWords cell={cell} {...{ t, isEnglish, to }} />
                  </td>
                ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type CellProps = Omit<Props, 'rows'> & { readonly cell: Cell };

const isEmpty = ({ clauses, note }: Cell) => clauses.length === 0 && note === undefined;

function CellWords({ cell, ...rest }: CellProps) {
  const { t, to } = rest;
  const { state, aspect, event, clauses, isShared } = cell;
  const [first] = clauses;
  const sign = (
    <>
      <span aria-hidden>{SILENCE_SIGNS[state]}</span> {t(($) => $.silences.states[state])}
      {doubtsOfCell(cell, defects).length > 0 && <small className="block">{t(($) => $.silences.doubtful)}</small>}
    </>
  );
  const place = first && (
    <a className="silence-place" href={`${to('/agreement')}#${first[0]}`}>
      {nameOf(first[0])}
    </a>
  );
  if (isEmpty(cell)) return <span className="silence-sign">{sign}</span>;
  const general = `general-${event}-${aspect}`;
  return (
    <>
      <details className="silence" name="silence" {...(isShared ? { 'data-shared': general } : {})}>
        <summary>{sign}</summary>
        <div className="silence-words">
          {isShared ? <a href={`#${general}`}>{t(($) => $.silences.general)}</a> : <Words cell={cell} {...rest} />}
        </div>
      </details>{' '}
      {place}
    </>
  );
}

/** What the provisions say, and what is ours. */
function Words({ cell, t, isEnglish, to }: CellProps) {
  const { clauses, note } = cell;
  const { named } = makeCiting(t);
  return (
    <>
      {clauses.map(([unit, quote]) => (
        <p key={`${unit} ${quote}`}>
          <a href={`${to('/agreement')}#${unit}`}>{named(unit)}</a> <q lang="zh-CN">{quote}</q>
        </p>
      ))}
      {note && <p className="muted">{isEnglish ? note.en : note.zh}</p>}
      {doubtsOfCell(cell, defects).map(({ unit, quote, printed }) => (
        <p key={`${unit} ${quote}`} className="muted">
          {t(($) => $.silences.doubtful)} <a href={`${to('/agreement')}#${unit}`}>{named(unit)}</a>{' '}
          {isEnglish ? printed.en : printed.zh}
        </p>
      ))}
    </>
  );
}

/** What the general terms answer for every product whose own terms are silent, aspect by aspect. */
function GeneralAnswers({ rows, event, ...rest }: Props & { readonly event: SilenceEvent }) {
  const { t } = rest;
  const shared = new Map(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (isOf(cell) ? [[cell.aspect, cell]] : []))),
  );
  function isOf(cell: Cell) {
    return cell.event === event && cell.isShared;
  }
  return (
    <>
      <h3>{t(($) => $.silences.generalAnswers)}</h3>
      <dl className="silence-general">
        {SILENCE_ASPECTS.map((aspect) => {
          const cell = shared.get(aspect);
          return (
            cell && (
              <div key={aspect} data-aspect={aspect} id={`general-${event}-${aspect}`}>
                <dt>
                  {t(($) => $.silences.aspects[aspect])}
                  {': '}
                  <span aria-hidden>{SILENCE_SIGNS[cell.state]}</span> {t(($) => $.silences.states[cell.state])}
                </dt>
                <dd>
                  <Words cell={cell} {...rest} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </>
  );
}
