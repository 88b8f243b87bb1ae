import type { Citation, ParsedQuery } from './model';
import { fold, spellOut } from './normalise';
import { parseCitation } from './parse-citation';

/** Longer queries are cut here, and say so. In UTF-16 code units, as an input's `maxlength` counts. */
const LONGEST = 200;

/** A phrase in any quotation marks, or a run without white space; a sign before it, in any of its forms, excludes it. */
const TERM = /(?<=^|\s)([-－−–‐‑﹣])?(?:["“”「『＂]([^"“”「」『』＂]+)["“”」』＂]?|(\S+))/gu;

/** A number that cannot be anything but a clause's when it stands among words: 34.3.1, 第5条, 3.4.1(4), 34-3-1. */
const SURE_CITATION = /[.．。]\s*\d|第.+[条款章]|[(（]\d+[)）]|^[gp][-\d ]|#[gp]-?\d|\d-\d+-\d/i;

/** A clause copied with its number: 2.1 自首次欠费之时起… A number of something is no clause's: 34.3条, 1.5倍. */
const NUMBERED =
  /^(\d{1,3}(?:\.\d{1,3})+)[、.．]?(?=[\p{sc=Han}“【《](?![、和与及至到或]).{5})(?![条款项章节和与及至到或])/u;

/** What joins the numbers of a list, and is no word then. */
const JOINS = /^(?:[、,，;；和与及或&]|以及|and|or)$/i;

/** What a copy has before the words of an item. */
const BULLET = /^[—―•▪■●◆·*]+(?=.)/u;

/** What a copy has after them. In quotation marks it is a part of what is looked for. */
const CLOSING = /(?<=[\p{L}\p{N}”"）)].*)[，、；：,;:。.！？!?…]+$/u;

/** A blank between a figure and the unit that it counts: 三十 日, 24 小时内. Before 日志 it is between two words. */
const BLANK_IN_LENGTH =
  /(?<=(?:^|\s)[\d〇零一二三四五六七八九十百廿卅两]{1,5})\s+(?=(?:个?工作日|个?自然日|个?小时|个?钟头|个?月|个?星期|周|天|日|分钟?|年)(?:以内|之内|内|以后|之后|后|以前|之前|前|届满)?(?:\s|$))/gu;

/** A line that ends within a number, as in a copy of narrow columns. What it looks back over begins with the line's end and is bounded. */
const BROKEN_NUMBER = /\n(?<=\p{Nd}[\p{Cf}\s]{1,20})(?=[\s\p{Cf}]{0,20}\p{Nd})/gu;

/**
 * Reads any text as a query: a clause number, words separated by white space, phrases in quotation marks, and with a sign
 * before them what must not occur. Numbers among words are read as clauses and not looked for.
 *
 * A clause number stays one word, however it is spaced: 第 5 条 is looked for as 第5条, not as three words.
 */
export function parseQuery(query: string): ParsedQuery {
  // A line that was broken within a number ends no word.
  const trimmed = query.replaceAll(BROKEN_NUMBER, '').trim();
  const cut = trimmed.length > LONGEST;
  const text = cut ? trimmed.slice(0, splitsPair(trimmed, LONGEST) ? LONGEST - 1 : LONGEST).trimEnd() : trimmed;
  const whole = cut ? undefined : parseCitation(text);
  if (whole) return { text, cut, empty: false, words: [fold(text).text], excluded: [], citation: whole };

  const spelt = spellOut(text).replace(NUMBERED, '$1 ').replaceAll(BLANK_IN_LENGTH, '');
  const terms = [...spelt.matchAll(TERM)].map(({ 1: sign, 2: phrase, 3: run = '', index }) => ({
    isExcluded: isExcluding(sign, spelt.slice(0, index)),
    isPhrase: phrase !== undefined,
    printed: phrase ?? run,
    word: fold(phrase ?? run.replace(BULLET, '').replace(CLOSING, '')).text,
  }));
  const isCitation = ({ isExcluded, isPhrase, printed }: (typeof terms)[number]) =>
    !isExcluded && !isPhrase && SURE_CITATION.test(printed) && parseCitation(printed) !== undefined;
  const cited = terms.length > 1 ? terms.filter(isCitation) : [];
  const citation = joinCitations(cited.flatMap(({ printed }) => parseCitation(printed) ?? []));
  const isLeft = (term: (typeof terms)[number]) =>
    !cited.includes(term) && !(cited.length > 1 && JOINS.test(term.printed));
  const unique = (wanted: boolean) => {
    const words = terms.filter((term) => isLeft(term) && term.isExcluded === wanted).map(({ word }) => word);
    // A sign alone is a bullet or a dash where there are words.
    const sayWords = words.filter((word) => /[^\p{P}\p{S}]/u.test(word));
    return [...new Set(sayWords.length > 0 || citation ? sayWords : words)].filter((word) => word !== '');
  };
  const words = unique(false);
  return {
    text,
    cut,
    empty: words.length === 0 && !citation,
    words,
    excluded: unique(true),
    ...(citation ? { citation } : {}),
  };
}

/** Whether a term is excluded. Where a copied line begins, a dash is a bullet or the second half of a word that was broken (E-HPC). */
function isExcluding(sign: string | undefined, before: string): boolean {
  return sign !== undefined && !/[\r\n]\s*$/.test(before);
}

/** A query without what it excludes, which answers nothing; `undefined` where it excludes nothing. */
export function withoutExcluded(query: string): string | undefined {
  if (parseQuery(query).excluded.length === 0) return undefined;
  const excluded = [...query.matchAll(TERM)].filter(({ 1: sign, index }) => isExcluding(sign, query.slice(0, index)));
  return excluded.reduceRight(
    (left, { 0: term, index }) => left.slice(0, index) + left.slice(index + term.length),
    query,
  );
}

/** Several citations as one. */
function joinCitations(all: readonly Citation[]): Citation | undefined {
  const [only, ...more] = all;
  if (!only || more.length === 0) return only;
  const each = all.flatMap((one) => one.each ?? [one]);
  return { candidates: [...new Set(each.flatMap(({ candidates }) => candidates))], each };
}

/** Whether an offset lies between the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
