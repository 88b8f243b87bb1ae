import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edition } from '@content/edition';
import { errata } from '@content/errata';
import { recordsOf } from '@/search/quality/records-of';
import type { Cited } from './cited';
import { placeOf } from './cited-place';
import { CITE_FORMS, writeCitation } from './cite-forms';

const EDITION = {
  title: '阿里云产品服务协议',
  effective: '2024-05-15',
  href: 'https://example.org/agreement?edition=2024-05-15#g-12.6',
  site: '协议详览',
  source: '出处：协议详览（非官方），2024-05-15生效版',
};
const BELOW = `\n${EDITION.source} ${EDITION.href}`;
const cited = (id: string, num: string, more: Partial<Cited> = {}): Cited => ({
  id,
  num,
  isChapter: false,
  isLastParagraph: false,
  words: '损失赔偿责任不超过“该服务”的总和。',
  isCut: { before: true, after: false },
  items: [],
  countInText: () => 1,
  ...more,
});

test.each([
  [
    'contract',
    '《阿里云产品服务协议》（2024年5月15日生效）通用条款第12.6条：“……损失赔偿责任不超过‘该服务’的总和。”' + BELOW,
  ],
  [
    'manual',
    '《阿里云产品服务协议》通用条款第12.6条，2024年5月15日生效，载协议详览（非官方），https://example.org/agreement?edition=2024-05-15#g-12.6。',
  ],
  ['short', '《阿里云产品服务协议》通用条款第12.6条' + BELOW],
  [
    'bluebook',
    'Alibaba Cloud Computing Co., Ltd., Product Service Agreement [阿里云产品服务协议] (effective May 15, 2024), General Terms § 12.6 (China) (unofficial), https://example.org/agreement?edition=2024-05-15#g-12.6.',
  ],
  [
    'markdown',
    '[《阿里云产品服务协议》通用条款第12.6条](https://example.org/agreement?edition=2024-05-15#g-12.6)\n\n> ……损失赔偿责任不超过‘该服务’的总和。',
  ],
] as const)('12.6 with chosen words as %s', (form, citation) => {
  expect(writeCitation(form, cited('g-12.6', '12.6'), EDITION, 'zh').text).toBe(citation);
});

test('a link to the words begins with as many of them as stand nowhere else, and cuts no word', () => {
  const words = '在法律允许的情况下，阿里云在本协议项下所承担的损失赔偿责任不超过服务费用的总和';
  const link = (countInText: Cited['countInText']) =>
    decodeURIComponent(
      writeCitation('words-link', cited('g-12.6', '12.6', { words, countInText }), EDITION, 'zh').text,
    );
  // Where a word ends is the dictionary's of each browser.
  for (const least of [8, 13]) {
    const [start = '', end = ''] = link((part) => (part.length >= least ? 1 : 2))
      .replace(/.*:~:text=/, '')
      .split(',');
    expect(words.startsWith(start) && words.endsWith(end)).toBe(true);
    expect(start.length).toBeGreaterThanOrEqual(least);
    expect(end.length).toBeGreaterThanOrEqual(8);
  }
  expect(link(() => 2)).toBe(`${EDITION.href}:~:text=${words}`);
});

test.each([
  [
    'contract',
    'Product Service Agreement [阿里云产品服务协议] (effective May 15, 2024), General Terms, clause 12.6: “……损失赔偿责任不超过‘该服务’的总和。”' +
      BELOW,
  ],
  ['short', 'Product Service Agreement, General Terms, clause 12.6' + BELOW],
  [
    'markdown',
    '[Product Service Agreement, General Terms, clause 12.6](https://example.org/agreement?edition=2024-05-15#g-12.6)\n\n> ……损失赔偿责任不超过‘该服务’的总和。',
  ],
] as const)('in English 12.6 as %s', (form, citation) => {
  expect(writeCitation(form, cited('g-12.6', '12.6'), EDITION, 'en').text).toBe(citation);
});

test.each([
  ['g-12', '12', { isChapter: true }, 'General Terms, chapter 12'],
  ['g-3.4.4.5', '3.4.4(5)', {}, 'General Terms, clause 3.4.4(5)'],
  ['g-12.1.para1', '12.1', { isLastParagraph: true }, 'General Terms, clause 12.1, last paragraph'],
  ['p-64.3.8', '63.3.8', {}, 'Special Terms, clause 64.3.8 (printed 63.3.8)'],
  ['pre.para2', '', {}, 'Notice, paragraph 2'],
  ['p', '', {}, 'Special Terms'],
] as const)('a place in English: %s', (id, num, more, place) => {
  const [first] = writeCitation('short', cited(id, num, more), EDITION, 'en').text.split('\n');
  expect(first).toBe(`Product Service Agreement, ${place}`);
});

test('as HTML every form is clean, leads to the edition, and says the same words', () => {
  const clean = CITE_FORMS.flatMap((form) =>
    (['zh', 'en'] as const).map((language) =>
      writeCitation(form, cited('g-12.6', '12.6', { words: '<b>&“该服务”的总和。' }), EDITION, language),
    ),
  );
  for (const { html } of clean) {
    expect(html.replaceAll(/<\/?(?:p|i|blockquote)>|<a href="[^"<]+">|<\/a>/g, '')).not.toMatch(/[<>]/);
    expect(html).toContain('<a href="https://example.org/agreement?edition=2024-05-15#g-12.6');
  }
  expect(writeCitation('markdown', cited('g-12.6', '12.6'), EDITION, 'zh').html).toBe(
    `<p><a href="${EDITION.href}">《阿里云产品服务协议》通用条款第12.6条</a></p>\n<blockquote><p>……损失赔偿责任不超过‘该服务’的总和。</p></blockquote>`,
  );
  expect(writeCitation('bluebook', cited('g-12.6', '12.6'), EDITION, 'zh').html).toContain(
    '<i>Product Service Agreement</i>',
  );
});

describe('a place is named as a lawyer names it', () => {
  test.each([
    ['g-12', '12', { isChapter: true }, '第12章'],
    ['g-3.4.4.5', '3.4.4(5)', {}, '第3.4.4条第(5)项'],
    ['p-64.3.11.2.A', '64.3.11（2）A', {}, '第64.3.11条第（2）项第A目'],
    ['g-12.1.para1', '12.1', { isLastParagraph: true }, '第12.1条末段'],
    ['p-58.1.para1', '58.1', {}, '第58.1条第1段'],
    ['p-64.3.8', '63.3.8', {}, '第64.3.8条（原文印作63.3.8）'],
    ['p-64.3.8.2', '63.3.8（2）', {}, '第64.3.8条第（2）项（原文印作63.3.8（2））'],
    ['pre.para2', '', {}, '提示条款第2段'],
    ['g', '', {}, ''],
  ] as const)('%s', (id, num, more, place) => {
    expect(placeOf(cited(id, num, more))).toBe(place);
  });
});

test('items stand under their clause', () => {
  const citation = writeCitation(
    'contract',
    cited('g-3.4.4', '3.4.4', {
      words: '提前终止：',
      isCut: { before: false, after: false },
      items: [
        { number: '(1)', text: '协商“一致”；', indent: 1 },
        { number: 'A、', text: '其他', indent: 2 },
      ],
    }),
    EDITION,
    'zh',
  );
  expect(citation.text).toBe(
    `《阿里云产品服务协议》（2024年5月15日生效）通用条款第3.4.4条：“提前终止：\n  (1) 协商‘一致’；\n    A、其他”${BELOW}`,
  );
  expect(citation.html).toContain(
    '：“提前终止：</p>\n<blockquote><p>(1) 协商‘一致’；</p></blockquote>\n<blockquote><blockquote><p>A、其他”</p></blockquote></blockquote>\n',
  );
});

test('every provision is cited by the number of its place, and those with a misprinted one say what is printed instead', () => {
  const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
  const units = recordsOf(source).filter(({ id }) => id.includes('-') && !id.includes('.para'));
  const places = units.map(({ id, num }) => [id, placeOf(cited(id, num))] as const);
  expect(new Set(places.map(([id, place]) => id.slice(0, 1) + place)).size).toBe(places.length);
  for (const [, place] of places)
    expect(place).toMatch(
      /^第\d+(?:\.\d+)*条(?:第[（(]\d+[)）]项)?(?:第[A-Z]目)?(?:（原文印作[^）]+(?:（\d+）[A-Z]?)?）)?$/,
    );
  const misprinted = places.filter(([, place]) => place.includes('原文印作')).map(([id]) => id);
  expect(misprinted).toContain('p-64.3.8');
  // Each of them stands in one that is listed as an erratum.
  const listed = errata.flatMap(({ unit }) =>
    units.filter(({ id }) => id === unit || id.startsWith(`${unit}.`)).map(({ id }) => id),
  );
  expect(misprinted.filter((id) => !listed.includes(id))).toEqual([]);
});
