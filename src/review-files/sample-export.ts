import { parseAgreement } from '@/agreement/parse-agreement';
import { ownText, walk } from '@/agreement/walk';
import type { Mark, Proposal, ReviewState, Standing, Target } from '@/reviews/model';
import { emptyReview } from '@/reviews/apply';
import { DEFAULT_LABELS } from '@/reviews/labels';
import type { ExportSource, ExportWords, Provision } from './model';

/** 28 November 2026, 19:00 in Beijing. */
const NOW = 1_795_863_600_000;

/** Every provision of the agreement's source, for tests of what is exported. */
export const provisionsOf = (source: string): readonly Provision[] =>
  [...walk(parseAgreement(source).agreement)].map(({ unit, ancestors }) => ({
    id: unit.id,
    level: ancestors.length,
    indent: ancestors.filter(({ heading }) => heading === undefined).length,
    number: 'marker' in unit ? unit.marker : '',
    text: ownText(unit),
    isHeading: 'heading' in unit && unit.heading !== undefined,
    parent: ancestors.at(-1)?.id,
  }));

/** Words of a unit, found in its text. */
export function targetOf(provisions: readonly Provision[], unit: string, exact: string, fit: Target['fit'] = 'exact') {
  const text = provisions.find(({ id }) => id === unit)?.text ?? '';
  const start = text.indexOf(exact);
  const target: Target = {
    unit,
    start,
    end: start + exact.length,
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + exact.length, start + exact.length + 32),
    of: '0123456789abcdef',
    fit,
  };
  return target;
}

const KEPT = { rev: 1, by: '王律师', at: NOW - 86_400_000 };

export const markOf = (id: string, targets: readonly Target[], more: Partial<Mark> = {}): Mark => ({
  ...KEPT,
  id,
  targets,
  label: 'risk',
  weight: 0,
  owner: '',
  state: 'open',
  thread: [],
  ...more,
});

export const commentOf = (id: string, text: string, by = '王律师') => ({ id, text, by, at: KEPT.at });

export function proposalOf(
  provisions: readonly Provision[],
  unit: string,
  change: (text: string) => string,
  more: Partial<Proposal> = {},
): Proposal {
  const from = provisions.find(({ id }) => id === unit)?.text ?? '';
  return { ...KEPT, id: unit, unit, of: '', from, text: change(from), reason: '', state: 'draft', ...more };
}

export function stateOf(records: {
  readonly marks?: readonly Mark[];
  readonly proposals?: readonly Proposal[];
  readonly standings?: readonly (readonly [string, Standing['status'], string])[];
}): ReviewState {
  const state = emptyReview({
    ...KEPT,
    id: 'review-1',
    title: '甲公司采购 2026',
    client: '甲公司',
    author: { name: '王律师', initials: 'W' },
    edition: { id: '2024-05-15', sha256: 'a'.repeat(64) },
    labels: DEFAULT_LABELS,
    lists: [],
    createdAt: NOW,
  });
  const byId = <Item extends { readonly id: string }>(items: readonly Item[] = []) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    ...state,
    marks: byId(records.marks),
    proposals: byId(records.proposals),
    standings: byId(
      (records.standings ?? []).map(([unit, status, note]) => ({ ...KEPT, id: unit, unit, status, note })),
    ),
  };
}

export function sourceOf(provisions: readonly Provision[], state: ReviewState, more: Partial<ExportSource> = {}) {
  const source: ExportSource = {
    state,
    provisions,
    notes: {},
    appendices: [],
    checked: [],
    disputed: [],
    effects: {},
    edition: { id: '2024-05-15', effective: '2024-05-15', sha256: 'a'.repeat(64) },
    page: 'https://example.org/agreement',
    now: NOW,
    words: WORDS,
    ...more,
  };
  return source;
}

/** Each a word of its own, so that a test sees where it comes from. */
const WORDS: ExportWords = {
  place: (unit) => `条 ${unit}`,
  moment: (at) => `时刻 ${at}`,
  colon: '：',
  label: (label) => label?.zh ?? '标签无',
  weights: ['轻重无', '轻', '中', '重'],
  states: { open: '未决', agreed: '议定', dropped: '放弃' },
  statuses: { unread: '没看', read: '看过', fine: '可以', concern: '关注', blocked: '不可接受' },
  proposalStates: { draft: '草稿', sent: '已送', accepted: '已受', refused: '已拒' },
  reviewer: '评阅人',
  lead: '宋体是协议原文',
  unofficial: '非官方',
  front: {
    client: '客户',
    author: '评阅',
    made: '生成',
    edition: '版本',
    checksum: '校验',
    issues: '议题数',
    other: '评阅时的版本',
    editionOf: (effective) => `《阿里云产品服务协议》${effective}生效`,
    countOf: (all, heavy) => `${all} 其中重 ${heavy}`,
    proposals: '改写数',
    changesOf: (count, places) => `改写 ${count} 处：${places}`,
    staleOf: (count, places) => `原文已变 ${count} 处：${places}`,
    comma: '、',
  },
  headings: {
    review: '评阅名',
    issues: '议题表',
    provisions: '条款',
    proposals: '改写',
    standings: '条款状态',
    unplaced: '未能定位',
    items: '核对单',
    disputed: '两边都改过',
    appendix: (title) => `附录：${title}`,
  },
  columns: {
    what: '项',
    value: '值',
    weight: '轻重',
    place: '条款号',
    label: '标签',
    words: '原文',
    comments: '评注',
    owner: '负责',
    state: '状态',
    proposal: '建议',
    by: '谁',
    at: '何时',
    link: '链接',
    edition: '版本',
    reason: '理由',
    note: '备注',
    item: '事项',
    kept: '存着的',
    unwritten: '没写入的',
  },
  noIssues: '没有议题',
  noChanges: '没有改写',
  disputedLead: '还没有选',
  unplacedLead: '以下各处',
  sameMark: (place, index, count) => `同一标记，见 ${place}（${index}/${count}）`,
  settled: { agreed: '已议定', dropped: '已放弃' },
  reasonOf: (state, reason) => `理由（${state}）：${reason}`,
  standingOf: (status, note) => `状态：${status} ${note}`,
  saidBy: (name, moment) => `${name} ${moment}：`,
  effects: '影响：',
  ownerIs: (name) => `负责人 ${name}`,
  otherTitle: '《阿里云产品服务协议》修改建议',
  tickStates: { todo: '未做', done: '做了', 'not-applicable': '不适用' },
};
