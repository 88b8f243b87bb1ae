import { expect, test } from 'vitest';
import { CHOICES, readListView } from './product-list-address';

const groups = ['database', 'network'] as const;
const plain = {
  query: '',
  trigger: 'arrears',
  sort: undefined,
  direction: 'asc',
  asked: undefined,
  group: undefined,
  isOwn: false,
  refused: [],
};

test.each([
  [{}, {}],
  [
    { sort: 'arrears-loss', dir: 'desc' },
    { sort: 'arrears-loss', direction: 'desc' },
  ],
  [{ sort: 'number', dir: 'desc' }, { direction: 'desc' }],
  [{ keeps: '15' }, { asked: { kind: 'keeps', days: 15 } }],
  [
    { within: '7', trigger: 'expiry' },
    { asked: { kind: 'within', days: 7 }, trigger: 'expiry' },
  ],
  [{ figure: 'none' }, { asked: { kind: 'no-figure' } }],
  [
    { group: 'network', own: '1' },
    { group: 'network', isOwn: true },
  ],
  // The drawing had a view of its own once; it stands in every row now.
  [{ view: 'drawing', trigger: 'expiry' }, { trigger: 'expiry' }],
  [{ sort: 'moon' }, { refused: ['moon'] }],
  [{ dir: 'up', group: 'moon', trigger: 'moonrise' }, { refused: ['up', 'moonrise', 'moon'] }],
  [{ keeps: '-1' }, { refused: ['-1'] }],
  [{ keeps: '0' }, { refused: ['0'] }],
  [
    { keeps: 'x', within: '7' },
    { asked: { kind: 'within', days: 7 }, refused: ['x'] },
  ],
  // One thing can be asked; the second is said to be left out.
  [
    { keeps: '15', within: '7' },
    { asked: { kind: 'keeps', days: 15 }, refused: ['7'] },
  ],
])('%j', (values, view) => {
  expect(readListView(values, groups)).toEqual({ ...plain, ...view });
});

test('what the filter offers is what the address is read to ask', () => {
  for (const { asked, values } of CHOICES) {
    expect(readListView(values, groups)).toEqual({ ...plain, asked });
  }
});

test('long values are cut', () => {
  const { query, refused } = readListView({ q: 'x'.repeat(900), sort: 'y'.repeat(900) }, groups);
  expect(query).toHaveLength(200);
  expect(refused[0]).toHaveLength(60);
});
