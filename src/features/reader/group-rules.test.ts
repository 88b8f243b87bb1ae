import { expect, test } from 'vitest';
import { groupRules } from './group-rules';

const rule = (name: string, ...events: string[]) => ({
  slug: undefined,
  trigger: name,
  variant: null,
  name,
  events,
});
const said = (...rules: ReturnType<typeof rule>[]) =>
  groupRules(rules).map(({ events, scenarios }) => [events.join('、'), scenarios.map(({ name }) => name).join(' · ')]);

test('5.5: what happens after three things alike is said once, with all three', () => {
  expect(said(rule('到期', '数据：删除'), rule('用完', '数据：删除'), rule('欠费', '数据：删除'))).toEqual([
    ['数据：删除', '到期 · 用完 · 欠费'],
  ]);
});

test('what differs is said apart, and what happens twice in one scenario once', () => {
  expect(said(rule('到期', '服务：暂停'), rule('欠费', '服务：暂停', '数据：删除', '服务：暂停'))).toEqual([
    ['服务：暂停', '到期'],
    ['服务：暂停、数据：删除', '欠费'],
  ]);
});

test('a scenario in which nothing rests on the clause is left out', () => {
  expect(said(rule('到期'), rule('欠费', '服务：暂停'))).toEqual([['服务：暂停', '欠费']]);
});
