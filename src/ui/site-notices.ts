/** Something that the reader asked for and that did not come, said over the page. */
export interface SiteNotice {
  /** A later notice takes the place of an earlier one with the same id. */
  readonly id: string;
  readonly text: string;
  /** Where it leads. */
  readonly links?: readonly { readonly href: string; readonly label: string }[];
  /** A text that could not be copied, for copying by hand. */
  readonly byHand?: string;
  /** Asks again for what did not come. */
  readonly retry?: () => void;
}

/** A notice as it is shown. */
export interface ShownNotice extends SiteNotice {
  /** How often it has been shown: the same words are said again. */
  readonly times: number;
}

let notices: readonly ShownNotice[] = [];
const listeners = new Set<() => void>();

function change(next: readonly ShownNotice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

/** Shows a notice over the page until it is dismissed; one that is shown already stays in its place, with the focus that it has. */
export function showNotice(notice: SiteNotice): void {
  const known = notices.find(({ id }) => id === notice.id);
  const shown = { ...notice, times: (known?.times ?? 0) + 1 };
  change(known ? notices.map((each) => (each === known ? shown : each)) : [...notices, shown]);
}

export function dismissNotice(id: string): void {
  if (notices.some((notice) => notice.id === id)) change(notices.filter((notice) => notice.id !== id));
}

/** The notices that are shown; the same array until they change. */
export function siteNotices(): readonly ShownNotice[] {
  return notices;
}

export function onNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
