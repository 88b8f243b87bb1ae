import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, recordOf } from './apply';
import { mergeReviews } from './merge';
import type { ReviewState } from './model';
import { TABLES } from './model';
import { isSameRevision, sampleContext, sampleEdit, sampleReview } from './sample-review';

type Deeds = readonly (readonly [number, number])[];
const deeds = fc.array(fc.tuple(fc.nat(18), fc.nat(11)), { maxLength: 25 });

function workOn(start: ReviewState, list: Deeds, by: string): ReviewState {
  const context = sampleContext(by);
  return list.reduce((state, [kind, by]) => applyChanges(state, sampleEdit(state, kind, by, context).changes), start);
}
const copies = fc.tuple(deeds, deeds, deeds).map(([before, mine, other]) => {
  const base = workOn(sampleReview(), before, '起草');
  return { base, own: workOn(base, mine, '王'), theirs: workOn(base, other, '李') };
});
const merged = (own: ReviewState, theirs: ReviewState, base?: ReviewState) => {
  const { edit, conflicts } = mergeReviews(own, theirs, base);
  return { state: applyChanges(own, edit.changes), edit, conflicts };
};
const keysOf = (list: readonly { table: string; id: string }[]) =>
  list.map(({ table, id }) => `${table} ${id}`).toSorted();
/** What is said of a record, whoever said it last. Threads and labels are compared as sets by the tests of their own. */
const contentOf = (record: object | undefined) => record && { ...record, rev: 0, by: '', at: 0, labels: [] };

test('each change of a merge is one that the store takes, and grows the revision', () => {
  fc.assert(
    fc.property(copies, fc.boolean(), ({ own, theirs, base }, isKnown) => {
      const { edit, conflicts, state } = merged(own, theirs, isKnown ? base : undefined);
      for (const { table, id, before, after } of edit.changes) {
        expect(isSameRevision(recordOf(own, table, id), before)).toBe(true);
        expect(after?.rev).toBeGreaterThan(before?.rev ?? 0);
      }
      for (const { table, id, take } of conflicts) {
        expect(isSameRevision(recordOf(state, table, id), take.before)).toBe(true);
        expect(take.after?.rev).toBeGreaterThan(take.before?.rev ?? 0);
      }
      expect(new Set(keysOf(edit.changes)).size).toBe(edit.changes.length);
    }),
    { numRuns: 400 },
  );
});

test('nothing that either says is dropped: it is in the review, or both are in a conflict', () => {
  fc.assert(
    fc.property(copies, ({ own, theirs }) => {
      const { state, conflicts } = merged(own, theirs);
      const asked = keysOf(conflicts);
      for (const copy of [own, theirs]) {
        for (const table of TABLES) {
          if (table === 'review') continue;
          for (const [id, record] of copy[table]) {
            const now = recordOf(state, table, id);
            expect(now).toBeDefined();
            if (asked.includes(`${table} ${id}`)) continue;
            expect(contentOf({ ...now, thread: [] })).toEqual(contentOf({ ...record, thread: [] }));
          }
        }
        for (const [id, { thread }] of copy.marks) {
          const comments = state.marks.get(id)?.thread.map((comment) => comment.id);
          expect(comments).toEqual(expect.arrayContaining(thread.map((comment) => comment.id)));
        }
      }
      for (const { table, id, take } of conflicts) {
        const other = table === 'review' ? theirs.review : recordOf(theirs, table, id);
        if (table !== 'review')
          expect(contentOf({ ...take.after, thread: [] })).toEqual(contentOf({ ...other, thread: [] }));
      }
    }),
    { numRuns: 400 },
  );
});

test('which of two is merged into which makes no difference but for conflicts', () => {
  fc.assert(
    fc.property(copies, fc.boolean(), ({ own, theirs, base }, isKnown) => {
      const here = merged(own, theirs, isKnown ? base : undefined);
      const there = merged(theirs, own, isKnown ? base : undefined);
      expect(keysOf(here.conflicts)).toEqual(keysOf(there.conflicts));
      const asked = keysOf(here.conflicts);
      for (const table of TABLES) {
        if (table === 'review') continue;
        expect([...here.state[table].keys()].toSorted()).toEqual([...there.state[table].keys()].toSorted());
        for (const id of here.state[table].keys()) {
          if (asked.includes(`${table} ${id}`)) continue;
          expect(contentOf(recordOf(here.state, table, id))).toEqual(contentOf(recordOf(there.state, table, id)));
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('a copy that has not changed, or the same file again, changes nothing', () => {
  fc.assert(
    fc.property(copies, ({ own, base, theirs }) => {
      expect(mergeReviews(own, own)).toEqual({ edit: { name: 'import', changes: [] }, conflicts: [] });
      const once = merged(own, theirs, base);
      expect(merged(once.state, theirs, base).edit.changes).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('where it is known what both were made from, only what both have changed is asked', () => {
  fc.assert(
    fc.property(copies, ({ own, base, theirs }) => {
      for (const { table, id } of mergeReviews(own, theirs, base).conflicts) {
        const was = recordOf(base, table, id);
        expect(recordOf(own, table, id)).not.toEqual(was);
        expect(table === 'review' ? theirs.review : recordOf(theirs, table, id)).not.toEqual(was);
      }
      // One alone has worked on.
      expect(mergeReviews(base, theirs, base).conflicts).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
