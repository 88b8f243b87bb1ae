import type { i18n } from 'i18next';

type Prepare = (translator: i18n) => Promise<void>;

const parts = new Set<Prepare>();

/** Names a part that has to be there before its page is rendered at once. Modules of pages call it as they are evaluated. */
export function renderBeforehand(prepare: Prepare): void {
  parts.add(prepare);
}

/**
 * Kept when every part that has been named can be rendered in a translator's language: the server renders once, and a page
 * of which the served document is not what the address asks for takes its place in one step.
 */
export async function prepareParts(translator: i18n): Promise<void> {
  // A part that is loaded may name others.
  for (let before = -1; before < parts.size;) {
    before = parts.size;
    await Promise.all([...parts].map((prepare) => prepare(translator)));
  }
}
