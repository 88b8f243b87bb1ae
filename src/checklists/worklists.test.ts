import { expect, test } from 'vitest';
import { defects } from '@/corpus/defects';
import { families } from '@/corpus/families';
import { limits } from '@/corpus/limits';
import { precedence } from '@/corpus/precedence';
import { silences } from '@/corpus/silences';
import { findUnit } from '@/corpus/structure';
import { silencesEn } from '@/features/findings/silences.en';
import { silencesZh } from '@/features/findings/silences.zh';
import { deadlinesEn } from '@/i18n/deadlines.en';
import { deadlinesZh } from '@/i18n/deadlines.zh';
import type { Wording } from '@/lifecycle/model';
import { LIMIT_KINDS, SILENCE_ASPECT_NAMES, SILENCE_EVENT_NAMES, SILENCE_STATE_NAMES } from './worklist-names';
import { worklistOf } from './worklists';

const lists = {
  deadlines: worklistOf('deadlines', limits.limits),
  defects: worklistOf('defects', defects),
  parallels: worklistOf('parallels', families),
  silences: worklistOf('silences', silences),
  precedence: worklistOf('precedence', precedence),
};

test('every row of a register is an item; of the silences each that is open, and once what nothing answers for any product', () => {
  expect(lists.deadlines).toHaveLength(limits.limits.length);
  expect(lists.defects).toHaveLength(defects.length);
  expect(lists.parallels).toHaveLength(families.length);
  expect(lists.precedence).toHaveLength(precedence.length);
  const open = silences.flatMap(({ cells }) =>
    cells.filter(({ isShared, state }) => !isShared && ['right', 'window', 'disputed', 'none'].includes(state)),
  );
  const nothing = silences.flatMap(({ cells }) => cells.filter(({ isShared, state }) => isShared && state === 'none'));
  const questions = new Set(nothing.map(({ event, aspect }) => `${event} ${aspect}`));
  expect(lists.silences).toHaveLength(open.length + questions.size);
});

test.each(Object.entries(lists))('%s: no two items have one id, and each leads to a provision', (list, items) => {
  expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
  expect(items.filter(({ unit }) => !findUnit(unit))).toEqual([]);
  expect(items.filter((each) => each.list !== list || each.title.zh === '' || each.title.en === '')).toEqual([]);
});

test('an id is made of what the row says, not of where it stands', () => {
  const backwards = worklistOf('defects', defects.toReversed()).map(({ item }) => item);
  expect(backwards.toReversed()).toEqual(lists.defects.map(({ item }) => item));
  const [first] = defects.map((defect) => ({ ...defect, quote: `${defect.quote}。` }));
  expect(worklistOf('defects', first ? [first] : [])[0]?.item).not.toBe(lists.defects[0]?.item);
});

test('ids that readers have ticked stay as they are', () => {
  const idsAt = (items: typeof lists.deadlines, unit: string) =>
    items.filter((each) => each.unit === unit).map(({ item }) => item);
  expect(idsAt(lists.deadlines, 'g-4.6')).toEqual(['g-4.6-notice-before-qvdq5y']);
  expect(idsAt(lists.precedence, 'p-24.5')).toEqual(['p-24.5-g-12.6-liability']);
  expect(idsAt(lists.silences, 'g')).toEqual([
    'all-arrears-charging-none',
    'all-arrears-running-none',
    'all-expiry-charging-none',
    'all-expiry-running-none',
    'all-expiry-notice-none',
  ]);
});

test('a cell whose answer has changed is another item', () => {
  const row = silences.find(({ cells }) => cells.some(({ state, isShared }) => state === 'disputed' && !isShared));
  const changed = row && {
    ...row,
    cells: row.cells.map((cell) => (cell.state === 'disputed' ? { ...cell, state: 'right' as const } : cell)),
  };
  const before = worklistOf('silences', row ? [row] : []).map(({ item }) => item);
  const after = worklistOf('silences', changed ? [changed] : []).map(({ item }) => item);
  expect(before.some((item) => item.endsWith('-disputed'))).toBe(true);
  expect(after.filter((item) => item.endsWith('-disputed'))).toEqual([]);
});

test('a limit is called by what it is about and how long it is', () => {
  const titlesAt = (unit: string) => lists.deadlines.filter((each) => each.unit === unit).map(({ title }) => title);
  expect(titlesAt('g-4.6')).toEqual([{ zh: '通知：30日', en: 'Notice: 30 days' }]);
  expect(titlesAt('g-5.2')).toEqual([{ zh: '欠费：按日承担万分之五', en: 'Arrears: a rate for each day' }]);
  expect(titlesAt('p-29.3').map(({ en }) => en)).toEqual([
    'Expiry: 6 days',
    'Expiry: day 7',
    'Expiry: day 7',
    'Expiry: day 7',
  ]);
});

test('the registers and their pages call things by the same names', () => {
  const english = (names: Readonly<Record<string, Wording>>) =>
    Object.fromEntries(Object.entries(names).map(([key, { en }]) => [key, en]));
  const chinese = (names: Readonly<Record<string, Wording>>) =>
    Object.fromEntries(Object.entries(names).map(([key, { zh }]) => [key, zh]));
  expect(english(LIMIT_KINDS)).toEqual(deadlinesEn.deadlines.kinds);
  expect(chinese(LIMIT_KINDS)).toEqual(deadlinesZh.deadlines.kinds);
  const { events, aspects, states } = silencesEn.silences;
  expect([SILENCE_EVENT_NAMES, SILENCE_ASPECT_NAMES, SILENCE_STATE_NAMES].map(english)).toEqual([
    events,
    aspects,
    states,
  ]);
  const zh = silencesZh.silences;
  expect([SILENCE_EVENT_NAMES, SILENCE_ASPECT_NAMES, SILENCE_STATE_NAMES].map(chinese)).toEqual([
    zh.events,
    zh.aspects,
    zh.states,
  ]);
});
