import type { i18n } from 'i18next';
import { loadModule } from '@/loading/load-module';
import { readMeant } from './find-meant';
import type { MissingTarget } from './use-text-behaviour';

interface Ways {
  readonly translator: i18n;
  /** Goes to a provision of the page. */
  readonly land: (id: string) => void;
  /** Whether the reader has gone on meanwhile. */
  readonly isCancelled: () => boolean;
}

/**
 * Finds what an anchor means that names nothing as it is written. What is on the page is gone to; of several the others are named.
 *
 * @returns what there is to say where the page does not have it.
 */
export async function lookUpAnchor(
  anchor: string,
  { translator, land, isCancelled }: Ways,
): Promise<MissingTarget | undefined> {
  const { ids, landing, uncited, nearest, otherPart } = readMeant(anchor);
  const isList = landing !== undefined && ids.length + uncited.length > 1;
  if (landing === undefined || !document.getElementById(landing))
    return { anchor, ids, isList, uncited, nearest, otherPart };
  const { pathname } = location;
  // An extra: where it does not load, the first is gone to all the same.
  const list = isList ? await loadModule(() => import('./say-list')).catch(() => undefined) : undefined;
  if (isCancelled()) return undefined;
  land(landing);
  if (location.pathname === pathname) await list?.sayList(translator, { anchor, ids: ids.slice(1), uncited });
  return undefined;
}
