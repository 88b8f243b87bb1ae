const KEY = 'check';

/** The text that was being checked in this tab; empty where the browser keeps none. */
export function readDraft(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the text until the tab is closed, so that a reload or a look at a clause loses nothing. A refusal changes nothing that is shown. */
export function keepDraft(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // Denied or full: the text is still in its box.
  }
}
