import type { DataSource } from '../agreement/data-source';
import { findConflicts } from './check-terms.ts';
import { findMeanings } from './find-meanings.ts';
import type {
  Citation,
  CitedDocument,
  OutsideName,
  PrintedDomain,
  Reference,
  TermContent,
  UnlinkedWords,
} from './model';

/**
 * The layer of references as open data, `data/references.json`: what points at another provision, what points at none and
 * why, products named that have no terms in this text, and domain names printed in it.
 */
export function toReferencesData(
  references: readonly (Reference & { readonly words: string })[],
  {
    unlinked,
    outside,
    domains,
  }: {
    readonly unlinked: readonly UnlinkedWords[];
    readonly outside: readonly OutsideName[];
    readonly domains: readonly PrintedDomain[];
  },
  { edition, sha256, numOf }: DataSource,
) {
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    references: references.map(({ unit, start, words, targets, kind, printedTarget = null }) => ({
      clause: numOf(unit),
      href: unit,
      quote: words,
      at: start,
      kind,
      targets: targets.map((target) => ({ clause: numOf(target), href: target })),
      printedTarget,
    })),
    unlinked: unlinked.map(({ unit, words, reason }) => ({ clause: numOf(unit), href: unit, quote: words, reason })),
    outside: outside.flatMap(({ name, units, whose }) =>
      units.map((unit) => ({ clause: numOf(unit), href: unit, quote: name, whose })),
    ),
    domains: domains.map(({ name, places }) => ({
      name,
      places: places.map(({ unit, start }) => ({ clause: numOf(unit), href: unit, at: start })),
    })),
  };
}

/** Defined terms as open data, `data/terms.json`, with the words that mean something else inside a narrower scope. */
export function toTermsData({ terms, undefinedWords }: TermContent, { edition, sha256, numOf }: DataSource) {
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    terms: terms.map(({ words, unit, scope, quote, en, doubt = null }) => ({
      words,
      clause: numOf(unit),
      href: unit,
      quote,
      scope,
      en,
      doubt,
    })),
    conflicts: findConflicts(terms).map(({ word, outer, inner }) => ({ word, outer: outer.unit, inner: inner.unit })),
    meanings: findMeanings(terms, undefinedWords).map(({ word, definitions, withoutDefinition }) => ({
      word,
      definitions: definitions.map(({ unit, scope }) => ({ clause: numOf(unit), href: unit, scope })),
      withoutDefinition: (withoutDefinition?.units ?? []).map((unit) => ({ clause: numOf(unit), href: unit })),
    })),
    undefined: undefinedWords.flatMap(({ words, units, note }) =>
      units.map((unit) => ({ clause: numOf(unit), href: unit, quote: words, note })),
    ),
  };
}

/** Documents that the agreement cites as open data, `data/documents.json`. None of their texts is included. */
export function toDocumentsData(
  documents: readonly CitedDocument[],
  citations: readonly Citation[],
  { edition, sha256, numOf }: DataSource,
) {
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    documents: documents.map(({ id, kind, titles }) => {
      const cited = citations.filter(({ document }) => document === id);
      return {
        id,
        kind,
        title: titles[0] ?? cited[0]?.words ?? id,
        variants: titles,
        citations: cited.map(({ unit, words, start }) => ({
          clause: numOf(unit),
          href: unit,
          quote: words,
          at: start,
        })),
      };
    }),
  };
}
