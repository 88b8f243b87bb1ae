import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeReview } from './annotation-collection';
import { applyChanges } from './apply';
import type { ReviewState } from './model';
import { readReview } from './read-review';
import { sampleContext, sampleEdit, sampleReview } from './sample-review';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../content/schemas/review.schema.json', import.meta.url), 'utf8'),
);
const fits = new Ajv2020({ allErrors: true, strictTuples: false }).compile(schema as object);

const deeds = fc.array(fc.tuple(fc.nat(18), fc.nat(11)), { maxLength: 60 });
function reviewOf(list: readonly (readonly [number, number])[]): ReviewState {
  const context = sampleContext();
  return list.reduce(
    (state, [kind, by]) => applyChanges(state, sampleEdit(state, kind, by, context).changes),
    sampleReview(),
  );
}

test('a file is read as what was written, without a fault, and written again it is the same bytes', () => {
  fc.assert(
    fc.property(deeds, (list) => {
      const state = reviewOf(list);
      const written = writeReview(state);
      const read = readReview(written);
      expect(read).toEqual({ kind: 'read', state, faults: [] });
      expect(writeReview((read as { state: ReviewState }).state)).toBe(written);
    }),
    { numRuns: 300 },
  );
});

test('the same review is the same bytes, in whatever order it was made', () => {
  const state = reviewOf(Array.from({ length: 60 }, (_none, at) => [at % 19, at % 12] as const));
  const reverse = <Value>(map: ReadonlyMap<string, Value>) =>
    new Map(
      [...map]
        .toReversed()
        .map(([id, record]) => [id, Object.fromEntries(Object.entries(record as object).toReversed()) as Value]),
    );
  const other: ReviewState = {
    review: state.review,
    marks: reverse(state.marks),
    standings: reverse(state.standings),
    proposals: reverse(state.proposals),
    ticks: reverse(state.ticks),
    items: reverse(state.items),
  };
  expect(writeReview(other)).toBe(writeReview(state));
});

test('a file fits the schema that is published', () => {
  fc.assert(
    fc.property(deeds, (list) => {
      fits(JSON.parse(writeReview(reviewOf(list))));
      expect(fits.errors).toBeNull();
    }),
    { numRuns: 100 },
  );
});

const full = writeReview(reviewOf(Array.from({ length: 80 }, (_none, at) => [(at * 7) % 19, at % 12] as const)));

test('a file cut off anywhere is refused, or read up to there and said to be cut', () => {
  fc.assert(
    fc.property(fc.nat(full.length - 3), (length) => {
      const read = readReview(full.slice(0, length));
      if (read.kind === 'refused') return read.why === 'not-json' || (length === 0 && read.why === 'empty');
      expect(read.faults[0]).toEqual({ kind: 'cut' });
      const whole = readReview(full) as { state: ReviewState };
      for (const [id, mark] of read.state.marks) expect(whole.state.marks.get(id)).toEqual(mark);
      const lines = full.slice(0, length).split('\n').slice(0, -1);
      expect(read.state.marks.size).toBeGreaterThanOrEqual(
        lines.filter((line) => line.includes('"type":"Annotation"')).length,
      );
      return true;
    }),
    { numRuns: 300 },
  );
});

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value somewhere in a file, replaced by another, or put beside it; the file is as JSON has it. */
function damage(file: unknown, way: readonly number[], value: unknown): unknown {
  const [step, ...rest] = way;
  if (step === 40 && isObject(file)) return { ...file, more: value };
  if (step === undefined || typeof file !== 'object' || file === null) return value;
  const keys = Object.keys(file);
  if (keys.length === 0) return value;
  const key = keys[step % keys.length] as string;
  const copy: unknown = Array.isArray(file) ? [...(file as unknown[])] : { ...file };
  const record = copy as Record<string, unknown>;
  record[key] = damage(record[key], rest, value);
  return copy;
}

const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    -1,
    1.5,
    2 ** 60,
    '',
    '\u0000',
    '\uD800',
    '__proto__',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'x'.repeat(300),
    { constructor: { prototype: { polluted: true } } },
    JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  ),
);

test('whatever stands in a file, what is read of it is a review, and nothing is left out unsaid', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), hostile, (way, value) => {
      const damaged = damage(JSON.parse(full), way, value);
      const read = readReview(JSON.stringify(damaged));
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      if (read.kind === 'refused') return;
      const file = damaged as { first?: { items?: unknown } } & Partial<Record<string, unknown>>;
      for (const table of ['marks', 'standings', 'proposals', 'ticks', 'items'] as const) {
        const list = table === 'marks' ? file.first?.items : file[`review:${table}`];
        // Each record was taken, or is told of.
        const told = read.faults.filter(
          (fault) => fault.table === table && (fault.kind === 'left-out' || fault.kind === 'twice'),
        );
        if (Array.isArray(list)) expect(read.state[table].size + told.length).toBe(list.length);
        else expect(told).toHaveLength(1);
        for (const [id, record] of read.state[table]) expect(record.id).toBe(id);
      }
      // What was taken can be written, and is a file without faults.
      const again = readReview(writeReview(read.state));
      expect(again).toEqual({ kind: 'read', state: read.state, faults: [] });
      fits(JSON.parse(writeReview(read.state)));
      expect(fits.errors).toBeNull();
    }),
    { numRuns: 1500 },
  );
});

test('whatever text there is, it is read or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
      expect(['read', 'refused']).toContain(readReview(text).kind);
    }),
    { numRuns: 500 },
  );
});
