/**
 * Whether the program was started by somebody who had the page before them (`boot.ts` notes it): where they are on it is theirs
 * then, and nothing scrolls to the place of the address, where the browser has been.
 */
export function hasWaited(): boolean {
  return document.documentElement.dataset['waited'] !== undefined;
}
