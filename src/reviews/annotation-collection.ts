import { writeInstant } from '@/time/instant';
import { annotationOf, nameOf } from './annotation';
import type { ReviewState } from './model';

/** The version of review files that is written, and the newest that is read. */
export const FILE_VERSION = 1;

/** Our own names in a file are those of this namespace; all others are of the Web Annotation model. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { review: 'urn:agreement-explorer:review:' }];

/** The records that the Web Annotation model has no words for, by the name of their list, with the name of each. */
export const OWN_LISTS = {
  'review:standings': 'review:Standing',
  'review:proposals': 'review:Proposal',
  'review:ticks': 'review:Tick',
  'review:items': 'review:Item',
} as const;

/**
 * A review as a file: a W3C AnnotationCollection, in which each mark is an Annotation. The same review is always the same bytes: keys
 * stand in one order, records by their ids. Each record is a line of its own, so that what is left of a file that was cut off
 * can be read.
 *
 * @param lineage - the states that it was made from, by which another copy tells what has changed since; of a copy that
 * comes back to where it was made.
 */
export function writeReview(state: ReviewState, lineage: ReadonlyMap<string, number> = new Map()): string {
  const { id, title } = state.review;
  const { at, ...head } = state.review;
  const lines = [
    `"@context":${JSON.stringify(CONTEXT)},`,
    `"id":${JSON.stringify(nameOf('review', id))},`,
    `"type":"AnnotationCollection",`,
    `"review:version":${FILE_VERSION},`,
    `"label":${JSON.stringify(title)},`,
    `"total":${state.marks.size},`,
    ...(lineage.size === 0 ? [] : [`"review:lineage":${JSON.stringify([...lineage])},`]),
    `"review:head":${JSON.stringify(ordered({ ...head, createdAt: writeInstant(head.createdAt), at: writeInstant(at) }))},`,
    `"first":{"type":"AnnotationPage","startIndex":0,"items":[`,
    ...listed(state.marks, (mark) => annotationOf(mark, state.review)),
    ']},',
    ...ownList('review:standings', state.standings),
    ...ownList('review:proposals', state.proposals),
    ...ownList('review:ticks', state.ticks),
    ...ownList('review:items', state.items),
  ];
  return `{\n${lines.join('\n').replace(/,$/, '')}\n}\n`;
}

function ownList(name: keyof typeof OWN_LISTS, records: ReadonlyMap<string, { readonly at: number }>): string[] {
  const write = ({ at, ...record }: { readonly at: number }) => ({
    type: OWN_LISTS[name],
    ...ordered({ ...record, at: writeInstant(at) }),
  });
  return [`"${name}":[`, ...listed(records, write), '],'];
}

/** Each record on a line, by their ids. */
function listed<Record>(records: ReadonlyMap<string, Record>, write: (record: Record) => object): string[] {
  return [...records.keys()]
    .toSorted()
    .flatMap((id) => records.get(id) ?? [])
    .map((record, index, all) => JSON.stringify(write(record)) + (index < all.length - 1 ? ',' : ''));
}

/** The fields of a record by their names, in all depths: in memory they stand in the order in which they were written. */
function ordered(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, field]: [string, unknown]) => [key, orderedField(field)]),
  );
}

function orderedField(field: unknown): unknown {
  if (Array.isArray(field)) return field.map(orderedField);
  return typeof field === 'object' && field !== null ? ordered(field) : field;
}
