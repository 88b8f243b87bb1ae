/** What an answer says of a concept. */
export interface FoundConcept {
  readonly summary: string;
  /** The first clauses, of every group some. */
  readonly clauses: readonly { readonly href: string; readonly place: string; readonly quote: string }[];
  /** How many places there are in all. */
  readonly count: number;
}

/** Clauses that an answer shows; more are on the concept's page. */
const MOST = 6;

/** Reads a concept out of the HTML of its page. */
export function readConcept(html: string): FoundConcept {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const groups = [...page.querySelectorAll('.concept-group')].map((group) =>
    [...group.querySelectorAll('.concept-clauses > li')].map((entry) => ({
      href: entry.querySelector('a')?.getAttribute('href') ?? '',
      place: entry.querySelector('a')?.textContent ?? '',
      quote: entry.querySelector('blockquote')?.textContent ?? '',
    })),
  );
  const each = Math.max(1, Math.ceil(MOST / Math.max(1, groups.length)));
  return {
    summary: page.querySelector('.concept-summary')?.textContent ?? '',
    clauses: groups.flatMap((group) => group.slice(0, each)).slice(0, MOST),
    count: new Set(groups.flat().map(({ href }) => href)).size,
  };
}

/** Whether the clauses that are shown are all that there are, and more than one. */
export function partOfAll({ clauses, count }: FoundConcept): 'one' | 'all' | 'first' {
  const shown = new Set(clauses.map(({ href }) => href)).size;
  return shown < count ? 'first' : shown === 1 ? 'one' : 'all';
}
