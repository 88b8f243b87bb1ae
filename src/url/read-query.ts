import {
  findUnsaid,
  findUntimed,
  hasFraction,
  readRelativeMoment,
  readSaidDuration,
  readSaidMoment,
} from '../time/read-said';
import { NAMES } from './known-keys';
import { isLengthKey, readLengthOf } from './read-length';

/** Every key of an address that some page reads. A test holds them against the pages. */
export const KNOWN_KEYS: readonly string[] = ['q', 'from', ...NAMES.split('|')];

const MOMENT_KEYS = ['at', 'deferral-closed', 'arrears-at', 'suspended-at', 'from'];

/** Something of an address that was not used, or was read as something else. */
export type AddressNote =
  /** No page knows the key, and it is like none. */
  | { readonly kind: 'unknown'; readonly key: string; readonly value: string }
  /** Misspelt; read as the one key that it can be. */
  | { readonly kind: 'readAs'; readonly key: string; readonly as: string }
  /** A moment that depends on the day on which it is read (昨天), and what it was read as. */
  | { readonly kind: 'reckoned'; readonly key: string; readonly value: string; readonly as: string }
  /** A date without its year, or month, and what it was read as. */
  | {
      readonly kind: 'supposedYear' | 'supposedMonth' | 'untimed';
      readonly key: string;
      readonly value: string;
      readonly as: string;
    }
  /** A length without its unit, and in which it was read: that of the page’s own box. */
  | { readonly kind: 'hourSupposed' | 'daySupposed'; readonly key: string; readonly value: string }
  /** Has a fraction of a second, and what it counts as. */
  | { readonly kind: 'fraction'; readonly key: string; readonly value: string; readonly as: string }
  /** Given again, with another value; the first counts. */
  | { readonly kind: 'twice'; readonly key: string; readonly value: string };

/** What a query string says. */
export interface ReadQuery {
  readonly values: Readonly<Record<string, string>>;
  readonly notes: readonly AddressNote[];
}

/** What mail programs, messengers, search engines and advertisers add to links; it says nothing to this site. */
const ADDED =
  /^(?:utm_\w+|isappinstalled|spm|scm|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_ga|_gl|_hs\w+|mkt_tok|vero_\w+|oly_\w+|share\w*|nsukey|clicktime|enterid|wechat\w*|weixin\w*|wx_?\w*|wxwork\w*|adtag|bd_vid|vd_source|pvid|ticket|scene|srcid|sessionid|chksm|mpshare|subscene|ascene|devicetype|pass_ticket|exportkey|lang|hl|ref|ref_src|referrer|source|src|_t|ts|timestamp|_|copy)$/i;
/** The values that WeChat gives to `from`, which is a key of this site too. */
const FROM_WECHAT =
  /^(?:singlemessage|groupmessage|timeline|message|moments|timelinesns|appmsg|qrcode|wechat|weixin)$/i;

/** Ordinary misspellings that are more than one letter away. */
const MISSPELT: ReadonlyMap<string, string> = new Map([
  ['payed', 'paid'],
  ['query', 'q'],
]);

const WORDS: ReadonlyMap<string, string> = new Map([
  ['欠费', 'arrears'],
  ['欠款', 'arrears'],
  ['逾期', 'arrears'],
  ['overdue', 'arrears'],
  ['unpaid', 'arrears'],
  ['到期', 'expiry'],
  ['过期', 'expiry'],
  ['expired', 'expiry'],
  ['expires', 'expiry'],
  ['expiration', 'expiry'],
]);

/** What `&` is written as in HTML, without its own first sign. */
const AMPERSAND = 'amp;|#0*38;|#x0*26;';

const BEFORE = new RegExp(`^\\s*(?:${AMPERSAND})+`, 'i');

const escapedKeys = KNOWN_KEYS.filter((key) => key !== 'q').join('|');
/** Where another value begins inside one: `&amp;paid=`, `;paid=`, `%26paid=`, `?from=`. */
const INSIDE = new RegExp(
  `\\s*[&?;#,＆；？，]+\\s*(?:${AMPERSAND})*\\s*(?=(?:${escapedKeys}|utm_\\w+|isappinstalled)\\s*[=＝])`,
  'i',
);

/**
 * Reads a query string as people and their programs send it: `&amp;` for `&`, keys in other case or with one letter wrong,
 * values in full width, with blanks, with the sign that closed the sentence, moments and lengths in other notations. Where
 * there is one meaning it is read and written as this site writes it; where there is none, the value stays and is named.
 *
 * @param searchText - as in `location.search`.
 * @param now - epoch milliseconds, by which 昨天 is read, and said to be; without it it stays as it is.
 */
export function readQuery(searchText: string, now?: number): ReadQuery {
  const values: Record<string, string> = {};
  const notes: AddressNote[] = [];
  const set = (key: string, value: string) => {
    // A key with nothing behind it says nothing: a form sends its empty boxes so.
    if (value === '' || (key !== 'q' && value.trim() === '')) return;
    const known = Object.hasOwn(values, key) ? values[key] : undefined;
    if (known === undefined) Object.defineProperty(values, key, { value, enumerable: true, configurable: true });
    else if (known !== value) notes.push({ kind: 'twice', key, value: value.slice(0, 60) });
  };
  for (const piece of searchText.replace(/^\?+/, '').split('&')) {
    for (const [written, said] of splitPiece(piece)) {
      const key = keyOf(written);
      if (key === '' || (key !== 'from' && ADDED.test(key))) continue;
      if (key === 'from' && FROM_WECHAT.test(said.trim())) continue;
      if (KNOWN_KEYS.includes(key)) {
        const relative = now === undefined ? undefined : relativeOf(key, said, now);
        if (relative !== undefined)
          for (const kind of kindsOf(said, now))
            notes.push({ kind, key, value: said.trim().slice(0, 60), as: relative });
        const value = relative ?? valueOf(key, said);
        const supposed = isLengthKey(key) ? readLengthOf(key, said)?.supposed : undefined;
        if (supposed) notes.push({ kind: `${supposed.unit}Supposed`, key, value: supposed.count });
        if (isOfTime(key) && value !== said && hasFraction(said))
          notes.push({ kind: 'fraction', key, value: said.trim().slice(0, 60), as: value });
        set(key, value);
        continue;
      }
      const misspelt = MISSPELT.get(key);
      const [only, ...more] = misspelt === undefined ? KNOWN_KEYS.filter((other) => isSlip(key, other)) : [misspelt];
      if (only !== undefined && more.length === 0) {
        notes.push({ kind: 'readAs', key: written.slice(0, 40), as: only });
        set(only, valueOf(only, said));
        continue;
      }
      notes.push({ kind: 'unknown', key: written.slice(0, 40), value: said.slice(0, 60) });
      set(written, said);
    }
  }
  return { values, notes };
}

/** A list of all provisions is shorter. What is longer is kept as it is: nothing is read out of it, which would take a time that grows with its square. */
const LONGEST = 6000;

/** The keys and values of what stands between two `&`. */
function splitPiece(piece: string): readonly (readonly [key: string, value: string])[] {
  const decoded = new URLSearchParams(`x=${piece}`).get('x') ?? '';
  if (decoded.length > LONGEST) return [toPair(decoded)];
  // Signs and escapes in a query of words are what the reader looks for.
  if (/^\s*(?:amp;)*q\s*[=＝]/i.test(decoded)) return [toPair(decoded)];
  return decodeAgain(decoded)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[！-～]/g, (sign) => sign.normalize('NFKC'))
    .replace(BEFORE, '')
    .split(INSIDE)
    .filter((part) => part.trim() !== '')
    .map(toPair);
}

function toPair(text: string): readonly [key: string, value: string] {
  const [, key = text, value = ''] = /^([^=＝]*)[=＝](.*)$/s.exec(text) ?? [];
  // Mail in quoted-printable has `=3D` for `=`; no value of this site begins so.
  return [key, /^\s*q\s*$/i.test(key) ? value : value.replace(/^3D(?=.)/, '')];
}

/** `%253A` for `%3A`: no value of this site has an escape. */
function decodeAgain(text: string): string {
  if (!/%[\da-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A key as this site writes it: `&amp;PAID`, `arrearsAt`, `arrears_at`, `ａｔ`; unchanged but for that where no page has it. */
function keyOf(written: string): string {
  const plain = written
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\s]/gu, '')
    .replace(/^(?:[&?;,]|amp;|#0*38;|#x0*26;)+/i, '');
  const squeezed = plain.toLowerCase().replaceAll(/[-_.]/g, '');
  return KNOWN_KEYS.find((key) => key.replaceAll('-', '') === squeezed) ?? plain.toLowerCase();
}

/** Whether the value of a key is a moment or a length of time. */
const isOfTime = (key: string) => key === 'paid' || MOMENT_KEYS.includes(key) || isLengthKey(key);

/** A value as this site writes it, where it can be read; else as it is, for the page to name. */
function valueOf(key: string, said: string): string {
  if (key === 'q' || said.length > LONGEST) return said;
  const moment = () => readSaidMoment(inOwnOrder(said));
  const isMoment = MOMENT_KEYS.includes(key);
  if (isMoment) return moment() ?? said;
  if (isLengthKey(key)) return readLengthOf(key, said)?.duration ?? said;
  if (key === 'paid') return readSaidDuration(said) ?? moment() ?? said;
  const bare = said
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}]/gu, '')
    .replaceAll(/^[\s"'“”‘’(（【[]+|[\s"'“”‘’。．，、；：）)\]】》」>!?;:,.&]+$/gu, '');
  // So many days, with the unit or without.
  if (key === 'keeps' || key === 'within') return bare.replace(/(?<=\d)\s*(?:天|日|d|days?)$/i, '');
  return key === 'owed' ? bare : (WORDS.get(bare.toLowerCase()) ?? bare.toLowerCase());
}

/**
 * A day with its year last, where the numbers leave one order of day and month (11/26/2026), and an hour without minutes after the T
 * (2026-11-26T15), as they are written elsewhere here.
 */
function inOwnOrder(said: string): string {
  const dated = said
    .trim()
    .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, (all, one: string, other: string, year: string) => {
      if (Number(one) > 12 === Number(other) > 12) return all;
      const [month, day] = Number(one) > 12 ? [other, one] : [one, other];
      return `${year}/${month}/${day}`;
    });
  return dated.replace(/^(\d{4}[-/]\d{1,2}[-/]\d{1,2}[Tt]\d{1,2})$/, '$1:00');
}

/** A moment that only the present gives a date; `undefined` for what can be read without it. */
function relativeOf(key: string, said: string, now: number): string | undefined {
  const isMoment = MOMENT_KEYS.includes(key) || (key === 'paid' && readSaidDuration(said) === undefined);
  return isMoment && readSaidMoment(said) === undefined ? readRelativeMoment(said, now) : undefined;
}

/** How a moment that only the present gives a date, or that has a part of the day for its hour, was read. */
function kindsOf(said: string, now = 0) {
  const unsaid = findUnsaid(said, now);
  const isUntimed = findUntimed(said, now) !== undefined;
  const isOfPresent = readRelativeMoment(said, 0) !== readRelativeMoment(said, now);
  const day = unsaid === 'year' ? 'supposedYear' : unsaid === 'month' ? 'supposedMonth' : 'reckoned';
  return [...(isOfPresent || !isUntimed ? ([day] as const) : []), ...(isUntimed ? (['untimed'] as const) : [])];
}

/** Whether a key is another with one letter added, left out, replaced, or exchanged with its neighbour. */
function isSlip(written: string, key: string): boolean {
  if (key.length < 4 || Math.abs(written.length - key.length) > 1) return false;
  let start = 0;
  while (start < key.length && written[start] === key[start]) start += 1;
  const [left, right] = [written.slice(start), key.slice(start)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}
