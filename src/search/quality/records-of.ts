import { parseAgreement } from '../../agreement/parse-agreement';
import { ownText, walk } from '../../agreement/walk';
import type { SearchRecord } from '../model';

/** Makes the records of search from the source text, as the browser makes them from the page; for tests and measuring. */
export function recordsOf(source: string): SearchRecord[] {
  return [...walk(parseAgreement(source).agreement)].map(({ unit, ancestors }) => ({
    id: unit.id,
    num: 'num' in unit ? unit.num : '',
    text: ownText(unit),
    isHeading: 'heading' in unit && unit.heading !== undefined,
    path: ancestors.flatMap((around) => (around.heading === undefined ? [] : [around.heading])),
  }));
}
