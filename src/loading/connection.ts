const listeners = new Set<() => void>();

/**
 * Calls a listener whenever what could not be fetched may be had again: the browser says that there is a connection again, or the
 * site has answered after it did not.
 *
 * @returns a function that ends it.
 */
export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
  };
}

/** Says that the site answers again. A browser does not notice where it lost the site and never its own network. */
export function noteConnection(): void {
  for (const listener of listeners) listener();
}
