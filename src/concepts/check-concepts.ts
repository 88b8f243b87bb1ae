import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { UnitId } from '../agreement/model';
import { readSaidNumbers } from '../agreement/said-numbers.ts';
import type { Concept } from './model';

/** Names are compared as people type them: without case or white space. */
export const foldName = (name: string) => name.toLowerCase().replaceAll(/[\s\-–—'’·/]+/g, '');

/**
 * Checks the concepts against the text.
 *
 * @returns an `error` for words that are not in their unit, a provision that stands twice in one group, a slug or a name
 *   that two concepts have, a concept without clauses, a related concept that is not there, and a number in its sentences that reads
 *   as a clause of the part that it does not have while it has the one of the other part.
 */
export function checkConcepts(concepts: readonly Concept[], texts: ReadonlyMap<UnitId, string>): Diagnostic[] {
  const { diagnostics, fail } = collectFaults();
  const slugs = new Set(concepts.map(({ slug }) => slug));
  if (slugs.size !== concepts.length) fail('duplicate-concept', 'Two concepts share a slug.');
  const owners = new Map<string, string>();
  for (const { slug, name, variants, summary, silent, groups, related } of concepts) {
    for (const word of new Set([name.zh, name.en, ...variants.zh, ...variants.en].map(foldName))) {
      const owner = owners.get(word);
      if (owner !== undefined) fail('ambiguous-concept', `“${word}” belongs to ${owner} and to ${slug}.`);
      owners.set(word, slug);
    }
    if (groups.length === 0) fail('empty-concept', `${slug} has no clauses.`);
    for (const { title, clauses } of groups) {
      if (clauses.length === 0) fail('empty-concept', `${slug}: “${title.en}” has no clauses.`);
      for (const { unit, quote } of clauses) {
        if (texts.get(unit)?.includes(quote) !== true) {
          fail('quote-not-found', `${slug}: ${unit} does not say “${quote}”.`);
        }
      }
      const keys = new Set(clauses.map(({ unit, quote }) => `${unit} ${quote}`));
      if (keys.size !== clauses.length) fail('duplicate-clause', `${slug}: “${title.en}” has the same words twice.`);
    }
    const units = groups.flatMap(({ clauses }) => clauses.map(({ unit }) => unit));
    const has = (id: UnitId) =>
      units.some((unit) => `${unit}.`.startsWith(`${id}.`) || `${id}.`.startsWith(`${unit}.`));
    for (const text of [summary, silent].flatMap((each) => (each ? [each.zh, each.en] : []))) {
      for (const { part, num } of readSaidNumbers(text)) {
        const isOther = part !== undefined && !has(`${part}-${num}`) && has(`${part === 'g' ? 'p' : 'g'}-${num}`);
        if (isOther)
          fail('other-part', `${slug}: ${num} reads as of the part named before it, and is of the other: “${text}”`);
      }
    }
    for (const other of related) {
      if (!slugs.has(other) || other === slug) fail('unknown-concept', `${slug} leads to ${other}.`);
    }
  }
  return diagnostics;
}
