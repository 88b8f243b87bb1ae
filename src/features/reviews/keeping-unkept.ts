import type { TFunction } from 'i18next';
import type { DeskView } from './desk';

/** Why something is not on the disk, and how many edits; empty where all is. */
export function unkeptWords({ keeping, unkept = 0 }: DeskView, t: TFunction): string {
  if (keeping.kind !== 'failed') return '';
  const count = unkept > 0 ? ` ${t(($) => $.reviewKeeping.unkept, { count: unkept })}` : '';
  return `${t(($) => $.reviewKeeping.failure[keeping.failure])}${count}`;
}
