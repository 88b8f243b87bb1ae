import type { SilenceCell, SilenceState } from '../../src/silences/model';

/** One cell, so that a product reads like a table; decides nothing. */
export function cell(state: SilenceState, clauses: SilenceCell['clauses'] = [], zh?: string, en = ''): SilenceCell {
  return zh === undefined ? { state, clauses } : { state, clauses, note: { zh, en } };
}
