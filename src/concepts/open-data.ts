import type { DataSource } from '../agreement/data-source';
import type { Concept } from './model';

/** The concepts as open data, `data/topics.json`. Names, summaries and notes are ours. */
export function toTopicsData(concepts: readonly Concept[], { edition, sha256, numOf }: DataSource) {
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    topics: concepts.map(({ slug, name, variants, summary, groups, silent, related, isComplete }) => ({
      slug,
      name,
      variants,
      summary,
      complete: isComplete,
      groups: groups.map(({ title, clauses }) => ({
        title,
        clauses: clauses.map(({ unit, quote, note, doubt, side }) => ({
          clause: numOf(unit),
          href: unit,
          quote,
          note,
          doubt: doubt ?? null,
          side: side ?? null,
        })),
      })),
      silent: silent ?? null,
      related,
    })),
  };
}
