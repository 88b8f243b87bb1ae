import type { Quoted } from '../agreement/model';
import type { DataSource } from '../agreement/data-source';
import type { Family } from './model';

/** The families of repeated wordings as open data, `data/parallels.json`. Titles and differences are ours. */
export function toParallelsData(families: readonly Family[], { edition, sha256, numOf }: DataSource) {
  const cite = ({ unit, quote }: Quoted) => ({ clause: numOf(unit), href: unit, quote });
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    families: families.map(({ id, title, subject, members, differences, oddOneOut, clock }) => ({
      id,
      title,
      subject,
      members: members.map(cite),
      differences: differences.map(({ what, matters, quotes, members: having }) => ({
        what,
        matters,
        quotes: quotes.map(cite),
        members: having,
      })),
      oddOneOut: oddOneOut ?? null,
      clock:
        clock?.map(({ unit, stop, loss, words }) => ({
          clause: numOf(unit),
          href: unit,
          stopHours: stop,
          lossHours: loss,
          words,
        })) ?? null,
    })),
  };
}
