import { citeClause } from '@/corpus/cite-clause';
import { findUnit } from '@/corpus/structure';

/** What an address asks for. */
export interface ReadOnly {
  readonly ids: readonly string[];
  /** What was read as nothing. */
  readonly unread: readonly string[];
  /** A concept whose clauses are asked for. */
  readonly topic: string | undefined;
}

/** More than these are the whole text. */
const MOST = 400;
const TOPIC = /^topic:(.+)$/i;

/**
 * Reads the value of `only`: ids of provisions or clause numbers as people write them, separated by commas or blanks, or one
 * concept (`topic:liability`). A number that names no part means both provisions of that number.
 */
export function readOnly(value: string): ReadOnly {
  const topic = TOPIC.exec(value.trim())?.[1];
  if (topic !== undefined) return { ids: [], unread: [], topic };
  const ids: string[] = [];
  const unread: string[] = [];
  for (const piece of value
    .split(/[,，、;；\s]+/)
    .filter((each) => each !== '')
    .slice(0, MOST)) {
    if (findUnit(piece)) ids.push(piece);
    else {
      const found = citeClause(piece).cited.filter(({ exact }) => exact);
      if (found.length === 0) unread.push(piece.slice(0, 40));
      ids.push(...found.map(({ id }) => id));
    }
  }
  return { ids: [...new Set(ids)], unread, topic: undefined };
}
