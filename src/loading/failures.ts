const listeners = new Set<() => void>();
let isUnheard = false;
let count = 0;

/** Says that a part of the program or of the text could not be fetched, to whoever finds out why. */
export function noteFailure(): void {
  count += 1;
  isUnheard = listeners.size === 0;
  for (const listener of listeners) listener();
}

/** How many failures there have been since the document was opened. */
export function failureCount(): number {
  return count;
}

/**
 * Calls a listener at each failure, and at once where one came before anybody listened.
 *
 * @returns a function that ends it.
 */
export function onFailure(listener: () => void): () => void {
  listeners.add(listener);
  if (isUnheard) listener();
  isUnheard = false;
  return () => listeners.delete(listener);
}

/**
 * Reports every chunk that fails to load, those of routes too. The router reloads the page when it reads the browser's
 * words for that in an error; offline, that would take away the page that is there. So the words are put behind others.
 */
export function watchChunks(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const { payload } = event as Event & { readonly payload?: unknown };
    if (payload instanceof Error) payload.message = `A part of the program did not load. ${payload.message}`;
    noteFailure();
  });
}
