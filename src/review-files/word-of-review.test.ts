import { readFileSync } from 'node:fs';
import { Packer } from 'docx';
import { convertToHtml } from 'mammoth';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { documentOf } from '@/word/word-file';
import { commentsIn, paragraphsIn, partsOf, rangesIn, wordsOf } from '@/word/read-word';
import type { WordChoice } from './model';
import { commentOf, markOf, proposalOf, provisionsOf, sourceOf, stateOf, targetOf } from './sample-export';
import { wordOfReview } from './word-of-review';

const text = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const provisions = provisionsOf(text);
const target = (unit: string, exact: string, fit?: 'unsure' | 'orphan') => targetOf(provisions, unit, exact, fit);
const own = (unit: string) => provisions.find(({ id }) => id === unit)?.text ?? '';

const MARKS = [
  markOf('m1', [target('g-12.6', '损失赔偿责任不超过')], {
    weight: 3,
    owner: '李负责',
    thread: [commentOf('c1', '上限只及“该服务” <b>&'), commentOf('c2', '同意，要求 24 个月', '张律师')],
  }),
  markOf('m2', [target('g-12.6', '过往12个月'), target('g-12.5', '阿里云过错')], { label: 'question', weight: 1 }),
  markOf('m3', [target('p-2.2', '7日届满')], { state: 'agreed', weight: 2, thread: [commentOf('c3', '可以')] }),
  markOf('m4', [target('p-2.2', '数据将会被删除并清空')], { state: 'dropped', thread: [commentOf('c4', '算了')] }),
  markOf('m5', [target('g', '通用条款')], {}),
  markOf('m6', [target('p-2.1', '24小时', 'unsure')], { thread: [commentOf('c6', '位置要确认')] }),
];
const PROPOSALS = [
  proposalOf(provisions, 'g-12.6', (was) => was.replace('12个月', '24个月').replace('均不对', '不对'), {
    reason: '对方上次已同意',
  }),
  proposalOf(provisions, 'p-2.2', (was) => was.replaceAll('7日', '15日'), { state: 'sent' }),
  proposalOf(provisions, 'p-2.1', () => '全新的一条\n第二行', { state: 'refused' }),
];
const STATE = stateOf({ marks: MARKS, proposals: PROPOSALS, standings: [['p-2.3', 'blocked', '不能接受的备注']] });
const NOTES = {
  'p-2.2': [
    { quote: '7日届满', text: '本站的注一' },
    { quote: '7日届满', text: '本站的注二' },
  ],
};
const EFFECTS = {
  'p-2.2': ['日志服务 · 删除数据：8 天 → 16 天', '同一条里还有没有改的相同数字'],
  'p-2.1': ['只有被拒的'],
};
const SOURCE = sourceOf(provisions, STATE, { notes: NOTES, effects: EFFECTS });
const parts = (choice: WordChoice) => partsOf(wordOfReview(SOURCE, choice));
const bodyOf = async (choice: WordChoice) => paragraphsIn((await parts(choice))['word/document.xml'] ?? '');

test.each(['client', 'whole'] as const)('%s: the range of every comment is the words of its mark', async (audience) => {
  const read = await parts({ audience, isWholeText: false });
  const ranges = rangesIn(paragraphsIn(read['word/document.xml'] ?? ''));
  const comments = commentsIn(read);
  expect([...ranges.keys()].toSorted()).toEqual(comments.map(({ id }) => id).toSorted());
  const marks = MARKS.filter(({ state }) => audience === 'whole' || state !== 'dropped').filter(
    ({ id }) => id !== 'm6',
  );
  const roots = comments.filter(({ parent }) => parent === undefined);
  expect(roots.map(({ id }) => ranges.get(id) ?? '').toSorted()).toEqual(
    marks.flatMap(({ targets }) => targets.map(({ exact }) => exact)).toSorted(),
  );
  const replies = comments.filter(({ parent }) => parent !== undefined);
  expect(replies.map(({ id, parent }) => ranges.get(id) === ranges.get(parent ?? ''))).toEqual(replies.map(() => true));
});

test('threads are kept, with whose they are, and what is settled is', async () => {
  const comments = commentsIn(await parts({ audience: 'whole', isWholeText: false }));
  const of = (words: string) => comments.find(({ paragraphs }) => paragraphs.some((line) => line.includes(words)));
  const root = of('上限只及');
  expect(root).toMatchObject({ author: '王律师', initials: 'W', parent: undefined, isDone: false });
  expect(root?.paragraphs).toEqual(['风险 · 重 · 负责人 李负责', '上限只及“该服务” <b>&']);
  expect(of('要求 24 个月')).toMatchObject({ author: '张律师', parent: root?.id });
  expect(of('可以')).toMatchObject({ isDone: true });
  expect(comments.filter(({ isDone, parent }) => isDone && parent === undefined)).toHaveLength(2);
  expect(of('（2/2）')?.paragraphs.at(-1)).toContain('条 g-12.5');
});

test.each(['client', 'whole', 'other'] as const)(
  '%s: accepting all changes gives the proposed words, rejecting all the agreement’s, byte for byte',
  async (audience) => {
    const paragraphs = await bodyOf({ audience, isWholeText: true, author: '甲公司' });
    const rejected = paragraphs.map((paragraph) => wordsOf(paragraph, 'rejected'));
    const missing = provisions.filter(({ number, text }) => {
      const plain = number.trim();
      const whole = plain === '' ? text : `${plain}${/[）、]$/.test(plain) ? '' : ' '}${text}`;
      return !rejected.includes(whole);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
    const changed = paragraphs.filter(({ runs }) => runs.some(({ change }) => change !== undefined));
    expect(changed).toHaveLength(audience === 'whole' ? 3 : 2);
    const accepted = changed.map((paragraph) => wordsOf(paragraph, 'accepted').replace(/^[\d.]+、?\s?/, ''));
    const kept = PROPOSALS.filter(({ state }) => audience === 'whole' || state !== 'refused');
    expect(accepted.toSorted()).toEqual(kept.map((each) => each.text).toSorted());
  },
);

test('the other side gets changes alone: no comment, owner, label, note, reason or other name in any part of the file', async () => {
  const read = await parts({ audience: 'other', isWholeText: false, author: '乙方名字' });
  const all = Object.entries(read)
    .map(([name, part]) => `${name}\n${part}`)
    .join('\n');
  const secret = [
    '王律师',
    '张律师',
    '李负责',
    '甲公司',
    'review-1',
    '上限只及',
    '24 个月',
    '本站的注',
    '不能接受的备注',
    '对方上次',
    '8 天 → 16 天',
    '没有改的相同数字',
    '影响：',
    '风险',
    '未决',
    '草稿',
    '已送',
    '理由',
    '状态',
    'example.org',
    'commentRange',
    'commentReference',
    'footnoteReference',
  ];
  expect(secret.filter((word) => all.includes(word))).toEqual([]);
  expect(Object.keys(read).filter((name) => /comment|people/i.test(name))).toEqual([]);
  const authors = [...all.matchAll(/(?:w:author="|<dc:creator>|<cp:lastModifiedBy>)([^"<]*)/g)].map(([, name]) => name);
  expect(new Set(authors)).toEqual(new Set(['乙方名字']));
  expect(new Set([...all.matchAll(/w:date="([^"]*)"/g)].map(([, date]) => date))).toEqual(
    new Set(['2026-11-28T19:00:00']),
  );
  expect(
    paragraphsIn(read['word/document.xml'] ?? '')
      .flatMap(({ runs }) => runs)
      .some(({ change }) => change),
  ).toBe(true);
});

test.each([
  ['client', false],
  ['whole', true],
] as const)(
  '%s: under a provision stands what its proposal would move, of the proposals that the file has',
  async (...args) => {
    const [audience, hasRefused] = args;
    const lines = (await bodyOf({ audience, isWholeText: false })).map((each) => wordsOf(each, 'accepted'));
    const at = lines.indexOf('影响：日志服务 · 删除数据：8 天 → 16 天');
    expect(lines.slice(0, at).some((line) => line.startsWith('2.2、'))).toBe(true);
    expect(lines[at + 1]).toBe('同一条里还有没有改的相同数字');
    expect(lines.includes('影响：只有被拒的')).toBe(hasRefused);
  },
);

test('only the proposals that are chosen go to the other side', async () => {
  const paragraphs = await bodyOf({ audience: 'other', isWholeText: false, author: '甲', proposals: ['p-2.2'] });
  const changed = paragraphs.filter(({ runs }) => runs.some(({ change }) => change !== undefined));
  expect(changed.map((each) => wordsOf(each, 'accepted'))).toEqual([`2.2、${PROPOSALS[1]?.text}`]);
  expect(paragraphs.map((each) => wordsOf(each, 'rejected')).join('\n')).not.toContain(own('g-12.6'));
});

test('the front says which changes a file has, and which proposals are for words that the text does not have', async () => {
  const stale = { ...proposalOf(provisions, 'p-2.3', (was) => `${was}。`), from: '从前的话', text: '从前的新话' };
  const state = stateOf({ proposals: [...PROPOSALS, stale] });
  const textOf = async (audience: 'client' | 'other' | 'whole') => {
    const choice = { audience, isWholeText: false, author: '甲' };
    const read = await partsOf(wordOfReview(sourceOf(provisions, state), choice));
    const lines = paragraphsIn(read['word/document.xml'] ?? '').map((each) => wordsOf(each, 'accepted'));
    return lines.filter((line) => /^(改写|原文已变) \d/.test(line));
  };
  expect(await textOf('client')).toEqual(['改写 2 处：条 g-12.6、条 p-2.2', '原文已变 1 处：条 p-2.3']);
  expect(await textOf('whole')).toEqual(['改写 3 处：条 g-12.6、条 p-2.1、条 p-2.2', '原文已变 1 处：条 p-2.3']);
  // The other side is not told what it does not get.
  expect(await textOf('other')).toEqual(['改写 2 处：条 g-12.6、条 p-2.2']);
});

test('issues by weight, under real headings with printed numbers as text; our notes are footnotes', async () => {
  const file = wordOfReview(SOURCE, { audience: 'client', isWholeText: false });
  const { value } = await convertToHtml({ buffer: await Packer.toBuffer(documentOf(file)) });
  const table = value.slice(value.indexOf('议题表'), value.indexOf('未能定位'));
  expect([...table.matchAll(/<tr><td><p>(轻重无|轻|中|重)<\/p>/g)].map(([, weight]) => weight)).toEqual([
    '重',
    '中',
    '轻',
    '轻重无',
    '轻重无',
  ]);
  expect(value).toMatch(/<h3>[^<]*12[^<]*违约责任/);
  expect(value).not.toContain('<ol><li>12');
  expect(value).toMatch(/<li id="footnote-1">.*本站的注一.*本站的注二/);
  expect(value).toContain('甲公司');
  expect(value).toContain('a'.repeat(64));
});

test('what could not be placed is listed with its words, and a proposal for other words too', async () => {
  const stale = { ...proposalOf(provisions, 'p-2.3', (was) => `${was}。`), from: '从前的话', text: '从前的新话' };
  const state = stateOf({
    marks: [MARKS[5] ?? markOf('x', [])],
    proposals: [stale],
    standings: [['g-99', 'concern', '没有这条']],
  });
  const paragraphs = paragraphsIn(
    (await partsOf(wordOfReview(sourceOf(provisions, state), { audience: 'whole', isWholeText: false })))[
      'word/document.xml'
    ] ?? '',
  );
  const lines = paragraphs.map((each) => wordsOf(each, 'accepted'));
  expect(lines).toEqual(
    expect.arrayContaining([
      '条 p-2.1 · 风险: 24小时',
      '条 p-2.3 · 建议: 从前的话 → 从前的新话',
      '条 g-99 · 状态：关注 没有这条',
    ]),
  );
  expect(paragraphs.flatMap(({ runs }) => runs).filter(({ change }) => change)).toEqual([]);
});

test('a colleague’s file has every status that was set, also without a note; that of a client has none', async () => {
  const statuses = [
    ['p-2.1', 'read', ''],
    ['p-2.3', 'fine', ''],
    ['g-12.6', 'blocked', ''],
    ['g-12', 'unread', ''],
  ] as const;
  const source = sourceOf(provisions, stateOf({ standings: statuses }));
  const said = async (audience: 'client' | 'whole') =>
    paragraphsIn((await partsOf(wordOfReview(source, { audience, isWholeText: false })))['word/document.xml'] ?? '')
      .map((each) => wordsOf(each, 'accepted'))
      .flatMap((line) => /状态：\S+/.exec(line) ?? []);
  expect((await said('whole')).toSorted()).toEqual(['状态：不可接受', '状态：可以', '状态：看过']);
  expect(await said('client')).toEqual([]);
});

test('what was ticked stands in a colleague’s file, and in no other', async () => {
  const checked = [
    { title: '责任上限', items: [{ question: '上限是多少', units: ['g-12.6'], state: 'done', note: '已与客户确认' }] },
  ] as const;
  const source = sourceOf(provisions, stateOf({}), { checked });
  const document = async (audience: 'client' | 'other' | 'whole') =>
    (await partsOf(wordOfReview(source, { audience, isWholeText: false })))['word/document.xml'] ?? '';
  const whole = await document('whole');
  for (const words of ['责任上限', '上限是多少', '条 g-12.6', '做了', '已与客户确认']) expect(whole).toContain(words);
  for (const audience of ['client', 'other'] as const)
    expect(await document(audience)).not.toMatch(/上限是多少|客户确认/);
});

test('hostile words are words: markup, controls, a form of Word, halves of characters', async () => {
  const hostile = ']]><w:p/>\u0000\u0008\uD800&amp;"\'</w:t>';
  const state = stateOf({
    marks: [
      markOf('m', [target('g-12.6', '过往12个月')], { owner: hostile, thread: [commentOf('c', hostile, hostile)] }),
    ],
    proposals: [proposalOf(provisions, 'g-12.6', (was) => was + hostile)],
  });
  const read = await partsOf(wordOfReview(sourceOf(provisions, state), { audience: 'whole', isWholeText: false }));
  for (const part of Object.values(read)) expect(part).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}/u);
  expect(commentsIn(read)[0]?.paragraphs.at(-1)).toBe(hostile.replaceAll(/\p{Cc}|\p{Cs}/gu, '\uFFFD'));
});

/** A day before the file is made. */
const BEIJING = '2026-11-27T19:00:00';

test('Word shows figures of a date as they stand, so comments and changes have the clock of Beijing, and no zone', async () => {
  const comments = commentsIn(await parts({ audience: 'whole', isWholeText: false }));
  expect(new Set(comments.map(({ date }) => date))).toEqual(new Set([BEIJING]));
  const { 'word/document.xml': body = '' } = await parts({ audience: 'whole', isWholeText: false });
  const changes = [...body.matchAll(/<w:(?:ins|del) [^>]*w:date="([^"]*)"/g)].map(([, date]) => date);
  expect(new Set(changes)).toEqual(new Set([BEIJING]));
});
