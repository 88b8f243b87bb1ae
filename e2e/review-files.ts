import { readFileSync } from 'node:fs';
import { makeTarget } from '../src/reviews/anchor';
import { writeReview } from '../src/reviews/annotation-collection';
import { applyChanges, emptyReview } from '../src/reviews/apply';
import { addComment, addMark, createReview, propose, setOwner, setStanding, setWeight } from '../src/reviews/edits';
import type { Edit, ReviewState } from '../src/reviews/model';

interface Unit {
  readonly id: string;
  readonly heading: string | null;
  readonly text: string | null;
}

/** The own text of every unit, as the site publishes it. */
function textsOf(): ReadonlyMap<string, string> {
  const data = readFileSync('dist/data/agreement.json', 'utf8');
  const { provisions } = JSON.parse(data) as { readonly provisions: readonly Unit[] };
  return new Map(provisions.map(({ id, heading, text }) => [id, heading ?? text ?? '']));
}

/** Words that are marked in the review of the tests, with label, weight and what is said. */
const MARKS = [
  ['g-12.6', '过往12个月', 'risk', 3, '上限**只及**该服务'],
  ['g-4.9', '自动续费', 'question', 2, '续费价格未定'],
  ['p-34.3.1', '24小时', 'negotiate', 1, '改为 48 小时'],
] as const;

/** A review with three issues, a redline and a provision of concern, made from the text of the built site. */
export function sampleState(id = 'aaaabbbbccccdddd', title = '甲公司采购 2026'): ReviewState {
  const texts = textsOf();
  let count = 0;
  const context = {
    makeId: () =>
      `${id.slice(0, 12)}${String((count += 1))
        .padStart(4, '2')
        .replaceAll('0', 'z')}`,
    now: () => 1_795_000_000_000 + count * 60_000,
    by: '王律师',
  };
  const author = { name: '王律师', initials: '王' };
  const edition = { id: '2024-05-15', sha256: '4d98063395106c2b2daece67b17ebb021f4f9d0181f8e701e9d13cbc379eb5cc' };
  const review = { ...createReview({ title, client: '甲公司', author, edition }, context), id };
  let state = emptyReview(review);
  const take = (edit: Edit) => {
    state = applyChanges(state, edit.changes);
  };
  for (const [unit, words, label, weight, comment] of MARKS) {
    const text = texts.get(unit) ?? '';
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`${unit} does not say ${words}: ${text}`);
    take(
      addMark(
        state,
        { targets: [makeTarget(unit, text, start, start + words.length)], label, weight, comment },
        context,
      ),
    );
  }
  const [first = '', second = ''] = state.marks.keys();
  take(setOwner(state, { mark: first, owner: '李雷 (法务)' }, context));
  take(addComment(state, { mark: second, text: '<img src=x onerror=alert(1)>' }, context));
  const from = texts.get('g-12.6') ?? '';
  const to = from.replace('过往12个月', '过往24个月');
  const target = makeTarget('g-12.6', from, 0, from.length);
  take(propose(state, { unit: 'g-12.6', of: target.of, from, text: to, reason: '首月几乎为零' }, context));
  take(setStanding(state, { units: ['g-12.6'], status: 'concern', note: '须谈' }, context));
  return state;
}

/** A review with a mark on words of every provision that says something, a label in turn. */
export function everywhereState(): ReviewState {
  let state = sampleState('mmmmbbbbccccdddd', '处处有标记');
  let count = 0;
  const context = { makeId: () => `m${(count += 1)}`, now: () => 1_795_000_000_000, by: '王律师' };
  for (const [unit, text] of textsOf()) {
    if (text.length <= EVERYWHERE.end) continue;
    const { start, end } = EVERYWHERE;
    const { id: label = '' } = state.review.labels[count % state.review.labels.length] ?? {};
    const edit = addMark(state, { targets: [makeTarget(unit, text, start, end)], label }, context);
    state = applyChanges(state, edit.changes);
  }
  return state;
}

/** Which characters of each provision are marked there. */
export const EVERYWHERE = { start: 2, end: 8 };

/** The same with the first issue lighter, as a colleague sends it back. */
export function changedState(): ReviewState {
  const state = sampleState();
  const [first = ''] = state.marks.keys();
  const context = { makeId: () => 'zzzz', now: () => 1_795_100_000_000, by: '韩梅梅' };
  const lighter = applyChanges(state, setWeight(state, { mark: first, weight: 1 }, context).changes);
  return applyChanges(lighter, addComment(lighter, { mark: first, text: '可以接受' }, context).changes);
}

/** A review as a file to choose. */
export const fileOf = (content: string | ReviewState, name = 'review.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : writeReview(content)),
});
