/** What the site says of the build that a page is of; `unknown` where it does not say, as a server for development. */
export type Verdict = 'same' | 'new' | 'unreachable' | 'unknown';

/**
 * Asks the site which build it serves.
 *
 * @param address - of `version.json`, which the build writes.
 * @param build - the build of the page, from its document; `undefined` where that names none.
 */
export async function askVersion(
  address: string,
  build: string | undefined,
  ask: typeof fetch = fetch,
): Promise<Verdict> {
  let response: Response;
  try {
    response = await ask(address, { cache: 'no-store' });
  } catch {
    return 'unreachable';
  }
  if (!response.ok || build === undefined) return 'unknown';
  try {
    const served = ((await response.json()) as { readonly build?: unknown } | null)?.build;
    if (typeof served !== 'string') return 'unknown';
    return served === build ? 'same' : 'new';
  } catch {
    return 'unknown';
  }
}
