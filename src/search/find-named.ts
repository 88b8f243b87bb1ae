import { editDistance } from './edit-distance';
import type { ProductName, TextRange } from './model';
import { findOccurrences, fold, type Folded, toOriginal } from './normalise';
import { endsName, plainPinyin, readSpelt, type SpeltName } from './plain-pinyin';
import { namesOf } from './product-names';

/** A product that a text names, and where. */
interface NamedProduct extends TextRange {
  readonly product: ProductName;
}

/** Finds the products that a text names; made by {@link createProductFinder}. */
export type ProductFinder = (
  text: string,
  outside: readonly string[],
  strip: (text: string) => string,
) => NamedProduct[];

/**
 * Makes a search for products by name within a text, by the longest names: 日志服务 in 日志服务欠费几天删数据. A name inside a longer
 * one does not count, nor a Latin name inside a word. A name that is a common word too counts only where no other product is
 * named, and nothing touches it but what can be taken out of the text (操作日志).
 *
 * @param common - names that are common words too, also in pinyin without blanks.
 * @returns takes the text, names of what is no product of the agreement, which hide the names in them (云数据库 in 云数据库Redis),
 * and what takes out of a text all that is known to be no part of a name.
 */
export function createProductFinder(products: readonly ProductName[], common: readonly string[]): ProductFinder {
  const commonNames = new Set(common.map((name) => fold(name).text));
  const names = products.flatMap((product) =>
    [...new Set(namesOf(product).map((name) => fold(name).text))].map((name) => ({
      product,
      name,
      isCommon: commonNames.has(name),
    })),
  );
  const spelt = products.map((product) => ({ product, spelt: (product.pinyin ?? []).map(readSpelt) }));
  const latin = names.filter(({ name, isCommon }) => !isCommon && LATIN_NAME.test(name));
  return (text, outside, strip) => {
    const folded = fold(text);
    const own = names.flatMap(({ name, ...rest }) => findName(name, text, folded).map((at) => ({ ...at, ...rest })));
    const inPinyin = spelt.flatMap(({ product, spelt }) =>
      findPinyin(spelt, commonNames, text).map((range) => ({ ...range, product })),
    );
    const mistyped =
      own.length + inPinyin.length > 0 ? [] : [...findMistyped(text, latin), ...findPinyinEnd(spelt, text)];
    const others = outside.flatMap((name) => findName(fold(name).text, text, folded));
    const all = [...own, ...inPinyin, ...mistyped];
    const longest = all.filter((one) => ![...all, ...others].some((other) => isInside(one, other)));
    const hasSure = others.length > 0 || longest.some(({ isCommon }) => !isCommon);
    return longest
      .filter(({ isCommon, ...range }) => !isCommon || (!hasSure && isAlone(text, range, strip)))
      .map(({ product, start, end }) => ({ product, start, end }));
  };
}

/** Where a folded name stands in a text, however it is spaced. */
function findName(name: string, text: string, folded: Folded): TextRange[] {
  return findOccurrences(name, folded.text)
    .map((range) => toOriginal(folded, range))
    .filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end));
}

/** Whole, without its last 服务 and however it is spaced too, or by four initials and more: fewer are likely to be something else. */
function findPinyin(spelt: readonly SpeltName[], common: ReadonlySet<string>, text: string) {
  const words = [...text.toLowerCase().matchAll(/[\p{Script=Latin}\p{M}\d'’]{2,}/gu)];
  return words.flatMap(({ index: start }, first) => {
    let typed = '';
    for (const { index, 0: word } of words.slice(first, first + MOST_SYLLABLES)) {
      typed += plainPinyin(word);
      const found = typed.length > 3 ? spelt.find((name, at) => isSpelt(typed, name, at > 0)) : undefined;
      if (found) return [{ start, end: index + word.length, isCommon: common.has(found.whole) }];
    }
    return [];
  });
}

/** Of other names than the printed one (`isOther`) nothing is left out, and four letters may be anything: zhi bo is longer. */
function isSpelt(typed: string, { whole, initials }: SpeltName, isOther: boolean): boolean {
  if (typed === initials) return true;
  if (isOther) return typed === whole && typed.length > 4;
  return typed === whole || (typed === whole.replace(/fuwu$/, '') && typed.length > 5);
}

/** By the end of one printed name alone, in a word of at least eight letters: yunshouji of 弹性云手机. */
function findPinyinEnd(
  products: readonly { readonly product: ProductName; readonly spelt: readonly SpeltName[] }[],
  text: string,
) {
  return [...text.toLowerCase().matchAll(/[\p{Script=Latin}\p{M}'’]{8,}/gu)].flatMap(({ index: start, 0: word }) => {
    const typed = plainPinyin(word);
    const [only, ...more] = products.filter(({ spelt: [printed] }) => endsName(printed?.whole ?? '', typed));
    return only && more.length === 0
      ? [{ product: only.product, start, end: start + word.length, isCommon: false }]
      : [];
  });
}

/** 机器学习PAI服务 typed syllable by syllable has seven. */
const MOST_SYLLABLES = 10;

/** Shorter names are too like each other: SLS, SLB. */
const LATIN_NAME = /^[a-z]{7,}$/;

/**
 * Finds the name of which a Latin word is a typo: maxcomput, datworks. The word begins as the name does and is one letter away
 * from one product's names alone.
 */
function findMistyped(
  text: string,
  latin: readonly { readonly product: ProductName; readonly name: string; readonly isCommon: boolean }[],
): (NamedProduct & { readonly isCommon: boolean })[] {
  return [...text.toLowerCase().matchAll(/[a-z]{6,}/g)].flatMap(({ index, 0: word }) => {
    const near = latin.filter(
      ({ name }) =>
        name.startsWith(word.slice(0, 2)) && Math.abs(name.length - word.length) < 2 && editDistance(name, word) === 1,
    );
    const [only, ...more] = near;
    if (!only || more.some(({ product }) => product.number !== only.product.number)) return [];
    return [{ product: only.product, isCommon: false, start: index, end: index + word.length }];
  });
}

/** Whether an offset lies within a Latin word. */
function cutsWord(text: string, at: number): boolean {
  return /^[A-Za-z]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** Of two that are as long, as a name that two products share, neither is inside the other. */
function isInside(one: TextRange, other: TextRange): boolean {
  return other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
}

/** Whether what touches a name is known to be no part of a longer one. */
function isAlone(text: string, { start, end }: TextRange, strip: (text: string) => string): boolean {
  return (
    !/[\p{sc=Han}A-Za-z]$/u.test(strip(text.slice(0, start))) && !/^[\p{sc=Han}A-Za-z]/u.test(strip(text.slice(end)))
  );
}
