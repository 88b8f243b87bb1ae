import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { Agreement, UnitId } from '../agreement/model';
import { ownTexts } from '../agreement/walk.ts';
import type { DefinedTerm, TermConflict, TermContent } from './model';

/**
 * Words with which this agreement defines. 指 alone is also 指定, 指示, 指引; it defines after a quoted word, a comma, before a
 * colon, and at the beginning of a provision (57.1); 即 in 即欠费. The last are what prepaid, postpaid and arrears are in a
 * product.
 */
const DEFINING =
  /[简全合统又也别俗]称|下称|以下称|原[名称]|曾用名|或称|称之为|所称|是指|”指|，指|指：|^指(?![定示引])|即欠费|”是(?!否)|处于欠费状态|[预后]付费为/g;

/**
 * Brackets: what stands in them is often another name, or the full name, of what stands before them: 服务等级承诺（SLA）, SDK
 * (“Software Development Kit”), 【数据安全中心】（原名：敏感数据保护）, 账户（用户登录名+密码）. So every one counts, but the numbers of
 * an enumeration and those that begin with a word by which they give instances, set a condition or say something more.
 */
const BRACKET =
  /[（(](?!\s*(?:[\divx]+\s*[)）]|如|例如|比如|包括|不包括|含|不足|但|除非|即使|而非|以[^（）()]{0,40}为准))[^（）()]*[)）]?/g;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words of a unit that somebody has read, and what they define. */
interface Read extends Span {
  readonly words: readonly string[];
}

/**
 * Whether every defining word is part of a definition that content has read, or listed as none; and whether each definition
 * is in its provision and has the term in it. A bracket inside the definition of something else is not read by that: a word
 * that is defined must stand in it or just before it (3.4.1(2): 资源包（或套餐包） inside what 服务期限 is).
 *
 * @returns an `error` for each that fails.
 */
export function checkTerms(agreement: Agreement, { terms, noDefinitions, undefinedWords }: TermContent): Diagnostic[] {
  const { diagnostics, fail } = collectFaults();
  const texts = ownTexts(agreement);
  for (const { words, unit, scope, quote } of terms) {
    const name = words.join(', ');
    if (!texts.get(unit)?.includes(quote)) fail('quote-not-found', `The definition of ${name} is not in ${unit}.`);
    for (const word of words) if (!quote.includes(word)) fail('term-not-defined', `${word} is not in its definition.`);
    if (scope !== 'agreement' && !texts.has(scope)) fail('unknown-target', `Scope of ${name}: there is no ${scope}.`);
  }
  for (const { unit, words } of noDefinitions) {
    if (!texts.get(unit)?.includes(words)) fail('quote-not-found', `“${words}” is not in ${unit}.`);
  }
  for (const { words, units } of undefinedWords) {
    for (const unit of units) {
      if (!texts.get(unit)?.includes(words)) fail('quote-not-found', `“${words}” is not in ${unit}.`);
    }
  }
  for (const [id, text] of texts) {
    const placed = (quote: string, words: readonly string[] = []): Read => {
      const from = text.indexOf(quote);
      return { from, to: from + quote.length, words };
    };
    const read = terms.filter(({ unit }) => unit === id).map(({ quote, words }) => placed(quote, words));
    const none = noDefinitions.filter(({ unit }) => unit === id).map(({ words }) => placed(words));
    const isWithin = (spans: readonly Span[], { from, to }: Span) =>
      spans.some((span) => span.from <= from && to <= span.to);
    const brackets = [...text.matchAll(BRACKET)].flatMap(({ 0: words, index }): Span[] => {
      const span = { from: index, to: index + words.length };
      const before = text.slice(0, index).replace(/[\s】”内]+$/, '');
      const own = read.filter(({ words: defined }) =>
        defined.some((word) => words.includes(word) || before.endsWith(word)),
      );
      return isWithin([...own, ...none], span) ? [] : [span];
    });
    const defining = [...text.matchAll(DEFINING)]
      .map(({ 0: words, index }): Span => ({ from: index, to: index + words.length }))
      .filter((span) => !isWithin([...read, ...none, ...brackets], span));
    for (const { from } of [...brackets, ...defining]) {
      const near = text.slice(Math.max(0, from - 8), from + 12);
      fail('definition-unread', `“…${near}…” in ${id} defines something that no term has.`);
    }
  }
  return diagnostics;
}

/** Whether a term holds in a unit. The scope `p` is the whole of the special terms. */
export function holdsIn({ scope }: DefinedTerm, unit: UnitId): boolean {
  if (scope === 'g' || scope === 'p') return unit.startsWith(scope);
  return scope === 'agreement' || unit === scope || unit.startsWith(`${scope}.`);
}

/**
 * Words that are defined twice, where one definition holds inside the scope of the other: inside the narrower scope they
 * mean something else (阿里云 in 66, 您 in 71). Two products that each define the same word do not conflict.
 */
export function findConflicts(terms: readonly DefinedTerm[]): TermConflict[] {
  return terms.flatMap((inner) =>
    terms.flatMap((outer) => {
      const isInside = inner.scope !== outer.scope && inner.scope !== 'agreement' && holdsIn(outer, inner.scope);
      if (!isInside) return [];
      return inner.words.filter((word) => outer.words.includes(word)).map((word) => ({ word, outer, inner }));
    }),
  );
}
