import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { Agreement } from '../agreement/model';
import { ownText, walk } from '../agreement/walk.ts';
import type { Citation, CitedDocument } from './model';

/**
 * Finds every place where a document is cited: each title in 《》, and the words that content names without them.
 *
 * @returns citations in the order of the text, and an `error` for a title that nobody has listed, for a listed title or
 * name that is not in the text, and for a document that is cited nowhere.
 */
export function findDocuments(
  agreement: Agreement,
  documents: readonly CitedDocument[],
): { citations: Citation[]; diagnostics: Diagnostic[] } {
  const { diagnostics, fail } = collectFaults();
  const byTitle = new Map(documents.flatMap(({ id, titles }) => titles.map((title) => [title, id] as const)));
  const citations: Citation[] = [];
  const seen = new Set<string>();
  for (const { unit } of walk(agreement)) {
    const text = ownText(unit);
    const here: Citation[] = [];
    for (const { 0: words, 1: title = '', index } of text.matchAll(/《([^》]+)》/g)) {
      const document = byTitle.get(title);
      if (document === undefined) fail('document-unlisted', `${words} in ${unit.id} is not among the documents.`);
      else here.push({ document, unit: unit.id, words, start: index });
      seen.add(title);
    }
    const titled = [...here];
    for (const { id, named = [] } of documents) {
      for (const { words, units } of named) {
        if (!units.includes(unit.id)) continue;
        // Not where a title stands, nor another name of the same document that content has before it.
        const taken = [...titled, ...here.filter(({ document }) => document === id)];
        const places = findAll(words, text).filter(
          (start) =>
            !taken.some((other) => other.start < start + words.length && start < other.start + other.words.length),
        );
        if (places.length === 0) fail('quote-not-found', `“${words}” is not named in ${unit.id}.`);
        here.push(...places.map((start) => ({ document: id, unit: unit.id, words, start })));
      }
    }
    citations.push(...here.toSorted((a, b) => a.start - b.start));
  }
  for (const { id, titles, named = [] } of documents) {
    for (const title of titles) if (!seen.has(title)) fail('document-absent', `《${title}》 is not in the text.`);
    if (titles.length + named.length === 0) fail('document-absent', `${id} has neither title nor name.`);
  }
  return { citations, diagnostics };
}

function findAll(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
