import { digestOf } from './digest';
import { addressesOf, isDocument } from './file-list';

/** How many files are fetched at the same time: the reader's own requests come first. */
const AT_ONCE = 4;

/** Where files of a build are kept, and what they must be. */
export interface Keeping {
  readonly store: Cache;
  /** Address of the site, with a slash at its end. */
  readonly root: string;
  readonly digests: ReadonlyMap<string, string>;
  /** Stores of other builds, whose files need not be fetched again where they are the same. */
  readonly others: readonly Cache[];
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
}

/** The address under which a file is kept, whatever its request looked like. */
export const keyOf = (root: string, file: string): string => root + file;

/** Whether a response is a file of this build, to the last byte. It is read as a copy. */
export async function isWhole(response: Response, digest: string | undefined): Promise<boolean> {
  if (digest === undefined) return false;
  try {
    return (await digestOf(await response.clone().arrayBuffer())) === digest;
  } catch {
    // The connection was lost in the middle.
    return false;
  }
}

/**
 * A response as it can be kept and given for any address: a browser refuses for a page what has been redirected, and a host may
 * answer the page for what does not exist with 404.
 */
export async function asKept(response: Response): Promise<Response> {
  if (!response.redirected && response.status === 200) return response;
  const headers = new Headers(response.headers);
  // They speak of what came over the network.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(await response.arrayBuffer(), { headers });
}

/** What has become of the files that were to be kept. */
export interface Outcome {
  readonly missing: readonly string[];
  /** The browser has no more room. */
  readonly isFull: boolean;
}

/**
 * Keeps files that are not kept yet. What is kept already is not read: {@link checkFiles} does that.
 *
 * @param onFile - called after each, with how many are done.
 */
export async function keepFiles(
  keeping: Keeping,
  files: readonly string[],
  onFile: (done: number) => void = () => undefined,
): Promise<Outcome> {
  const kept = new Set((await keeping.store.keys()).map(({ url }) => url));
  const left = files.filter((file) => !kept.has(keyOf(keeping.root, file)));
  const missing: string[] = [];
  let isFull = false;
  let done = files.length - left.length;
  onFile(done);
  const queue = left.values();
  const work = async () => {
    for (const file of queue) {
      if (isFull) missing.push(file);
      else {
        const found = await findFile(keeping, file);
        if (!found) missing.push(file);
        else
          await keeping.store.put(keyOf(keeping.root, file), await asKept(found)).catch(() => {
            isFull = true;
            missing.push(file);
          });
      }
      done += 1;
      onFile(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { missing, isFull };
}

/** Deletes what is kept and is not whole. @returns the names of those files. */
export async function checkFiles({ store, root, digests }: Keeping): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const request of await store.keys()) {
    const file = request.url.slice(root.length);
    const response = await store.match(request);
    if (response && (await isWhole(response, digests.get(file)))) continue;
    await store.delete(request);
    broken.push(file);
  }
  return broken;
}

/** A file of this build, from another store or the network; `undefined` where it cannot be had. */
async function findFile({ others, root, digests, fetch }: Keeping, file: string): Promise<Response | undefined> {
  const digest = digests.get(file);
  for (const other of others) {
    const response = await other.match(keyOf(root, file));
    if (response && (await isWhole(response, digest))) return response;
  }
  // What has a checksum in its name never changes, and the browser may have it already.
  const cache = isDocument(file) || !file.startsWith('assets/') ? 'no-cache' : 'default';
  for (const address of addressesOf(file)) {
    try {
      const response = await fetch(root + address, { cache, credentials: 'same-origin' });
      if (await isWhole(response, digest)) return response;
    } catch {
      // No connection; the next attempt is another visit.
    }
  }
  return undefined;
}
