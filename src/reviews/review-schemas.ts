import * as v from 'valibot';
import { readInstant } from '@/time/instant';
import { idOf } from './annotation';
import type { Comment, Mark, OwnItem, Proposal, Review, Standing, Target, Tick } from './model';

/** As long as it is: what this site has written it must read again. */
const text = v.string();
/** An id: no control characters, no half of a surrogate pair. */
const id = v.pipe(v.string(), v.regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const rev = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const instant = v.pipe(
  v.string(),
  v.rawTransform<string, number>(({ dataset, addIssue, NEVER }) => {
    const at = readInstant(dataset.value);
    if (at !== undefined) return at;
    addIssue({ message: 'no moment' });
    return NEVER;
  }),
);
const nameOf = (kind: 'mark' | 'comment') =>
  v.pipe(
    v.string(),
    v.transform((name) => idOf(kind, name)),
    id,
  );

/** The states that a file was made from, each with its generation. */
export const lineageSchema = v.pipe(v.array(v.strictTuple([digest, rev])), v.maxLength(100));

/** What the records of a file must be like, and what they become. */
export interface ReviewSchemas {
  readonly head: v.GenericSchema<unknown, Review>;
  readonly annotation: v.GenericSchema<unknown, Mark>;
  readonly standing: v.GenericSchema<unknown, Standing>;
  readonly proposal: v.GenericSchema<unknown, Proposal>;
  readonly tick: v.GenericSchema<unknown, Tick>;
  readonly item: v.GenericSchema<unknown, OwnItem>;
}

/** @param report told the name of each field that these schemas do not know: it is left out, and must be listed. */
export function createSchemas(report: (field: string) => void): ReviewSchemas {
  const fields = <Entries extends v.ObjectEntries>(entries: Entries) =>
    v.pipe(
      v.looseObject(entries),
      v.transform((value) => {
        const known: [string, unknown][] = [];
        for (const [key, field] of Object.entries(value)) {
          if (Object.hasOwn(entries, key)) known.push([key, field]);
          else report(key);
        }
        return Object.fromEntries(known) as v.InferOutput<v.ObjectSchema<Entries, undefined>>;
      }),
    );
  const person = v.pipe(
    fields({ type: v.literal('Person'), name: text }),
    v.transform(({ name }) => name),
  );
  const kept = { rev, by: text, at: instant };
  const place = { unit: id, start: count, end: count };

  const label = fields({
    id,
    zh: text,
    en: text,
    colour: v.pipe(count, v.maxValue(7)),
    pattern: v.picklist(['solid', 'wave', 'dot', 'double']),
  });
  const head = fields({
    id,
    ...kept,
    title: text,
    client: text,
    author: fields({ name: text, initials: text }),
    edition: fields({ id, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
    labels: v.array(label),
    lists: v.array(id),
    createdAt: instant,
  });

  const fragment = <Schema extends v.GenericSchema>(refinedBy: Schema) =>
    fields({ type: v.literal('FragmentSelector'), value: id, refinedBy });
  const target = v.pipe(
    fields({
      type: v.literal('SpecificResource'),
      source: text,
      selector: v.strictTuple([
        fragment(fields({ type: v.literal('TextPositionSelector'), start: count, end: count })),
        fragment(
          fields({
            type: v.literal('TextQuoteSelector'),
            exact: v.pipe(text, v.minLength(1)),
            prefix: text,
            suffix: text,
          }),
        ),
      ]),
      'review:of': digest,
      'review:under': v.exactOptional(text),
      'review:fit': v.picklist(['exact', 'moved', 'unsure', 'orphan']),
      'review:was': v.exactOptional(fields({ edition: id, ...place })),
    }),
    v.check(({ selector: [position, quote] }) => position.value === quote.value, 'two units'),
    v.transform((written): Target => {
      const [{ value: unit, refinedBy: position }, { refinedBy: quote }] = written.selector;
      const { 'review:under': under, 'review:was': was } = written;
      return {
        unit,
        start: position.start,
        end: position.end,
        exact: quote.exact,
        prefix: quote.prefix,
        suffix: quote.suffix,
        of: written['review:of'],
        ...(under === undefined ? {} : { under }),
        fit: written['review:fit'],
        ...(was === undefined ? {} : { was }),
      };
    }),
  );

  const comment = v.pipe(
    fields({
      id: nameOf('comment'),
      type: v.literal('TextualBody'),
      purpose: v.literal('commenting'),
      format: v.literal('text/markdown'),
      value: text,
      creator: person,
      created: instant,
      modified: v.exactOptional(instant),
    }),
    v.transform(({ id, value, creator, created, modified }): Comment => ({
      id,
      text: value,
      by: creator,
      at: created,
      ...(modified === undefined ? {} : { edited: modified }),
    })),
  );
  const classified = fields({ type: v.literal('TextualBody'), purpose: v.literal('classifying'), value: id });
  const annotation = v.pipe(
    fields({
      id: nameOf('mark'),
      type: v.literal('Annotation'),
      motivation: v.union([v.literal('classifying'), v.tuple([v.literal('classifying'), v.literal('commenting')])]),
      creator: person,
      modified: instant,
      body: v.tupleWithRest([classified], comment),
      target: v.pipe(v.array(target), v.minLength(1)),
      'review:rev': rev,
      'review:weight': v.picklist([0, 1, 2, 3]),
      'review:owner': text,
      'review:state': v.picklist(['open', 'agreed', 'dropped']),
    }),
    v.transform(({ id, creator, modified, body: [classified, ...thread], target, ...written }): Mark => {
      return {
        id,
        rev: written['review:rev'],
        by: creator,
        at: modified,
        targets: target,
        label: classified.value,
        weight: written['review:weight'],
        owner: written['review:owner'],
        state: written['review:state'],
        thread,
      };
    }),
  );

  return {
    head: head,
    annotation: annotation,
    standing: v.pipe(
      fields({
        type: v.literal('review:Standing'),
        id,
        ...kept,
        unit: id,
        status: v.picklist(['unread', 'read', 'fine', 'concern', 'blocked']),
        note: text,
        of: v.exactOptional(digest),
      }),
      v.check(({ id, unit }) => id === unit, 'id'),
      v.transform(withoutType),
    ),
    proposal: v.pipe(
      fields({
        type: v.literal('review:Proposal'),
        id,
        ...kept,
        unit: id,
        of: digest,
        from: text,
        text,
        reason: text,
        state: v.picklist(['draft', 'sent', 'accepted', 'refused']),
      }),
      v.check(({ id, unit }) => id === unit, 'id'),
      v.transform(withoutType),
    ),
    tick: v.pipe(
      fields({
        type: v.literal('review:Tick'),
        id: text,
        ...kept,
        list: id,
        item: id,
        state: v.picklist(['todo', 'done', 'not-applicable']),
        note: text,
      }),
      v.check(({ id, list, item }) => id === `${list}/${item}`, 'id'),
      v.transform(withoutType),
    ),
    item: v.pipe(
      fields({ type: v.literal('review:Item'), id, ...kept, list: id, question: text, units: v.array(id) }),
      v.transform(withoutType),
    ),
  };
}

function withoutType<Written extends { readonly type: string }>({
  type: _type,
  ...record
}: Written): Omit<Written, 'type'> {
  return record;
}
