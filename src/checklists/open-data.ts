import type { DataSource } from '../agreement/data-source';
import type { Checklist } from './model';

/** The checklists as open data, `data/checklists.json`. Questions, notes and what is asked for are ours, not the agreement's. */
export function toChecklistsData(checklists: readonly Checklist[], { edition, sha256, numOf }: DataSource) {
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    checklists: checklists.map(({ id, title, sources, items }) => ({
      id,
      title,
      topics: sources.map(({ concept, leftOut }) => ({
        topic: concept,
        leftOut: leftOut.map(({ units, why }) => ({
          clauses: units.map((unit) => ({ clause: numOf(unit), href: unit })),
          why,
        })),
      })),
      items: items.map(({ id: item, question, clauses, asks, law }) => ({
        id: item,
        question,
        clauses: clauses.map(({ unit, quote, note, doubt }) => ({
          clause: numOf(unit),
          href: unit,
          quote,
          note,
          doubt: doubt ?? null,
        })),
        asks,
        law: law ?? null,
      })),
    })),
  };
}
