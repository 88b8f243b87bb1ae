import { outline } from './structure';
import { findCited, indexCitations } from '@/search/find-cited';
import type { CitedProvision } from '@/search/model';
import { parseCitation } from '@/search/parse-citation';

/** The provisions that a typed number denotes; `isNumber` tells a number of nothing from what is no number. */
export function citeClause(text: string): { isNumber: boolean; cited: CitedProvision[] } {
  const citation = parseCitation(text.slice(0, 200));
  return { isNumber: citation !== undefined, cited: citation ? findCited(citation, indexCitations(outline)) : [] };
}
