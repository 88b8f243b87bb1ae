import type { DataSource } from '../agreement/data-source';
import { SILENCE_ASPECTS, SILENCE_STATES, type SilenceRow } from './model.ts';

/** The map of silence as open data, `data/silences.json`. States and notes are ours, not the agreement's. */
export function toSilencesData(rows: readonly SilenceRow[], { edition, sha256, numOf }: DataSource) {
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    aspects: SILENCE_ASPECTS,
    states: SILENCE_STATES,
    products: rows.map(({ number, cells }) => ({
      number,
      cells: cells.map(({ event, aspect, state, isShared, clauses, note }) => ({
        event,
        aspect,
        state,
        shared: isShared,
        clauses: clauses.map(([unit, quote]) => ({ clause: numOf(unit), href: unit, quote })),
        note: note ?? null,
      })),
    })),
  };
}
