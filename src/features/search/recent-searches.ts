import { readSetting, writeSetting } from '@/storage/setting';

const KEY = 'recent-searches';
const MAX = 8;

/** Searches made before, the latest first. What is kept is only read by this browser; anything else there is ignored. */
export function readRecentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(readSetting(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((query): query is string => typeof query === 'string' && query !== '').slice(0, MAX)
      : [];
  } catch {
    return [];
  }
}

/** Keeps a search as the latest. */
export function keepRecentSearch(query: string): void {
  const searched = query.trim().slice(0, 200);
  if (searched === '') return;
  const others = readRecentSearches().filter((other) => other !== searched);
  writeSetting(KEY, JSON.stringify([searched, ...others].slice(0, MAX)));
}
