import { expect, test } from 'vitest';
import { writeReview } from './annotation-collection';
import { applyChanges } from './apply';
import { addMark, setStanding } from './edits';
import type { Edit, ReviewState } from './model';
import { MOST_RECORDS, MOST_UNKNOWN, readReview } from './read-review';
import { sampleContext, sampleReview, sampleTarget } from './sample-review';

const context = sampleContext();
const after = (state: ReviewState, edit: Edit) => applyChanges(state, edit.changes);
const targets = [sampleTarget('g-12.6', 40), sampleTarget('p-16', 3)];
const marked = after(
  sampleReview(),
  addMark(sampleReview(), { targets, label: 'risk', comment: '<img src=x onerror=alert(1)> 见 **12.2**' }, context),
);
const review = after(marked, setStanding(marked, { units: ['p-16'], status: 'fine' }, context));
const written = writeReview(review);
type File = Record<string, unknown> & { first: { items: Record<string, unknown>[] } };
/** The file with something changed in it. */
const change = (by: (file: File) => unknown) => {
  const file = JSON.parse(written) as File;
  by(file);
  return readReview(JSON.stringify(file));
};

test('a mark is an annotation with a position and a quote in each of its provisions', () => {
  const [annotation] = (JSON.parse(written) as File).first.items;
  expect(annotation).toMatchObject({
    type: 'Annotation',
    motivation: ['classifying', 'commenting'],
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: 'risk' },
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown' },
    ],
    target: [
      {
        selector: [
          {
            type: 'FragmentSelector',
            value: 'g-12.6',
            refinedBy: { type: 'TextPositionSelector', start: 40, end: 44 },
          },
          {
            value: 'g-12.6',
            refinedBy: { type: 'TextQuoteSelector', exact: '上限上限', prefix: '前文', suffix: '后文' },
          },
        ],
      },
      { selector: [{ value: 'p-16' }, { value: 'p-16' }] },
    ],
  });
});

test('markup in a comment is text, and comes back as it was', () => {
  expect(readReview(written)).toEqual({ kind: 'read', state: review, faults: [] });
});

test('a field that is not known is told of, and the record is taken', () => {
  const read = change(({ first }) => Object.assign(first.items[0] ?? {}, { 'review:colour': 'red' }));
  expect(read).toMatchObject({
    kind: 'read',
    faults: [{ kind: 'unknown-field', table: 'marks', field: 'review:colour' }],
  });
  expect(read).toMatchObject({ state: { marks: review.marks } });
  const standing = change((file) => Object.assign((file['review:standings'] as object[])[0] ?? {}, { mood: 'glad' }));
  expect(standing).toEqual({
    kind: 'read',
    state: review,
    faults: [{ kind: 'unknown-field', table: 'standings', index: 0, id: 'p-16', field: 'mood' }],
  });
  expect(change((file) => Object.assign(file, { extra: 1 }))).toMatchObject({
    faults: [{ kind: 'unknown-field', field: 'extra' }],
  });
});

test('a record that cannot be read is left out and told of, with the field at fault', () => {
  expect(change(({ first }) => Object.assign(first.items[0] ?? {}, { 'review:weight': 9 }))).toMatchObject({
    state: { marks: new Map(), standings: review.standings },
    faults: [{ kind: 'left-out', table: 'marks', index: 0, field: 'review:weight' }],
  });
  expect(change((file) => delete file['review:ticks'])).toMatchObject({
    faults: [{ kind: 'left-out', table: 'ticks' }],
  });
});

test('of an id that stands there twice the later revision is taken', () => {
  const read = change(({ first }) => first.items.unshift({ ...first.items[0], 'review:rev': 7, 'review:owner': '李' }));
  expect(read).toMatchObject({ faults: [{ kind: 'twice', table: 'marks', index: 1 }] });
  expect(read.kind === 'read' && [...read.state.marks.values()]).toMatchObject([{ rev: 7, owner: '李' }]);
});

test('a place that is longer than its words is none, and waits among the orphans', () => {
  const read = change(({ first }) => {
    const targets = first.items[0]?.['target'] as { selector: { refinedBy: object }[] }[] | undefined;
    Object.assign(targets?.[0]?.selector[0]?.refinedBy ?? {}, { end: 99 });
  });
  expect(read).toMatchObject({ faults: [{ kind: 'place', table: 'marks' }] });
  const [mark] = read.kind === 'read' ? read.state.marks.values() : [];
  expect(mark?.targets.map(({ fit, exact }) => [fit, exact])).toEqual([
    ['orphan', '上限上限'],
    ['exact', '上限'],
  ]);
});

test.each([
  ['a later version', change((file) => Object.assign(file, { 'review:version': 2 })), 'newer'],
  [
    'annotations of another program',
    readReview('{"type":"AnnotationCollection","first":{"items":[]}}'),
    'not-a-review',
  ],
  ['a review without its head', change((file) => delete file['review:head']), 'not-a-review'],
  ['a list', readReview('[]'), 'not-a-review'],
  ['nothing', readReview(' \n'), 'empty'],
  ['a picture', readReview('\u0089PNG\r\n'), 'not-json'],
  ['lists in lists, two million deep', readReview('['.repeat(2_000_000)), 'not-json'],
  ['more than any review', readReview(' '.repeat(50_000_001)), 'too-large'],
])('%s is refused', (_what, read, why) => {
  expect(read).toEqual({ kind: 'refused', why });
});

test('a byte order mark and Windows’ line ends do no harm', () => {
  expect(readReview(`\uFEFF${written.replaceAll('\n', '\r\n')}`)).toEqual({ kind: 'read', state: review, faults: [] });
});

test('no key of a file reaches a prototype', () => {
  const read = readReview(written.replace('"review:owner":""', '"review:owner":"","__proto__":{"polluted":true}'));
  expect(read.kind).toBe('read');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('of a file that was cut off each list that does not come to its end is told, with how many of it are there', () => {
  const cut = (before: string) => {
    const read = readReview(written.slice(0, written.indexOf(before) + 1));
    return read.kind === 'read' ? read.faults : [];
  };
  expect(cut('"review:ticks"')).toEqual([
    { kind: 'cut' },
    { kind: 'rest', table: 'ticks', index: 0 },
    { kind: 'rest', table: 'items', index: 0 },
  ]);
  expect(cut('"review:standings"').map(({ table }) => table)).toEqual([
    undefined,
    'standings',
    'proposals',
    'ticks',
    'items',
  ]);
});

test('of two comments with one id in a mark the later stays, and it is listed', () => {
  const read = change(({ first }) => {
    const [mark] = first.items as { body: Record<string, unknown>[] }[];
    const [, comment] = mark?.body ?? [];
    mark?.body.push(
      { ...comment, value: '后来的', modified: '2027-01-01T00:00:00.000Z' },
      { ...comment, value: '从前的' },
    );
  });
  const [mark] = read.kind === 'read' ? read.state.marks.values() : [];
  expect(mark?.thread.map(({ text }) => text)).toEqual(['后来的']);
  expect(read).toMatchObject({ faults: [{ kind: 'twice', table: 'marks', field: 'body' }] });
  expect(read).not.toHaveProperty('lineage');
});

test('a label and a list that stand there twice are taken once', () => {
  const read = change((file) => {
    const head = file['review:head'] as { labels: object[]; lists: string[] };
    head.labels.push(head.labels[0] ?? {});
    head.lists.push('liability', 'liability');
  });
  const { labels, lists } = read.kind === 'read' ? read.state.review : { labels: [], lists: [] };
  expect(labels).toEqual(review.review.labels);
  expect(lists).toEqual(['liability']);
  expect(read).toMatchObject({ faults: [{ kind: 'twice', table: 'review', field: 'labels' }] });
});

test('what is beyond the limits is left out and counted: records, places and comments of marks, fields that are not known', () => {
  const many = <Value>(count: number, make: (index: number) => Value) =>
    Array.from({ length: count }, (_, at) => make(at));
  const standings = change((file) => {
    const [standing] = file['review:standings'] as object[];
    file['review:standings'] = many(MOST_RECORDS + 3, (at) => ({ ...standing, id: `u${at}`, unit: `u${at}` }));
  });
  expect(standings).toMatchObject({ faults: [{ kind: 'too-many', table: 'standings', index: 3 }] });
  const places = change(({ first }) => {
    const [mark] = first.items as { target: object[] }[];
    if (mark) mark.target = many(MOST_RECORDS + 1, () => mark.target[0] ?? {});
  });
  expect(places).toMatchObject({ faults: [{ kind: 'too-many', table: 'marks', index: 1 }] });
  const comments = change(({ first }) => {
    const [mark] = first.items as { id: string; body: object[] }[];
    const [label, comment] = mark?.body ?? [];
    const body = [label, ...many(15_000, (at) => ({ ...comment, id: `urn:agreement-explorer:comment:${at}` }))];
    first.items = [
      { ...mark, body },
      { ...mark, id: 'urn:agreement-explorer:mark:2', body },
      { ...mark, id: 'urn:agreement-explorer:mark:3' },
    ];
  });
  expect(comments).toMatchObject({ faults: [{ kind: 'too-many', table: 'marks', index: 2 }] });
  const fields = change((file) => Object.assign(file, Object.fromEntries(many(5000, (at) => [`x${at}`, 1]))));
  expect(fields.kind === 'read' ? fields.faults : []).toHaveLength(MOST_UNKNOWN + 1);
  expect(fields.kind === 'read' ? fields.faults.at(-1) : {}).toEqual({
    kind: 'too-many',
    field: 'unknown',
    index: 4000,
  });
});
