import type { UnitId } from '@/agreement/model';
import type { Citation, CitedProvision, SearchRecord } from './model';
import { parseCitation } from './parse-citation';

/** Which provisions stand under which number. */
type CitationIndex = ReadonlyMap<UnitId, readonly UnitId[]>;

/**
 * Indexes provisions by id, and by the printed number where that differs: the printed 63.3.8 has the id p-64.3.8, since
 * it stands in 64.3, and is found under both.
 */
export function indexCitations(records: Iterable<Pick<SearchRecord, 'id' | 'num'>>): CitationIndex {
  const index = new Map<UnitId, UnitId[]>();
  const add = (key: UnitId, id: UnitId) => {
    const ids = index.get(key);
    if (!ids) index.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const { id, num } of records) {
    add(id, id);
    if (id.includes('.para')) continue; // its number is that of its provision
    const part = id.slice(0, 2);
    for (const printed of parseCitation(num)?.candidates ?? []) if (printed.startsWith(part)) add(printed, id);
  }
  return index;
}

/**
 * Finds the provisions that a citation denotes, those of the general part first.
 *
 * When there is none of that number, the provision of the same number in the other part (通用 59.2.1 leads to 专用 59.2.1) and
 * the nearest provision around each candidate (34.3.9 leads to 34.3) are found instead and marked as not exact. Empty when
 * even its first level is missing in both (99.1). Of several numbers those that exist are found;
 * {@link findUncited} has the others.
 */
export function findCited({ candidates, each }: Citation, index: CitationIndex): CitedProvision[] {
  if (each) {
    const all = each.flatMap((one) => findCited(one, index));
    const exactOf = all.filter((found) => found.exact);
    const kept = exactOf.length > 0 ? exactOf : all;
    return kept.filter(({ id }, at) => kept.findIndex((found) => found.id === id) === at);
  }
  const exact = candidates.flatMap((candidate) => index.get(candidate) ?? []);
  if (exact.length > 0) return exact.map((id) => ({ id, exact: true }));
  const others = candidates.flatMap((candidate) => index.get(toOtherPart(candidate)) ?? []);
  const nearest = new Set(candidates.flatMap((candidate) => findAround(candidate, index)));
  return [
    ...others.map((id) => ({ id, exact: false, isOfOtherPart: true as const })),
    ...[...nearest].map((id) => ({ id, exact: false })),
  ];
}

/** The numbers of a list or a range of which there is no provision, where there is one of others. */
export function findUncited({ each = [] }: Citation, index: CitationIndex): readonly string[] {
  const missing = each.filter(({ candidates }) => !candidates.some((candidate) => index.has(candidate)));
  return missing.length < each.length ? missing.map(({ candidates: [id = ''] }) => id.replace(/^[gp]-/, '')) : [];
}

function findAround(candidate: UnitId, index: CitationIndex): readonly UnitId[] {
  const end = candidate.lastIndexOf('.');
  if (end < 0) return [];
  const around = candidate.slice(0, end);
  return index.get(around) ?? findAround(around, index);
}

/** The id of the same number in the other part of the agreement. */
function toOtherPart(id: UnitId): UnitId {
  return id.replace(/^[gp](?=-)/, (part) => (part === 'g' ? 'p' : 'g'));
}
