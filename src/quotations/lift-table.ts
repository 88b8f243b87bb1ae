import { liftCited } from './lift-cited';
import { CITED_CLAUSE, clauseOfId, isSameClause, type LiftedWords, withoutParagraph } from './lifted';

/** What a column of a table of this site has. */
type Role =
  /** The agreement's words, of the clause of the row. */
  | 'quote'
  /** Words that stand in each clause of the row. */
  | 'words'
  /** The words of the clause that another one comes before. */
  | 'general-quote'
  /** The clause of the row, or several. */
  | 'clause'
  | 'general-clause'
  /** Other clauses, which are looked up. */
  | 'others'
  /** A length of time that the clause of the row states. */
  | 'limit'
  | 'link'
  | 'edition';

/** The names of columns in both languages; a test holds them against the tables that the site writes. */
const COLUMNS: Readonly<Record<string, Role>> = {
  原文: 'quote',
  'Exact words (Chinese original)': 'quote',
  // As files of earlier builds have it.
  'Exact words': 'quote',
  Quote: 'quote',
  Words: 'quote',
  时间词: 'quote',
  定义的原文: 'quote',
  'Words that define it': 'quote',
  专用说明原文: 'quote',
  'Words of the special terms': 'quote',
  通用条款原文: 'general-quote',
  'Words of the general terms': 'general-quote',
  文件: 'words',
  Document: 'words',
  域名: 'words',
  'Domain name': 'words',
  词: 'words',
  Term: 'words',
  引用处: 'clause',
  'Cited in': 'clause',
  条款: 'clause',
  Clause: 'clause',
  产品与条款: 'clause',
  'Product and clause': 'clause',
  先于: 'general-clause',
  'Comes before': 'general-clause',
  指向: 'others',
  'Leads to': 'others',
  另见: 'others',
  'See also': 'others',
  '到期或欠费的提醒（不是删除前的通知）': 'others',
  'Reminder of expiry or arrears (not of the deletion)': 'others',
  期限: 'limit',
  Limit: 'limit',
  链接: 'link',
  Link: 'link',
  版本: 'edition',
  Edition: 'edition',
};

/** Hours, and the clause that they rest on: 欠费后何时停（最早，小时）, 欠费后何时停：依据. */
const HOURS = /^(.+?)\s*(?:（最早，小时）|\(earliest, hours\))$/;
const SOURCE = /^(.+?)(?:：依据|: clause)$/;

/** A table taken apart. */
export interface LiftedTable {
  readonly quotes: readonly LiftedWords[];
  readonly claims: readonly LiftedWords[];
  readonly edition: string | undefined;
}

/**
 * Takes the quotations out of a table of this site, by the names of its columns.
 *
 * @returns `undefined` where it has no column of the agreement's words and none of its periods.
 */
export function liftTable(titles: readonly string[], rows: readonly (readonly string[])[]): LiftedTable | undefined {
  const roles = titles.map((title) => COLUMNS[title.trim()]);
  const hours = titles.flatMap((title, at) => {
    const name = HOURS.exec(title)?.[1];
    const source = name === undefined ? -1 : titles.findIndex((other) => SOURCE.exec(other)?.[1] === name);
    return source === -1 ? [] : [{ at, source }];
  });
  const isRegister = roles.includes('clause') && roles.some((role) => role === 'quote' || role === 'words');
  if (!isRegister && hours.length === 0) return undefined;
  const quotes: LiftedWords[] = [];
  const claims: LiftedWords[] = [];
  for (const row of rows) {
    if (isRegister) liftRow(row, roles, quotes, claims);
    for (const { at, source } of hours) {
      const [count = '', clause] = [row[at], clausesIn(row[source] ?? '')[0]];
      if (/^[1-9]\d*$/.test(count) && clause !== undefined) claims.push({ clause, words: `${count}小时` });
      else if (clause !== undefined) claims.push({ clause, words: '' });
    }
  }
  const edition = rows
    .map((row) => row[roles.indexOf('edition')] ?? (/^(?:协议版本|Edition)/.test(row[0] ?? '') ? row[1] : undefined))
    .find((cell) => /^\d{4}-\d\d-\d\d$/.test(cell ?? ''));
  return { quotes, claims, edition };
}

function liftRow(
  row: readonly string[],
  roles: readonly (Role | undefined)[],
  quotes: LiftedWords[],
  claims: LiftedWords[],
): void {
  const cells = (role: Role) => row.filter((_, at) => roles[at] === role);
  const clauses = clausesIn(cells('clause').join(' '));
  const generals = clausesIn(cells('general-clause').join(' '));
  const [linked = ''] = cells('link').map((link) => clauseOfId(/#(.+)$/.exec(link)?.[1] ?? ''));
  // The address leads to the first clause of the row: where it says another, one of the two was changed.
  const isOther = linked !== '' && clauses[0] !== undefined && !isSameClause(clauses[0], linked);
  const quoted = cells('quote').map((cell) => cell.replace(GLOSS, ''));
  const isOurs = quoted.some((cell) => OURS.has(cell));
  for (const cell of isOurs ? [] : quoted) {
    const cited = /“/.test(cell) ? liftCited(cell).quotes : [];
    // A case: 专用 2.2 “…” stands in the cell, and the clause in a column of its own.
    if (cited.length > 0 && CITED_AT_START.test(cell)) {
      quotes.push(...cited);
      const said = [...new Set(cited.map(({ clause }) => clause))];
      claims.push(...clauses.filter((clause) => !said.includes(clause)).map((clause) => ({ clause, words: '' })));
      if (clauses.length === said.length) {
        cited.forEach(({ clause, words }) => quotes.push({ clause: clauses[said.indexOf(clause)] ?? '', words }));
      }
      continue;
    }
    const pieces = cell.split('……');
    // Several clauses have a piece each; one clause has them all.
    if (clauses.length > 1 && pieces.length === clauses.length) {
      pieces.forEach((words, index) => quotes.push({ clause: clauses[index] ?? '', words }));
    } else quotes.push(...(clauses.length === 0 ? [''] : clauses).map((clause) => ({ clause, words: cell })));
    if (isOther && pieces[0] !== undefined) quotes.push({ clause: linked, words: pieces[0] });
  }
  for (const cell of cells('general-quote'))
    quotes.push(...(generals.length === 0 ? [''] : generals).map((clause) => ({ clause, words: cell })));
  if (!roles.includes('quote') || isOurs) liftWords(cells('words'), clauses, quotes, claims);
  for (const cell of cells('limit')) claims.push(...clauses.map((clause) => ({ clause, words: cell })));
  for (const cell of cells('others')) claims.push(...clausesIn(cell).map((clause) => ({ clause, words: '' })));
}

/** What an English table has behind Chinese words: 之日起 (from then on). */
const GLOSS = /(?<=\p{Script=Han}[”》）]?) \([^()]*[A-Za-z][^()]*\)$/u;
/** Said where a word is used and not defined, in place of a definition. */
const OURS = new Set(['用而没有定义', 'used without a definition']);
const CITED_AT_START = new RegExp(`^${CITED_CLAUSE.source}\\s*“`);

/** One word stands in every clause; of several names each stands somewhere. In English a name of ours stands behind it in brackets. */
function liftWords(
  cells: readonly string[],
  clauses: readonly string[],
  quotes: LiftedWords[],
  claims: LiftedWords[],
): void {
  for (const cell of cells) {
    const names = cell.replace(GLOSS, '').split('、');
    const [only, ...others] = names;
    if (others.length === 0) quotes.push(...clauses.map((clause) => ({ clause, words: only ?? '' })));
    else {
      quotes.push(...names.map((words) => ({ clause: '', words })));
      claims.push(...clauses.map((clause) => ({ clause, words: '' })));
    }
  }
}

const clausesIn = (cell: string) => [...cell.matchAll(CITED_CLAUSE)].map(([clause]) => withoutParagraph(clause));
