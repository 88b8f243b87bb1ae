/** What is shown of the map of silence. */
export interface ShownSilences {
  readonly event: string;
  readonly aspect: string | undefined;
  readonly state: string | undefined;
  readonly query: string;
}

/**
 * Shows the table of one event in the drawn map, of it one aspect, and the products that the words name and that have a cell of the
 * state; other cells of such a row are set back.
 *
 * @returns how many cells are of what is asked.
 */
export function filterSilences(map: HTMLElement, { event, aspect, state, query }: ShownSilences): number {
  const words = query.trim().toLowerCase().split(/\s+/);
  let count = 0;
  for (const section of map.querySelectorAll<HTMLElement>('[data-event]')) {
    const isShown = section.dataset['event'] === event;
    section.hidden = !isShown;
    for (const part of section.querySelectorAll<HTMLElement>('[data-aspect]')) {
      part.hidden = aspect !== undefined && part.dataset['aspect'] !== aspect;
    }
    for (const row of section.querySelectorAll<HTMLElement>('[data-product]')) {
      let found = 0;
      for (const cell of row.querySelectorAll<HTMLElement>('[data-state]')) {
        const isMeant = state === undefined || cell.dataset['state'] === state;
        cell.toggleAttribute('data-aside', !isMeant);
        if (isMeant && !cell.hidden) found += 1;
      }
      const name = (row.dataset['product'] ?? '').toLowerCase();
      row.hidden = found === 0 || !words.every((word) => name.includes(word));
      if (isShown && !row.hidden) count += found;
    }
  }
  return count;
}

/** Puts what the general terms say into a cell that is opened; without the program a link to it stands there. */
export function fillShared(cell: HTMLDetailsElement, map: HTMLElement): void {
  const general = map.querySelector(`#${cell.dataset['shared'] ?? 'none'} dd`);
  if (!cell.open || !general) return;
  // What the description says, without it: a <dd> stands in a list alone.
  const words = [...general.childNodes].map((node) => node.cloneNode(true));
  cell.querySelector('.silence-words')?.replaceChildren(...words);
}
