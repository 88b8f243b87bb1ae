import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, recordOf } from './apply';
import { nextRedo, nextUndo, redoOf, undoOf } from './history';
import type { Edit, Entry, ReviewState } from './model';
import { isSameRevision, sampleContext, sampleEdit, sampleReview } from './sample-review';

/** What is kept of a review: as the store does, an edit of a record that has changed since is refused whole. */
function createJournal() {
  const first = sampleReview();
  const entries: Entry[] = [];
  let state = first;
  const write = (tab: string, edit: Edit, of: Pick<Entry, 'undoes' | 'redoes'> = {}) => {
    const isRefused = edit.changes.some(({ table, id, before }) => !isSameRevision(recordOf(state, table, id), before));
    if (isRefused || edit.changes.length === 0) return false;
    entries.push({ ...edit, ...of, review: first.review.id, seq: entries.length + 1, tab, at: 0 });
    state = applyChanges(state, edit.changes);
    return true;
  };
  const known = new Set<number>();
  const undo = (tab: string) => {
    const step = undoOf(entries, tab, state, known);
    expect('of' in step ? step.of : undefined).toBe(nextUndo(entries, tab, state, known));
    if (step.kind === 'changed-since') known.add(step.of.seq);
    if (step.kind === 'edit') expect(write(tab, step.edit, { undoes: step.of.seq })).toBe(true);
    return step.kind;
  };
  const redo = (tab: string) => {
    const step = redoOf(entries, tab, state, known);
    expect('of' in step ? step.of : undefined).toBe(nextRedo(entries, tab, state, known));
    if (step.kind === 'changed-since') known.add(step.of.seq);
    if (step.kind === 'edit') expect(write(tab, step.edit, { redoes: step.of.seq })).toBe(true);
    return step.kind;
  };
  return { first, entries, state: () => state, write, undo, redo };
}

/** What is said, without the revisions. */
function contentOf(state: ReviewState): string {
  const strip = (_key: string, value: unknown): unknown => {
    if (value instanceof Map)
      return Object.fromEntries([...value].toSorted(([one], [other]) => (one < other ? -1 : 1)));
    return value;
  };
  return JSON.stringify(state, (key, value) => (key === 'rev' ? undefined : strip(key, value)));
}

const deed = fc.record({
  tab: fc.constantFrom('left', 'right'),
  does: fc.constantFrom('edit', 'edit', 'edit', 'undo', 'redo', 'stale'),
  kind: fc.nat(18),
  by: fc.nat(11),
});

test('what is kept equals its entries done one after the other, whatever two tabs do, undo and do again', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const journal = createJournal();
      const context = sampleContext();
      let stale = journal.first;
      for (const { tab, does, kind, by } of deeds) {
        const before = journal.state();
        if (does === 'undo') journal.undo(tab);
        else if (does === 'redo') journal.redo(tab);
        else journal.write(tab, sampleEdit(does === 'stale' ? stale : before, kind, by, context));
        if (by === 0) stale = before;
        const replayed = journal.entries.reduce((state, { changes }) => applyChanges(state, changes), journal.first);
        expect(journal.state()).toEqual(replayed);
      }
    }),
    { numRuns: 300 },
  );
});

test('a tab that is alone undoes all it has done, and does all of it again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(18), fc.nat(11)), { maxLength: 40 }), (deeds) => {
      const journal = createJournal();
      const context = sampleContext();
      const contents = [contentOf(journal.state())];
      for (const [kind, by] of deeds) {
        if (journal.write('left', sampleEdit(journal.state(), kind, by, context)))
          contents.push(contentOf(journal.state()));
      }
      for (const content of contents.slice(0, -1).toReversed()) {
        expect(journal.undo('left')).toBe('edit');
        expect(contentOf(journal.state())).toBe(content);
      }
      expect(journal.undo('left')).toBe('nothing');
      for (const content of contents.slice(1)) {
        expect(journal.redo('left')).toBe('edit');
        expect(contentOf(journal.state())).toBe(content);
      }
      expect(journal.redo('left')).toBe('nothing');
    }),
    { numRuns: 200 },
  );
});

test('an undo never takes back what the other tab has done', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const journal = createJournal();
      const context = sampleContext();
      /** Tab and record → what it said when the tab wrote it last. */
      const left = new Map<string, string>();
      const words = (record: unknown) => JSON.stringify({ ...(record as object | undefined), rev: 0 });
      for (const { tab, does, kind, by } of deeds) {
        const before = journal.state();
        const count = journal.entries.length;
        if (does === 'undo') journal.undo(tab);
        else if (does === 'redo') journal.redo(tab);
        else journal.write(tab, sampleEdit(before, kind, by, context));
        for (const { changes, undoes, redoes } of journal.entries.slice(count)) {
          for (const { table, id, after } of changes) {
            const key = `${tab} ${table} ${id}`;
            // What the other tab has changed and changed back is as it was: nothing of it is taken back.
            if (undoes !== undefined || redoes !== undefined)
              expect(words(recordOf(before, table, id))).toBe(left.get(key));
            left.set(key, words(after));
          }
        }
      }
    }),
    {
      numRuns: 200,
      // The other tab has changed the record and changed it back.
      examples: [
        [
          [
            { tab: 'right', does: 'edit', kind: 10, by: 0 },
            { tab: 'right', does: 'undo', kind: 0, by: 0 },
            { tab: 'left', does: 'edit', kind: 10, by: 0 },
            { tab: 'left', does: 'undo', kind: 0, by: 0 },
            { tab: 'right', does: 'redo', kind: 0, by: 0 },
          ],
        ],
      ],
    },
  );
});

test('whatever the other tab has done, undo reaches all records that it left as they were', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const journal = createJournal();
      const context = sampleContext();
      const others = new Set<string>();
      for (const { tab, kind, by } of deeds) {
        const count = journal.entries.length;
        journal.write(tab, sampleEdit(journal.state(), kind, by, context));
        for (const { changes } of tab === 'right' ? journal.entries.slice(count) : [])
          for (const { table, id } of changes) others.add(`${table} ${id}`);
      }
      // Each entry is refused at most once, and undone at most once.
      const most = 2 * journal.entries.length + 1;
      const steps = Array.from({ length: most }, () => journal.undo('left'));
      expect(steps.at(-1)).toBe('nothing');
      for (const { table, id } of journal.entries.flatMap(({ changes }) => changes)) {
        if (others.has(`${table} ${id}`)) continue;
        const [now, first] = [journal.state(), journal.first].map((state) => recordOf(state, table, id));
        expect({ ...now, rev: 0 }).toEqual({ ...first, rev: 0 });
      }
    }),
    { numRuns: 200 },
  );
});
