import { emptyReview } from './apply';
import * as edits from './edits';
import type { Edit, ReviewState, Table, Tables, Target } from './model';

/** A review for tests, and edits of it by number: the same numbers make the same edits, in any order of them. */
const SAMPLE_UNITS = ['g-3.4', 'g-12.6', 'p-16', 'p-34.3', 'p-58.1.para1'];

export function sampleContext(by = '王律师'): edits.EditContext {
  let count = 0;
  let at = 1_793_600_000_000;
  return { makeId: () => `${by}${(count += 1)}`, now: () => (at += 1000), by };
}

export function sampleReview(): ReviewState {
  const head = { title: '甲公司采购 2026', client: '甲公司', author: { name: '王律师', initials: 'W' } };
  const edition = { id: '2024-05-15', sha256: '0'.repeat(64) };
  return emptyReview(edits.createReview({ ...head, edition }, sampleContext('开始')));
}

export function sampleTarget(unit: string, start: number): Target {
  const exact = '上限'.repeat(1 + (start % 3));
  const place = { unit, start, end: start + exact.length };
  return { ...place, exact, prefix: '前文', suffix: '后文', of: '0123456789abcdef', fit: 'exact' };
}

const LABELS = ['risk', 'question', 'negotiate', 'agree'] as const;
const STATUSES = ['unread', 'read', 'fine', 'concern', 'blocked'] as const;
const TEXTS = ['', '见 12.2', '**重** <b>x</b>', '首月几乎为零', '[联系我们](https://example.org)\n- 一\n- 二'];

function pick<Value>(values: readonly Value[], by: number): Value {
  return values[by % values.length] as Value;
}

/** An edit of whichever records the state has. @param kind which edit, counted around; `by` chooses among records and values. */
export function sampleEdit(state: ReviewState, kind: number, by: number, context: edits.EditContext): Edit {
  const unit = pick(SAMPLE_UNITS, by);
  const mark = pick([...state.marks.keys(), ''], by);
  const thread = state.marks.get(mark)?.thread ?? [];
  const comment = pick([...thread.map(({ id }) => id), ''], by);
  const item = pick([...state.items.keys(), 'gone'], by);
  const text = pick(TEXTS, by);
  const makers = [
    () =>
      edits.addMark(
        state,
        {
          targets: [sampleTarget(unit, by), ...(by % 3 === 0 ? [sampleTarget('p-16', by + 1)] : [])],
          label: pick(LABELS, by),
          ...(by % 2 === 0 ? { comment: text } : {}),
        },
        context,
      ),
    () => edits.addComment(state, { mark, text }, context),
    () => edits.editComment(state, { mark, comment, text }, context),
    () => edits.deleteComment(state, { mark, comment }, context),
    () => edits.setLabel(state, { mark, label: pick(LABELS, by) }, context),
    () => edits.setWeight(state, { mark, weight: pick([0, 1, 2, 3] as const, by) }, context),
    () => edits.setOwner(state, { mark, owner: pick(['', '李', '王'], by) }, context),
    () => edits.setState(state, { mark, state: pick(['open', 'agreed', 'dropped'] as const, by) }, context),
    () => edits.removeMark(state, { mark }),
    () => edits.setStanding(state, { units: [unit, 'g-12.6'], status: pick(STATUSES, by), note: text }, context),
    () => edits.propose(state, { unit, of: '0123456789abcdef', from: '12个月', text: `${by}个月` }, context),
    () => edits.withdraw(state, { unit }),
    () => edits.setTick(state, { list: 'liability', item: pick(['cap', 'scope'], by), state: 'done' }, context),
    () => edits.addItem(state, { list: 'own', question: text, units: [unit] }, context),
    () => edits.changeItem(state, { item, question: pick(TEXTS, by + 1) }, context),
    () => edits.setTick(state, { list: 'own', item, note: text }, context),
    () => edits.removeItem(state, { item }),
    () => edits.changeSettings(state, { client: text }, context),
    () => edits.confirmPlaces(state, { places: new Map([[mark, [sampleTarget(unit, by)]]]) }, context),
  ];
  return pick(makers, kind)();
}

/**
 * Whether two are the same revision of a record, or both none. The number alone does not tell: a proposal that was withdrawn
 * and made anew begins again with 1.
 */
export function isSameRevision(one: Tables[Table] | undefined, other: Tables[Table] | undefined): boolean {
  return one === other || (one?.rev === other?.rev && one?.at === other?.at && one?.by === other?.by);
}
