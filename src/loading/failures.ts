const listeners = new Set<() => void>();
let isUnheard = false;
let count = 0;

const errors = new WeakSet<Error>();

/**
 * Says that a part of the program or of the text could not be fetched, to whoever finds out why.
 *
 * @param error - the browser's, by which whoever catches it knows it again ({@link isNotLoaded}).
 */
export function noteFailure(error?: unknown): void {
  if (error instanceof Error) errors.add(error);
  count += 1;
  isUnheard = listeners.size === 0;
  for (const listener of listeners) listener();
}

/** Whether an error is that of a part that could not be fetched: its words are the browser's, and in English. */
export const isNotLoaded = (error: unknown): boolean => error instanceof Error && errors.has(error);

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
    noteFailure(payload);
  });
}
