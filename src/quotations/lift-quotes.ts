import { partOfId } from '@/agreement/unit-id';
import { clauseOfId, type Lifted, type LiftedWords } from './lifted';

/** More values than any export has: what is deeper or longer is no export. */
const MOST_VALUES = 500_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Takes the quotations out of an export of this site (a case, results, a file of the open data), each with the clause that it is
 * said to be of, and the periods that it says of a clause.
 *
 * @returns `undefined` where the text is no JSON or has no quotation with a clause.
 */
export function liftQuotes(json: string): Lifted | undefined {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    return undefined;
  }
  const quotes: LiftedWords[] = [];
  const claims: LiftedWords[] = [];
  let [edition, sha256]: readonly (string | undefined)[] = [undefined, undefined];
  const left: { readonly value: unknown; readonly around: readonly string[] }[] = [{ value: root, around: [] }];
  for (let seen = 0; left.length > 0 && seen < MOST_VALUES; seen += 1) {
    const { value, around = [] } = left.pop() ?? {};
    if (!isFields(value)) continue;
    edition ??= stringOf(value, 'edition');
    sha256 ??= stringOf(value, 'sourceSha256') ?? (edition === undefined ? undefined : stringOf(value, 'sha256'));
    const own = clausesOf(value);
    // What has no clause of its own is of the one around it.
    const clauses = own.length > 0 ? own : around;
    const words = quotesOf(value);
    quotes.push(...words.flatMap((each) => clauses.map((clause) => ({ clause, words: each }))));
    const period = periodOf(value);
    if (period !== undefined) claims.push(...clauses.map((clause) => ({ clause, words: period })));
    // A domain or a word with the places where it stands.
    if (Array.isArray(value['places']) && typeof value['name'] === 'string') {
      const { name } = value;
      for (const place of value['places'].filter(isFields))
        quotes.push(...clausesOf(place).map((clause) => ({ clause, words: name })));
    }
    // The first comes first again: it is taken from the end.
    for (const each of Object.values(value).toReversed()) left.push({ value: each, around: clauses });
  }
  return quotes.length === 0 ? undefined : { quotes, claims, edition, sha256 };
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function stringOf(value: Fields, key: string): string | undefined {
  const field = value[key];
  return typeof field === 'string' ? field : undefined;
}

/** What a value quotes: under `quote` or `quotes`; the words of a provision; the words of time within a quotation. */
function quotesOf(value: Fields): readonly string[] {
  const many = Array.isArray(value['quotes']) ? value['quotes'].filter((each) => typeof each === 'string') : [];
  const isProvision = typeof value['id'] === 'string' && 'marker' in value;
  const own = isProvision ? [stringOf(value, 'heading'), stringOf(value, 'text')] : [];
  const within = 'quote' in value ? [stringOf(value, 'words')] : [];
  return [stringOf(value, 'quote'), ...many, ...own, ...within].filter(
    (words): words is string => words !== undefined && words.trim() !== '',
  );
}

/**
 * The clause of a value, by its address and by the number beside it. Both are given where they differ: one of them may have been
 * changed, or the number is a misprint.
 */
function clausesOf(value: Fields): readonly string[] {
  const href =
    stringOf(value, 'href') ?? stringOf(value, 'provision') ?? ('marker' in value ? stringOf(value, 'id') : undefined);
  if (href === undefined) return [];
  const id = /[^#]*$/.exec(href)?.[0] ?? '';
  const linked = clauseOfId(id);
  const num = (stringOf(value, 'clause') ?? stringOf(value, 'num') ?? '').replace(/\s*¶\d+$/, '');
  const part = { general: '通用 ', special: '专用 ', notice: '' }[partOfId(id)];
  if (num === '' || part === '' || !/^\d/.test(num)) return [linked];
  // 3.4.4(5) and （5） are 3.4.4.5.
  const written = num.replaceAll(/[（(](\d+)[)）]/g, '.$1').replace(/(?<=\d)([A-Z])$/, '.$1');
  return `${part}${written}` === linked ? [linked] : [linked, `${part}${num}`];
}

/** `P7D` as 7日: of what a limit lasts, and of when an event comes by the clause. */
function periodOf(value: Fields): string | undefined {
  const { length, offset } = value;
  if (isFields(length) && typeof length['amount'] === 'number') {
    const unit = { hour: '小时', day: '日', 'working-day': '个工作日', month: '个月', year: '年' }[
      String(length['unit'])
    ];
    return unit === undefined ? undefined : `${length['amount']}${unit}`;
  }
  if (!isFields(offset)) return undefined;
  // A window comes of windows and readings; only an offset without one is the clause's own length.
  if (offset['min'] !== offset['max']) return undefined;
  const match = /^P(?:(\d+)D)?(?:T(\d+)H)?$/.exec(String(offset['max']));
  const [, days = '0', hours = '0'] = match ?? [];
  const sum = Number(days) * 24 + Number(hours);
  if (!match || sum === 0) return undefined;
  return sum % 24 === 0 ? `${sum / 24}日` : `${sum}小时`;
}
