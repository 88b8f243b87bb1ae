import { sayNewVersion } from './not-started';

/**
 * Asks the site for its version where the program has not come, which asks otherwise, and says so where it is a new one: the program
 * may never come then, for what is kept of the old version is damaged, and the site has it no more. Nothing is imported for it, so
 * that a page at rest fetches no more files.
 */
export async function tellNewVersion(): Promise<void> {
  const own = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;
  const base = import.meta.env.BASE_URL;
  try {
    const response = await fetch(`${base}version.json`, { cache: 'no-store' });
    const served = ((await response.json()) as { readonly build?: unknown } | null)?.build;
    if (own === undefined || typeof served !== 'string' || served === own) return;
  } catch {
    // It does not answer, or not so.
    return;
  }
  sayNewVersion(() => void take(base));
}

/** Opens the page as the site has it; the worker would give the one that it keeps. The next visit starts the new one. */
async function take(base: string): Promise<void> {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  await workers?.getRegistration(base).then(
    (registration) => registration?.unregister(),
    () => undefined,
  );
  location.reload();
}
