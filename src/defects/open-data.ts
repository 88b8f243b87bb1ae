import type { Quoted } from '../agreement/model';
import type { DataSource } from '../agreement/data-source';
import type { Defect } from './model';

/** The register of defects as open data, `data/defects.json`. What is said of each is ours, not the agreement's. */
export function toDefectsData(defects: readonly Defect[], { edition, sha256, numOf }: DataSource) {
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    defects: defects.map(({ unit, quote, also = [], kind, weight, printed, meant, literally, certainty }) => ({
      clause: numOf(unit),
      href: unit,
      quotes: [quote, ...also.filter((each) => each.unit === unit).map((each) => each.quote)],
      also: also.filter((each) => each.unit !== unit).map((each) => cite(each)),
      kind,
      weight,
      printed,
      meant: meant ?? null,
      literally: literally ?? null,
      certainty,
    })),
  };
  function cite({ unit, quote }: Quoted) {
    return { clause: numOf(unit), href: unit, quote };
  }
}
