const NAME = 'review-tab';
/** A page that is reloaded may have to wait until the browser has let go of the one before it. */
const PATIENCE = 300;

/**
 * The id of this tab. It outlives a reload, so that what was done before can be undone after; a tab that was duplicated
 * brings a copy of it along, and gets one of its own.
 */
export async function claimTab(makeId: () => string): Promise<string> {
  const known = read();
  if (known !== undefined && (await isFree(known))) return known;
  const tab = makeId();
  write(tab);
  await isFree(tab);
  return tab;
}

/** Holds the name for as long as the page lives. Where a browser has no locks, the copy cannot be told. */
async function isFree(tab: string): Promise<boolean> {
  const { locks }: { readonly locks?: LockManager } = navigator;
  if (!locks) return true;
  return new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    locks.request(`${NAME}:${tab}`, { signal: AbortSignal.timeout(PATIENCE) }, hold).catch(() => resolve(false));
  });
}

function read(): string | undefined {
  try {
    return sessionStorage.getItem(NAME) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(tab: string): void {
  try {
    sessionStorage.setItem(NAME, tab);
  } catch {
    // Denied: each visit is a tab of its own.
  }
}
