import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checklists } from '@content/checklists';
import { concepts } from '@content/concepts';
import { limitContent } from '@content/deadlines';
import { defects } from '@content/defects';
import { families } from '@content/parallels';
import { questions } from '@content/readings';
import { shown } from '@content/shown';
import { silences } from '@content/silences';
import { edition } from '@content/edition';
import { documents } from '@content/documents';
import { kinds } from '@content/kinds';
import { notOfKind } from '@content/kinds/not-of-kind';
import { errata } from '@content/errata';
import { lifecycleContent } from '@content/lifecycle';
import { precedence as written } from '@content/precedence';
import { products } from '@content/products';
import { outsideNames } from '@content/outside-names';
import { unlinkedWords } from '@content/reference-words';
import { namedReferences } from '@content/references';
import { noDefinitions, terms, undefinedWords } from '@content/terms';
import { topicAnswers, topicClauses } from '@content/topics/answers';
import { ownText, textOf, walk } from '../agreement/walk';
import { findDurations } from '../lifecycle/find-durations';
import { compile } from './compile';

/** The largest test: the whole agreement, and everything that is claimed about it. */
const bytes = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url));
const source = bytes.toString('utf8');
const content = {
  source,
  products,
  named: namedReferences,
  unlinked: unlinkedWords,
  outside: outsideNames,
  documents,
  terms: { terms, noDefinitions, undefinedWords },
  errata,
  lifecycle: lifecycleContent,
  limits: limitContent,
  shown: { ...shown, topics: topicClauses },
  said: topicAnswers,
  precedence: written,
  defects,
  families,
  concepts,
  checklists,
  questions,
  kinds: { kinds, notOfKind },
  silences,
};
const { agreement, structure, facts, citations, domains, commonWords, limits, precedence, diagnostics } =
  compile(content);
const units = new Map([...walk(agreement)].map(({ unit }) => [unit.id, unit]));
const textAt = (id: string) => {
  const unit = units.get(id);
  return unit && ownText(unit);
};
const withoutSpace = (text: string) => text.replace(/\s/g, '');

test('the source is the file that content names, byte for byte', () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(edition.sha256);
});

test('all text of the model, in order, is the source but for white space', () => {
  expect(withoutSpace(textOf(agreement))).toBe(withoutSpace(source));
});

test('14 chapters, 75 products, and everything in them', () => {
  expect(facts.counts).toEqual({
    notice: 1,
    part: 2,
    chapter: 14,
    article: 75,
    clause: 280,
    subclause: 197,
    item: 75,
    paragraph: 20,
  });
});

test('no error, and exactly the errata of the source that are known', () => {
  expect(diagnostics.map(({ check, severity, line, printed }) => [severity, check, line, printed])).toEqual([
    ['notice', 'run-on-number', 234, '9.2.6.'],
    ['notice', 'irregular-number', 585, '17.1.3.'],
    ['notice', 'misprinted-number', 1589, '63.3.8'],
    ['notice', 'irregular-number', 1711, '66'],
    ['notice', 'irregular-number', 1991, '73.2．1、'],
  ]);
});

test('every anchor that was ever published still exists', () => {
  const list = readFileSync(new URL('../../content/agreement/anchors.txt', import.meta.url), 'utf8');
  const published = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const anchors = [...units.keys()];
  const slugs = products.map(({ number, slug }) => `/products/${slug} ${number}`);
  // Adding to the text or the products means adding to the list; nothing is ever taken from it.
  expect([...anchors, ...slugs]).toEqual(published);
});

test.each([
  ['p-2.2', '（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）'],
  ['p-40.1', 'Cloud Database Dedicated Cluster,简称CDDC'],
  ['p-63.3', '若您在使用DTS服务过程中产生报错信息时'],
  ['p-36.3.2', '您应向我们承担赔偿责任任。'],
  ['p-38.2', '需确认并同意遵守《钉钉服务协议》'],
  ['p-59.2.1.2', '在服务到期后第14日届满阿里云将删除离线数据（备份数据）。'],
  ['p-58.1.para1', '证书技术支持服务由阿里云联合阿里云技术支持合作伙伴向您提供'],
  ['p-61.3.para1', '其中，按量付费的服务额度可先使用后付费'],
  ['g-12.1.para1', '而造成的用户损失将由您自行承担。'],
  ['g-4.10.para1', '在完成上述操作后'],
  ['g-9.2.6', '如您基于自身业务目的需要选择'],
  ['g-3.4.1.4', '您对于服务的使用将优先消耗订购的资源包'],
  ['p-64.3.11.2.A', '阿里云将根据SLA承诺及时响应工单'],
  ['p-64.3.8.4', 'mPaaS客户端优化、mPaaS全链路优化服务仅适用于'],
  ['p-65.para1', '您确认在使用实人认证服务时，应：'],
  ['p-75.1', '《宜搭服务使用规则》相关要求。《宜搭服务使用规则》'],
])('%s says %s', (id, words) => {
  expect(textAt(id)).toContain(words);
});

test('the unnumbered paragraphs, each with the provision that it belongs to', () => {
  expect([...units.keys()].filter((id) => id.includes('.para'))).toEqual([
    'pre.para1',
    'pre.para2',
    'g-1.1.para1',
    'g-2.1.para1',
    'g-2.2.para1',
    'g-3.1.para1',
    'g-3.3.para1',
    'g-3.4.2.para1',
    'g-4.3.para1',
    'g-4.10.para1',
    'g-9.1.para1',
    'g-12.1.para1',
    'g-13.para1',
    'p-58.1.para1',
    'p-59.1.para1',
    'p-61.3.para1',
    'p-63.2.para1',
    'p-65.para1',
    'p-70.para1',
    'p-73.para1',
  ]);
});

test('references lead to what they mean, also where the printed number is wrong', () => {
  const shown = structure.references.map(({ unit, words, targets, printedTarget }) =>
    [unit, words, targets.join(' '), ...(printedTarget ? [`printed ${printedTarget}`] : [])].join(' | '),
  );
  expect(shown).toMatchInlineSnapshot(`
    [
      "pre.para2 | 通用条款 | g",
      "pre.para2 | 专用说明 | p",
      "pre.para2 | 法律适用和争议解决条款 | g-14.3",
      "pre.para2 | 下文“联系我们”条款 | g-14.4.9",
      "g-2.1.1 | 云通信类产品 | p-1",
      "g-2.1.1 | 本协议专用说明部分 | p",
      "g-3.2.3 | 官网页面的上述内容 | g-3.2.2",
      "g-3.4.2.para1 | 本服务条款约定的终止情形 | g-3.4.4 g-3.4.5 g-4.4.4 g-5.2 g-5.4 g-10.6 g-12.1.2 g-12.4 g-14.2.4 g-14.4.2",
      "g-4.10.para1 | 上述操作 | g-4.10 g-4.10.1 g-4.10.2",
      "g-4.10.para1 | 上述条件 | g-4.10.1 g-4.10.2 g-4.10.3",
      "g-5.5 | 专有条款 | p",
      "g-6.2 | 本协议约定的通知方式 | g-14.1",
      "g-7.1.6 | 以具体服务项下的约定为准 | p",
      "g-7.2.6 | 云监控 | p-9",
      "g-8.2 | 本协议第8条 | g-8",
      "g-9.2.4 | 本协议第5条 | g-5",
      "g-9.2.4 | 专属条款 | p",
      "g-11.3 | 上述保密信息 | g-11.1",
      "g-11.3 | 本条之保密义务 | g-11",
      "g-11.4 | 本条上述限制条款 | g-11.2 g-11.3",
      "g-11.5 | 上述保密信息不被泄露 | g-11.1",
      "g-11.5 | 上述保密信息泄露事件 | g-11.1",
      "g-12.1.para1 | 前述约定 | g-12.1",
      "g-14.1.2 | 上述联系方式 | g-14.1.1",
      "g-14.1.3 | 上述联系方式 | g-14.1.1",
      "g-14.4.1 | （2）专用条款 | p",
      "g-14.4.1 | 本协议通用条款 | g",
      "g-14.4.7 | 知识产权条款 | g-10",
      "g-14.4.7 | 保密条款 | g-11",
      "g-14.4.7 | 法律适用及争议解决条款 | g-14.3",
      "g-14.4.10 | 本协议有关知识产权与保密的约定 | g-10 g-11",
      "p-6.4 | 如上条款 | p-6.1 p-6.2 p-6.3",
      "p-12.2 | 阿里云云解析 | p-29",
      "p-26.2 | 通用条款 | g-3.4.1.4",
      "p-36.1 | 第36条 | p-36",
      "p-36.3.4 | 本协议披露的方式 | g-14.4.9",
      "p-39.1.1 | 38.2 | p-39.2 | printed p-38.2",
      "p-40.1 | 第“39”条 | p-40 | printed p-39",
      "p-40.3 | 39.4 | p-40.4 | printed p-39.4",
      "p-56.1.4 | 以上约定或承诺 | p-56.1.1 p-56.1.2 p-56.1.3",
      "p-56.1.4 | 本须知 | p-56.1",
      "p-56.1.5.1 | 本条款所列明的数据使用场景及目的 | p-56.1.5",
      "p-58.1 | 本服务条款约定的终止情形 | g-3.4.4 g-3.4.5 g-4.4.4 g-5.2 g-5.4 g-10.6 g-12.1.2 g-12.4 g-14.2.4 g-14.4.2",
      "p-62.1.5 | 以上约定或承诺 | p-62.1.1 p-62.1.2 p-62.1.3 p-62.1.4",
      "p-62.3.1 | 本须知所列明的数据使用场景及目的 | p-62.3",
      "p-63.2.para1 | 前述声明与保证 | p-63.1 p-63.2",
      "p-63.3 | 本协议提供的联系方式 | g-14.4.9",
      "p-64.4.1.1 | 本服务条款 | p-64",
      "p-64.4.1.3 | 上述条款 | p-64.4.1.1 p-64.4.1.2",
      "p-64.4.2.1 | 本服务条款 | p-64",
      "p-71.2.6.4 | 上述情形 | p-71.2.6.2 p-71.2.6.3",
      "p-71.3.8 | 按本服务协议的相关约定单方面终止服务 | g-3.4.4.2 g-12.1.2",
      "p-72.1.3 | 本协议目的 | p-72.1.2",
      "p-72.3 | 本协议约定的许可 | p-72.1.3",
    ]
  `);
});

test('every 《…》 of the text is a citation of a document', () => {
  // The source wraps lines inside titles.
  const printed = [...withoutSpace(source).matchAll(/《[^》]+》/g)].map(([title]) => title);
  const cited = citations.map(({ words }) => withoutSpace(words)).filter((words) => words.startsWith('《'));
  expect(cited.toSorted()).toEqual(printed.toSorted());
  expect(documents).toHaveLength(99);
});

/**
 * Words by which the agreement names documents without a title, and words that hold one of them and name none. In 11.4(6)
 * 其它法律、行政管理部门 are authorities.
 */
const NAMED_DOCUMENTS =
  /服务说明|价格说明|订购页面|产品文档|操作文档|技术规范|使用流程|操作指引|使用说明|操作说明|使用文档|技术文档|订单|售卖页|开通页|(?:官网|网站)页面|业务规则|计费规则|扣费规则|使用规则|[计收]费(?:标准|政策)|许可(?:协议|条款)|隐私(?:权)?政策|SOW|SLA|(?<!声明的|其它)法律(?!责任|后果|效力|文书|适用|运作|或合规)|法规|规章|监管指令|监管政策/g;

test('every such naming of a document is cited', () => {
  const missed = [...units].flatMap(([id, unit]) => {
    const here = citations.filter((citation) => citation.unit === id);
    return [...ownText(unit).matchAll(NAMED_DOCUMENTS)]
      .filter(({ index }) => !here.some(({ start, words }) => start <= index && index < start + words.length))
      .map(({ 0: words, index }) => `${id}: ${words} at ${index}`);
  });
  expect(missed).toEqual([]);
  expect(citations).toHaveLength(310);
});

test('the words that stand everywhere', () => {
  expect(commonWords).toMatchInlineSnapshot(`
    [
      "阿里云",
      "我们",
      "本协议",
      "本服务",
      "服务",
      "日",
      "欠费",
      "您",
      "用户",
      "软件",
    ]
  `);
});

test('every 简称, 下称, 合称 and 统称 of the text is in a definition', () => {
  const SHORT = /简称|下称|合称|统称/g;
  const inside = [...units].flatMap(([id, unit]) => {
    const text = ownText(unit);
    const quotes = terms.filter((term) => term.unit === id).map(({ quote }) => quote);
    return [...text.matchAll(SHORT)].filter(({ index }) =>
      quotes.some((quote) => text.indexOf(quote) <= index && index < text.indexOf(quote) + quote.length),
    );
  });
  expect(inside).toHaveLength([...withoutSpace(source).matchAll(SHORT)].length);
});

/** Words by which the agreement names its own provisions. */
const NAMES =
  /通用条款|专用说明|专用条款|专有条款|专属条款|“联系我们”条款|知识产权条款|保密条款|争议解决条款|如上条款|第[“"]?\d+[”"]?条|(?<=详见)\d/g;

test('no naming of a provision is left without a reference', () => {
  const missed = [...units].flatMap(([id, unit]) => {
    // Headings name themselves; which 专用条款 the order pages of 14.4.1 hold is not said.
    if (unit.kind !== 'paragraph' && unit.heading !== undefined) return [];
    const here = structure.references.filter((reference) => reference.unit === id);
    return [...ownText(unit).matchAll(NAMES)]
      .filter(({ index }) => !here.some(({ start, end }) => start <= index && index < end))
      .map((match) => `${id}: ${match[0]} at ${match.index}`);
  });
  expect(missed).toEqual(['g-14.4.1: 专用条款 at 50']);
});

test('a claim that the text does not bear out is an error', () => {
  const check = (changed: Partial<typeof content>) =>
    compile({ ...content, ...changed }).diagnostics.filter(({ severity }) => severity === 'error');
  const named = (quote: string, target: string) => [
    ...namedReferences.filter(({ unit }) => unit !== 'g-5.5'),
    { unit: 'g-5.5', quote, targets: [target] },
  ];
  expect(check({ named: named('专用条款', 'p') })).toMatchObject([
    { check: 'quote-not-found' },
    { check: 'reference-word-unread' },
  ]);
  expect(check({ named: named('专有条款', 'p-99') })).toMatchObject([{ check: 'unknown-target' }]);
  expect(check({ unlinked: unlinkedWords.slice(1) })).toMatchObject([{ check: 'reference-word-unread' }]);
  expect(check({ products: products.slice(1) })).toMatchObject([{ check: 'product-names' }]);
  expect(check({ errata: [] }).length).toBe(0);
  const changed = check({ source: source.replace('详见39.4', '详见39.99') });
  expect(changed.slice(0, 2)).toMatchObject([{ check: 'quote-not-found' }, { check: 'unknown-target' }]);
  // What readers found in these words is found no more.
  expect(changed.slice(2).length).toBeGreaterThan(0);
  expect(
    changed.slice(2).every(({ check: name, message }) => name === 'quote-not-found' && message.includes('p-40.3')),
  ).toBe(true);
});

/** Any number before anything that could be a unit of time, wider than what the build looks for. */
const NUMBERED =
  /(?:[\d一二三四五六七八九十百千两半]|[数几]) ?(?:个|多)?(?:[年月日天时周旬季秒]|小时|星期|分钟|工作日|自然日)/g;

test('every number before a unit of time is one that the build accounts for', () => {
  const found = [...units.values()].flatMap((unit) => {
    const text = ownText(unit);
    const durations = findDurations(text);
    return [...text.matchAll(NUMBERED)]
      .filter(({ index, 0: words }) => !durations.some(({ from, to }) => from < index + words.length && index < to))
      .map(({ index }) => `${unit.id}: ${text.slice(Math.max(0, index - 6), index + 8)}`);
  });
  expect(found).toEqual([]);
  expect([...units.values()].flatMap((unit) => findDurations(ownText(unit)))).toHaveLength(159);
  expect([limits.limits.length, limits.noLimits.length, limits.vague.length]).toEqual([119, 12, 266]);
});

test('61.2’s month has no numeral, and is a limit; a unit that stands for one of it and that nobody has read is an error', () => {
  const month = limits.limits.filter(({ unit }) => unit === 'p-61.2');
  expect(month).toMatchObject([
    { words: '以月为服务周期', length: { amount: 1, unit: 'month' }, course: 'lasting', kind: 'validity' },
  ]);
  const without = { ...limitContent, limits: limitContent.limits.filter(({ unit }) => unit !== 'p-61.2') };
  const errors = compile({ ...content, limits: without }).diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([{ check: 'time-unaccounted' }]);
});

test('every 届时 of the text is among the words of time without a figure', () => {
  const at = limits.vague.filter(({ words }) => words === '届时').map(({ unit }) => unit);
  expect(at).toHaveLength([...withoutSpace(source).matchAll(/届时/g)].length);
  expect(at).toEqual([
    'g-3.2.1',
    'g-3.4.4.5',
    'g-4.5',
    'g-4.5',
    'p-4.1',
    'p-30.2.2',
    'p-40.4.2',
    'p-64.3.12.2',
    'p-64.3.12.2',
    'p-64.3.12.2',
    'p-69.3.3',
    'p-73.5',
  ]);
});

test('every domain name of the text, and where it stands', () => {
  expect(domains.map(({ name, places }) => [name, ...places.map(({ unit }) => unit)])).toEqual([
    ['www.aliyun.com', 'g-3.1.para1', 'p-27.1', 'p-40.1', 'p-64.3.3.1', 'p-67.1'],
    ['aliyun.com', 'p-64.1.1', 'p-64.3.6.1', 'p-64.3.8.1', 'p-64.3.10.1', 'p-64.3.11.1'],
    ['data.aliyun.com', 'p-71.1.3'],
  ]);
  for (const { name, places } of domains)
    for (const { unit, start } of places) expect(textAt(unit)?.startsWith(name, start)).toBe(true);
  expect(domains.flatMap(({ places }) => places)).toHaveLength([...source.matchAll(/\.com|\.cn|\.net/g)].length);
});

test('the only dates are those of the edition', () => {
  expect(limits.dates.map(({ date }) => date)).toEqual([edition.updated, edition.effective]);
  const dated = compile({
    ...content,
    source: source.replace('届时阿里云将提前10个自然日', '自2025年1月1日起提前10个自然日'),
  });
  expect(dated.diagnostics.filter(({ check }) => check === 'date-unread')).toHaveLength(1);
});

test('a limit that is not as the text has it is an error', () => {
  const check = (changed: typeof limitContent) =>
    compile({ ...content, limits: changed }).diagnostics.filter(({ severity }) => severity === 'error');
  // The first is derived too where it is not written: 3.4.4(5) has a lifecycle of its own.
  const [derived, first, ...others] = limitContent.limits;
  if (!derived || !first) throw new Error('There are no limits.');
  const rest = [derived, ...others];
  expect(check({ ...limitContent, limits: rest })).toMatchObject([{ check: 'time-unaccounted' }]);
  expect(
    check({ ...limitContent, doubts: [{ unit: 'p-2.2', words: '8日', doubt: { zh: '疑', en: 'doubt' } }] }),
  ).toMatchObject([{ check: 'doubt-absent' }]);
  expect(check({ ...limitContent, noLimits: limitContent.noLimits.slice(1) })).toMatchObject([
    { check: 'time-unaccounted' },
    { check: 'time-unaccounted' },
  ]);
  expect(check({ ...limitContent, limits: [{ ...first, quote: `${first.quote}吗` }, ...rest] })).toMatchObject([
    { check: 'quote-not-found' },
  ]);
  expect(check({ ...limitContent, limits: [{ ...first, words: '两个月' }, ...rest] })).toMatchObject([
    { check: 'limit-words' },
    { check: 'time-unaccounted' },
  ]);
});

test('the limits of a chain are those of its rules, each with its own start', () => {
  const shown = limits.limits
    .filter(({ unit }) => /^p-(2|36)\./.test(unit))
    .map(({ unit, words, course, starts, follows }) => ({
      unit,
      words,
      course,
      starts: typeof starts === 'string' || 'zh' in starts ? starts : starts.map(({ effect }) => effect),
      follows: 'zh' in follows ? [] : follows.map(({ effect, subject }) => `${effect} ${subject}`),
    }));
  expect(shown).toMatchInlineSnapshot(`
    [
      {
        "course": "at-end",
        "follows": [
          "suspend service",
          "freeze operations",
          "keep data",
          "charge service",
        ],
        "starts": "arrears",
        "unit": "p-2.1",
        "words": "24小时",
      },
      {
        "course": "at-end",
        "follows": [
          "terminate service",
          "delete data",
        ],
        "starts": [
          "suspend",
        ],
        "unit": "p-2.2",
        "words": "7日",
      },
      {
        "course": "from-end",
        "follows": [
          "terminate service",
          "delete data",
        ],
        "starts": "expiry",
        "unit": "p-36.1",
        "words": "15个自然日",
      },
      {
        "course": "after-end",
        "follows": [
          "suspend service",
          "keep data",
        ],
        "starts": "arrears",
        "unit": "p-36.2",
        "words": "24小时",
      },
      {
        "course": "from-end",
        "follows": [
          "terminate service",
          "delete data",
        ],
        "starts": "arrears",
        "unit": "p-36.2",
        "words": "15个自然日",
      },
    ]
  `);
});

test('what comes before the general terms, by aspect', () => {
  const count = (key: 'relation' | 'aspect') => {
    const counts: Record<string, number> = {};
    for (const entry of precedence) counts[entry[key]] = (counts[entry[key]] ?? 0) + 1;
    return counts;
  };
  expect(count('relation')).toMatchInlineSnapshot(`
    {
      "displaces": 137,
      "repeats": 38,
      "specifies": 296,
    }
  `);
  expect(count('aspect')).toMatchInlineSnapshot(`
    {
      "assignment": 1,
      "confidentiality": 1,
      "conversion": 8,
      "data": 36,
      "duty": 43,
      "free": 6,
      "liability": 84,
      "notice": 15,
      "order": 5,
      "party": 3,
      "payment": 27,
      "price": 3,
      "property": 26,
      "refund": 8,
      "renewal": 8,
      "responsibility": 22,
      "retention": 76,
      "service": 5,
      "service-level": 5,
      "support": 10,
      "suspension": 47,
      "term": 14,
      "termination": 18,
    }
  `);
  const find = (special: string, general: string) =>
    precedence
      .filter((entry) => entry.special === special && entry.general === general)
      .map(({ relation }) => relation);
  expect(find('p-6.1', 'g-4.2.1')).toEqual(['displaces']);
  expect(find('p-7.1', 'g-4.2.1')).toEqual(['displaces']);
  expect(find('p-34.2', 'g-3.4.1.4')).toEqual(['displaces']);
  expect(find('p-25.1', 'g-3.4.1.4')).toEqual(['repeats']);
  expect(find('p-2.2', 'g-5.5')).toEqual(['specifies']);
  // 66.1 says who 阿里云 is, otherwise than the notice; 40.4.2 leaves no buffer, 53.2 leaves history.
  expect(find('p-66.1', 'pre.para1')).toEqual(['displaces']);
  expect(find('p-40.4.2', 'g-9.2.4')).toEqual(['displaces']);
  expect(find('p-53.2', 'g-9.2.4')).toEqual(['displaces']);
  // A package that lapses is no data of the customer's; a right with no time says no more than the general terms.
  expect(find('p-18.1', 'g-9.2.4')).toEqual([]);
  expect(find('p-64.2.1', 'g-5.2')).toEqual(['repeats']);
});

test('a precedence that the text does not bear out is an error', () => {
  const check = (changed: typeof written) =>
    compile({ ...content, precedence: changed }).diagnostics.filter(({ severity }) => severity === 'error');
  const [first, ...rest] = written;
  if (!first) throw new Error('There is no precedence.');
  expect(check([...written, first])).toMatchObject([{ check: 'duplicate-precedence' }]);
  expect(check([{ ...first, generalQuote: '没有这句话' }, ...rest])).toMatchObject([{ check: 'quote-not-found' }]);
  expect(check([{ ...first, special: first.general, specialQuote: first.generalQuote }, ...rest])).toMatchObject([
    { check: 'precedence-direction' },
  ]);
});

test('a checklist that the text does not bear out, or whose wording can be misread, stops the build', () => {
  const [first, ...rest] = checklists;
  const [item, ...others] = first?.items ?? [];
  const [clause, ...clauses] = item?.clauses ?? [];
  if (!first || !item || !clause) throw new Error('There is no checklist.');
  const asks = { zh: '按 5.3 通知。', en: 'Notice as in general 5.3, not p-5.3.' };
  const changed = { ...item, asks, clauses: [{ ...clause, quote: '没有这句话' }, ...clauses] };
  const lists = [{ ...first, items: [changed, ...others] }, ...rest];
  const errors = compile({ ...content, checklists: lists }).diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ check }) => check)).toEqual([
    'quote-not-found',
    'clause-not-quoted',
    'part-not-named',
    'id-shown',
  ]);
});

test('a product named outside its own terms is linked, unless the words are ordinary ones or part of another name', () => {
  const names = products.flatMap(({ number, zh }) =>
    [...new Set([zh, zh.replace(/(?:服务|版)$/, '')])].map((name) => ({ number, name })),
  );
  const found = [...units].flatMap(([id, unit]) => {
    const text = ownText(unit);
    const linked = structure.references.filter((reference) => reference.unit === id);
    return names
      .filter(({ number }) => id !== `p-${number}` && !id.startsWith(`p-${number}.`))
      .flatMap(({ name }) =>
        [...text.matchAll(new RegExp(name.replace(/[()/]/g, String.raw`\$&`), 'g'))]
          .filter(({ index }) => !linked.some(({ start, end }) => start <= index && index < end))
          .map(({ index }) => `${id}: ${text.slice(Math.max(0, index - 2), index + name.length + 2)}`),
      );
  });
  expect(found).toMatchInlineSnapshot(`
    [
      "g-7.1.5: 访问日志记录",
      "g-7.2.8: 限于日志数据",
      "p-9.5: 请求日志等综",
      "p-38.1: 相关密钥管理/加",
      "p-39.6: （如日志数据",
      "p-46: 终端访问控制系统",
      "p-46.1: 终端访问控制系统",
      "p-46.1: 源的访问控制管理",
      "p-46.1: 终端访问控制系统",
      "p-47.2: 访问日志。您",
      "p-50.2: 请求日志等综",
    ]
  `);
});

test('a rule that leads back to itself is named, and nothing else falls over it', () => {
  const [first, ...others] = content.lifecycle.lifecycles;
  const [scenario, ...rest] = first?.scenarios ?? [];
  if (!first || !scenario) throw new Error('There are no rules.');
  const rules = scenario.rules.map((rule) => (rule.id === 'suspended' ? { ...rule, since: 'suspended' } : rule));
  const { diagnostics } = compile({
    ...content,
    lifecycle: {
      ...content.lifecycle,
      lifecycles: [{ ...first, scenarios: [{ ...scenario, rules }, ...rest] }, ...others],
    },
  });
  expect(diagnostics.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('suspended does not lead back to the trigger.'),
  );
});
