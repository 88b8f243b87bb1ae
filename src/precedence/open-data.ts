import type { DataSource } from '../agreement/data-source';
import type { UnitId } from '../agreement/model';
import type { Precedence } from './model';

interface About extends DataSource {
  /** The provision that orders the documents. */
  readonly rule: { readonly provision: UnitId; readonly quotes: readonly string[] };
}

/** Which provisions of products' own terms come before which general ones, as open data, `data/precedence.json`. */
export function toPrecedenceData(precedence: readonly Precedence[], { edition, sha256, numOf, rule }: About) {
  const cite = (unit: UnitId, quote: string) => ({ clause: numOf(unit), href: unit, quote });
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    rule: cite(rule.provision, rule.quotes.join('')),
    precedence: precedence.map(({ special, specialQuote, general, generalQuote, relation, aspect, note, doubt }) => ({
      product: Number(/^p-(\d+)/.exec(special)?.[1]),
      special: cite(special, specialQuote),
      general: cite(general, generalQuote),
      relation,
      aspect,
      note,
      doubtful: doubt !== undefined,
      doubt: doubt ?? null,
    })),
  };
}
