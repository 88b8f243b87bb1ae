import { writeLocalOrDay } from '@/time/beijing';
import { withDigits } from '@/time/read-chinese-number';
import type { Unsaid } from '@/time/find-day';
import { findWhen } from '@/time/read-when';
import { LONGEST_TEXT } from '@/services/model';
import { findColumn } from './csv-columns';
import { triggerOfBilling } from './billing-words';
import type { FoundService, Progress } from './read-services-csv';
import type { BothNames, ProductNames } from './name-product';

/** What a line that was pasted comes to. */
type NotWritten = Unsaid | 'hour';

export interface PastedLine {
  /** Counted from one. */
  readonly line: number;
  readonly text: string;
  readonly found: readonly FoundService[];
  /** What it names that is none of the agreement's products. */
  readonly outside: readonly BothNames[];
  /** Parts of a list of names that name nothing. */
  readonly unknown: readonly string[];
  /**
   * Why a moment in it is not taken; `undefined` where one is, or there is none. `unread`: a date that there is not. `perhaps`: two
   * figures that may be the month and day of what happened (欠费 10-20), or not. `denied`: it says that nothing happened.
   */
  readonly undated: 'several' | 'contrary' | 'unread' | 'perhaps' | 'denied' | undefined;
  /** A moment of which the line does not say what happened then, as an address has it: a bill's own day, it may be. */
  readonly guess: string | undefined;
  /** The moment that was taken for a date without its year or month, or with a part of the day for its hour; `undefined` where all was written. */
  readonly supposed: { readonly unsaid: readonly NotWritten[]; readonly at: string } | undefined;
}

/** As much of a line as the finder of names reads at once. */
const LONGEST_PART = 200;
/**
 * No line of a bill has more characters. Of a longer one names are read, and no moment: to find one would take a time that grows with the
 * square of it, and a file may be one line.
 */
const LONGEST_DATED = 2000;
/** More lines than these are not read. */
const MOST_LINES = 2000;
/** More moments in one line than these need not be told apart. */
const ENOUGH = 3;
/** Two presents so far apart that nothing relative is the same in both. */
const OTHER_PRESENT = Date.UTC(2011, 3, 7);

/**
 * Reads what somebody pastes: names, one a line or several, or the lines of a bill among whose amounts and dates a product is
 * named. Lines without anything in them are left out.
 *
 * @param now - epoch milliseconds, for 昨天 and the like.
 * @param isGuessTaken - whether a moment counts of which a line does not say what happened then.
 * @returns `undefined` where there are too many lines.
 */
export function readPasted(
  text: string,
  names: ProductNames,
  now: number,
  isGuessTaken = false,
): readonly PastedLine[] | undefined {
  const steps = pastedSteps(text, names, now, isGuessTaken);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, a line at a time: who calls it decides when to go on. */
export function* pastedSteps(
  text: string,
  names: ProductNames,
  now: number,
  isGuessTaken: boolean,
): Generator<Progress, readonly PastedLine[] | undefined, undefined> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  if (lines.length > MOST_LINES) return undefined;
  const read: PastedLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') read.push(readLine(line.trim(), index + 1, names, now, isGuessTaken));
    yield { unit: 'lines', done: index + 1, total: lines.length };
  }
  return read;
}

function readLine(text: string, line: number, names: ProductNames, now: number, isGuessTaken: boolean): PastedLine {
  const listed = text.replace(ITEM, '');
  const parts = isListOfNames(listed) ? listed.split(SEPARATORS).filter((part) => part.trim() !== '') : [listed];
  const read = parts.map((part) => ({ part: part.trim(), ...nameAll(part.trim(), names) }));
  const said = readCase(text, now);
  // How it is billed says what may happen, and not that it has: a date beside it may be any.
  const trigger = said.trigger ?? (said.undated === 'contrary' ? undefined : triggerOfBilling(text));
  const values = {
    ...(trigger === undefined ? {} : { trigger }),
    ...(said.at === undefined || (said.trigger === undefined && !isGuessTaken) ? {} : { at: said.at }),
  };
  return {
    line,
    text,
    found: read.flatMap(({ part, inside }) =>
      inside.map(({ slug }) => ({
        service: { slug, label: '', values },
        line,
        written: part.slice(0, LONGEST_TEXT),
      })),
    ),
    outside: read.flatMap(({ outside }) => outside.map(({ name }) => name)),
    unknown: isHead(read)
      ? []
      : read.flatMap(({ part, inside, outside }) =>
          inside.length + outside.length === 0 && !isOfBilling(part, parts.length) ? [part] : [],
        ),
    undated: said.undated,
    guess: said.trigger === undefined ? said.at : undefined,
    supposed:
      values.at === undefined || said.unsaid === undefined || said.unsaid.length === 0
        ? undefined
        : { unsaid: said.unsaid, at: values.at },
  };
}

/** With what an entry of a list begins: 1. 2、 (3) ④ - *. The numbers of a figure or a date are none. */
const ITEM = /^(?:[(（]?\d{1,3}[.、)）](?!\d)|[-*•·](?=\s)|[①-⑳])\s*/;

/** The names of the columns of a bill: they name no product, and are not meant to. */
const isHead = (
  read: readonly { readonly part: string; readonly inside: readonly unknown[]; readonly outside: readonly unknown[] }[],
) =>
  read.length > 1 &&
  read.every(({ inside, outside }) => inside.length + outside.length === 0) &&
  read.some(({ part }) => findColumn(part) === 'product');

/** Beside a name, how it is billed: it names nothing, and is understood. */
const isOfBilling = (part: string, count: number) => count > 1 && triggerOfBilling(part) !== undefined;

const SEPARATORS = /[、,，;；|\t]|\s\/\s/;

/** Names and nothing else, so that each of its parts has to name something; a bill's line has figures as well. */
const isListOfNames = (text: string) => SEPARATORS.test(text) && !/\d[\d.,:/-]*\d/.test(text.normalize('NFKC'));

/** All products that a text names, however long it is. */
function nameAll(text: string, { find, name }: ProductNames) {
  const exact = find(text.normalize('NFKC').toLowerCase());
  // A number alone is an amount here, not the number of a product.
  if (exact && !/^\d+$/.test(text)) return { inside: [exact], outside: [] };
  const parts = text.length <= LONGEST_PART ? [text] : text.split(SEPARATORS).flatMap(cut);
  const named = parts.map((part) => name(part));
  return {
    inside: [...new Set(named.flatMap(({ inside }) => inside))],
    outside: [...new Set(named.flatMap(({ outside }) => outside))],
  };
}

const cut = (text: string) =>
  Array.from({ length: Math.ceil(text.length / LONGEST_PART) }, (_, index) =>
    text.slice(index * LONGEST_PART, (index + 1) * LONGEST_PART),
  );

const TRIGGERS = [
  ['arrears', /欠费|overdue|\barrears\b/i],
  ['expiry', /到期|过期|期满|\bexpir(?:y|es|ed)\b/i],
] as const;
const DENIED = /[未没不]有?(?:欠费|到期|过期)|\bnot (?:yet )?(?:expired|overdue|in arrears)/i;

interface Said {
  readonly trigger?: string;
  readonly at?: string;
  readonly unsaid?: readonly NotWritten[];
  readonly undated: PastedLine['undated'];
}

/** What happened, and when, where the line leaves no doubt of either. */
function readCase(text: string, now: number): Said {
  if (DENIED.test(text)) {
    const isDated = DATE.test(text) || (text.length <= LONGEST_DATED && momentsIn(text, now).moments.length > 0);
    return { undated: isDated ? 'contrary' : 'denied' };
  }
  const said = TRIGGERS.filter(([, words]) => words.test(text));
  const [trigger] = said.length === 1 ? (said[0] ?? []) : [];
  if (text.length > LONGEST_DATED)
    return { ...(trigger === undefined ? {} : { trigger }), undated: DATE.test(text) ? 'several' : undefined };
  const { moments, isUnread, isShort, unsaid } = momentsIn(text, now);
  const undated =
    moments.length > 1
      ? 'several'
      : said.length > 1 && moments.length > 0
        ? 'contrary'
        : isUnread
          ? 'unread'
          : isShort && trigger !== undefined
            ? 'perhaps'
            : undefined;
  const [at] = moments;
  return {
    ...(trigger === undefined ? {} : { trigger }),
    ...(at === undefined || undated !== undefined ? {} : { at, unsaid }),
    undated,
  };
}

interface FoundMoments {
  readonly moments: readonly string[];
  /** Whether something is written as a date and is none. */
  readonly isUnread: boolean;
  /** Whether two figures stand there that may be a month and a day, and no moment. */
  readonly isShort: boolean;
  /** What the first of them that leaves anything out does not write. */
  readonly unsaid: readonly NotWritten[];
}

/** What happened stands just after two figures, or leads to them: then they are its day. */
const HAPPENS_AFTER = /^\s*(?:起|就|已|将|会|才)*\s*(?:欠费|到期|过期|期满|expir|overdue)/i;
const HAPPENS_BEFORE =
  /(?:欠费|到期|过期|期满)(?:时间|日期|日|时)?\s*(?:于|在|是|为|自|从|[:：])\s*$|(?:expir(?:es|ed|y)|overdue|arrears)\s*(?:on|since|from|:)\s*$/i;

/**
 * The moments of a line, as an address has them; of days without a year only those that are said in words, for 10-20 is any two figures, and
 * those of which it is said at once what happens then (12/3到期).
 */
function momentsIn(text: string, now: number): FoundMoments {
  let rest = withDigits(text.normalize('NFKC'));
  const moments: string[] = [];
  let unsaid: readonly NotWritten[] = [];
  let hasShort = false;
  const isUnread = DATE.test(rest);
  for (let turn = 0; turn < ENOUGH; turn += 1) {
    const when = findWhen(rest, now);
    if (!when) break;
    const words = rest.slice(when.start, when.end);
    const isLasting = findWhen(words, OTHER_PRESENT)?.at === when.at;
    const isSaid = HAPPENS_AFTER.test(rest.slice(when.end)) || HAPPENS_BEFORE.test(rest.slice(0, when.start));
    if (when.at !== undefined && !isLasting && !isSaid && !/\p{L}/u.test(words)) hasShort = true;
    else if (when.at !== undefined) {
      moments.push(writeLocalOrDay(when.at, when.hasTime));
      if (unsaid.length === 0)
        unsaid = [...(when.unsaid ? [when.unsaid] : []), ...(when.untimed === undefined ? [] : (['hour'] as const))];
    }
    rest = `${rest.slice(0, when.start)}|${rest.slice(when.end)}`;
  }
  const hasNone = moments.length === 0;
  return { moments, isUnread: isUnread && hasNone, isShort: hasShort && hasNone, unsaid };
}

/** What is written as a date, whether there is such a day or not: 2026-13-45. */
const DATE = /(?<!\d)\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?!\d)/;
