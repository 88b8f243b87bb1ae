import { edition } from '@/corpus/edition';

/**
 * Whether a text names this edition: by the hash of the source or the beginning of it, and by its date.
 *
 * @returns `undefined` where it names none.
 */
export function isThisEdition(named: string | undefined, sha256: string | undefined): boolean | undefined {
  if (named === undefined && sha256 === undefined) return undefined;
  return (named === undefined || named === edition.id) && (sha256 === undefined || edition.sha256.startsWith(sha256));
}
