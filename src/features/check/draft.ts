const KEY = 'check';

/** What is being checked: a text, or the quotations of an export of this site, with the edition and the hash that are named. */
export interface Draft {
  readonly text: string;
  readonly isExport: boolean;
  readonly edition: string | undefined;
  readonly sha256: string | undefined;
}

export const NO_DRAFT: Draft = { text: '', isExport: false, edition: undefined, sha256: undefined };

/** What was being checked in this tab; nothing where the browser keeps none. */
export function readDraft(): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string')
      return NO_DRAFT;
    const sha256 = 'sha256' in kept && typeof kept.sha256 === 'string' ? kept.sha256 : undefined;
    const edition = 'edition' in kept && typeof kept.edition === 'string' ? kept.edition : undefined;
    return { text: kept.text, isExport: 'isExport' in kept && kept.isExport === true, edition, sha256 };
  } catch {
    return NO_DRAFT;
  }
}

/** Keeps it until the tab is closed, so that a reload or a look at a clause loses nothing. A refusal changes nothing that is shown. */
export function keepDraft(draft: Draft): void {
  try {
    // First: a text that there is no room for must not leave an older one in its place.
    sessionStorage.removeItem(KEY);
    if (draft.text !== '') sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Denied or full: the text is still in its box.
  }
}
