import { writeInstant } from '@/time/instant';
import type { Comment, Mark, Review, Target } from './model';

const PREFIX = 'urn:agreement-explorer:';

/** The document that annotations of an edition are of. */
function sourceOf(edition: string): string {
  return `${PREFIX}edition:${encodeURIComponent(edition)}`;
}

/** The name by which others may refer to a record, an IRI. */
export function nameOf(kind: 'review' | 'mark' | 'comment', id: string): string {
  return `${PREFIX}${kind}:${encodeURIComponent(id)}`;
}

/** The id in a name; `undefined` where it is none that {@link nameOf} gives. */
export function idOf(kind: 'review' | 'mark' | 'comment', name: string): string | undefined {
  const start = `${PREFIX}${kind}:`;
  if (!name.startsWith(start)) return undefined;
  try {
    return decodeURIComponent(name.slice(start.length));
  } catch {
    return undefined;
  }
}

/**
 * A mark as a W3C Annotation. Each place is given twice, by position and by quote, within the unit that a fragment selector
 * names; what the model has no words for stands under `review:`.
 */
export function annotationOf(mark: Mark, { edition }: Pick<Review, 'edition'>): object {
  return {
    id: nameOf('mark', mark.id),
    type: 'Annotation',
    motivation: mark.thread.length === 0 ? 'classifying' : ['classifying', 'commenting'],
    creator: { type: 'Person', name: mark.by },
    modified: writeInstant(mark.at),
    body: [{ type: 'TextualBody', purpose: 'classifying', value: mark.label }, ...mark.thread.map(bodyOf)],
    target: mark.targets.map((target) => targetOf(target, edition.id)),
    'review:rev': mark.rev,
    'review:weight': mark.weight,
    'review:owner': mark.owner,
    'review:state': mark.state,
  };
}

function bodyOf({ id, text, by, at, edited }: Comment): object {
  return {
    id: nameOf('comment', id),
    type: 'TextualBody',
    purpose: 'commenting',
    format: 'text/markdown',
    value: text,
    creator: { type: 'Person', name: by },
    created: writeInstant(at),
    ...(edited === undefined ? {} : { modified: writeInstant(edited) }),
  };
}

function targetOf({ unit, start, end, exact, prefix, suffix, of, under, fit, was }: Target, edition: string): object {
  const within = (refinedBy: object) => ({ type: 'FragmentSelector', value: unit, refinedBy });
  return {
    type: 'SpecificResource',
    source: sourceOf(edition),
    selector: [
      within({ type: 'TextPositionSelector', start, end }),
      within({ type: 'TextQuoteSelector', exact, prefix, suffix }),
    ],
    'review:of': of,
    ...(under === undefined ? {} : { 'review:under': under }),
    'review:fit': fit,
    ...(was === undefined
      ? {}
      : { 'review:was': { edition: was.edition, unit: was.unit, start: was.start, end: was.end } }),
  };
}
