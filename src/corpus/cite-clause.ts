import { outline } from './structure';
import { findCited, findUncited, indexCitations } from '@/search/find-cited';
import type { CitedProvision } from '@/search/model';
import { parseCitation } from '@/search/parse-citation';

/** What a typed number, or several, comes to. */
interface CitedClauses {
  /** Tells a number of nothing from what is no number. */
  readonly isNumber: boolean;
  readonly cited: readonly CitedProvision[];
  /** Whether several numbers are written, as a list or a range. */
  readonly isList: boolean;
  /** Numbers of a list of which there is no provision. */
  readonly uncited: readonly string[];
}

/** Made when the first number is read. */
let index: ReturnType<typeof indexCitations> | undefined;

/** The provisions that a typed number denotes. */
export function citeClause(text: string): CitedClauses {
  const citation = parseCitation(text.slice(0, 200));
  if (!citation) return { isNumber: false, cited: [], isList: false, uncited: [] };
  index ??= indexCitations(outline);
  return {
    isNumber: true,
    cited: findCited(citation, index),
    isList: citation.each !== undefined,
    uncited: findUncited(citation, index),
  };
}
