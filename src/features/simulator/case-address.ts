import { edition } from '@/corpus/edition';
import { stringifySearch } from '@/url/search-params';
import type { SimulatorView } from '@/cases/simulator-view';

/** The values of a case's whole address: what was chosen, with what happened and the edition, so that it says the same wherever it is opened. */
export function caseSearch(
  { scenario: { trigger, variant } }: SimulatorView,
  search: Readonly<Record<string, string | undefined>>,
) {
  const { case: _, ...values } = search;
  return { ...values, trigger, ...(variant ? { variant } : {}), edition: edition.id };
}

/** The address of a case where the page is open. */
export const addressOf = (search: Readonly<Record<string, string | undefined>>): string =>
  location.origin + location.pathname + stringifySearch(search);
