import type { Diagnostic } from '../agreement/diagnostic';
import type { Agreement, UnitId } from '../agreement/model';
import { ownText, walk } from '../agreement/walk.ts';
import type { DefinedTerm, TermConflict, TermContent } from './model';

/**
 * Words with which this agreement defines. 指 alone is also 指定, 指示, 指引; it defines after a quoted word, a comma, before a
 * colon, and at the beginning of a provision (57.1); 即 in brackets and in 即欠费. The last two are an abbreviation in brackets,
 * and what prepaid, postpaid and arrears are in a product.
 */
const DEFINING =
  /简称|下称|以下称|合称|统称|或称|称之为|所称|是指|”指|，指|指：|^指(?![定示引])|[（(]“|[（(]即(?!使)|即欠费|”是(?!否)|[（(]\s*(?![ivx]+[)）])[A-Za-z][A-Za-z ]*\s*[)）]|处于欠费状态|[预后]付费为/g;

/**
 * Whether every defining word is part of a definition that content has read, or listed as none; and whether each definition
 * is in its provision and has the term in it.
 *
 * @returns an `error` for each that fails.
 */
export function checkTerms(agreement: Agreement, { terms, noDefinitions, undefinedWords }: TermContent): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const fail = (check: string, message: string) => diagnostics.push({ check, severity: 'error', message });
  const texts = new Map([...walk(agreement)].map(({ unit }) => [unit.id, ownText(unit)]));
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
    const read = [
      ...terms.filter(({ unit }) => unit === id).map(({ quote }) => quote),
      ...noDefinitions.filter(({ unit }) => unit === id).map(({ words }) => words),
    ].map((quote) => ({ from: text.indexOf(quote), to: text.indexOf(quote) + quote.length }));
    for (const { 0: words, index } of text.matchAll(DEFINING)) {
      if (read.some(({ from, to }) => from <= index && index + words.length <= to)) continue;
      const near = text.slice(Math.max(0, index - 8), index + 12);
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
