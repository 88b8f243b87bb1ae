import type { Agreement } from './model';
import { walk } from './walk.ts';

/** The agreement as open data, `data/agreement.json`: every provision and paragraph in the order of the text. */
export function toAgreementData(agreement: Agreement, edition: string, sha256: string) {
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    title: agreement.title,
    dates: agreement.dates,
    provisions: [...walk(agreement)].map(({ unit, ancestors }) => {
      const parent = ancestors.at(-1)?.id ?? null;
      if (unit.kind === 'paragraph') {
        return { id: unit.id, kind: unit.kind, num: null, marker: null, heading: null, text: unit.text, parent };
      }
      const { id, kind, num, marker, heading = null, text = null } = unit;
      return { id, kind, num: num === '' ? null : num, marker: marker === '' ? null : marker, heading, text, parent };
    }),
  };
}
