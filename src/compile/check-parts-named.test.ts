import { expect, test } from 'vitest';
import { loadAllWordings } from '@/app/all-wordings';
import { checkPartsNamed, findBareNumbers, findStrayNumbers, sharedNumbers } from './check-parts-named';
import { readFileSync } from 'node:fs';

const ids = ['g-5', 'g-5.4', 'g-14.4.1', 'p-5', 'p-5.4', 'p-17.1'];
const shared = sharedNumbers(ids);

test.each([
  ['5.4 也把账号合并处置。', ['5.4']],
  ['In arrears (5.4), and by 17.1', ['5.4']],
  ['通用条款 5.4 没有写通知。', []],
  ['先于本协议（14.4.1），专用说明 5.4', []],
  ['Special 5.4, then 5.4 again', []],
  ['17.1 and 14.4.1', []],
  ['0.05% or 5.4% of it, g-5.4, 15.4', []],
])('%s', (text, bare) => {
  expect(findBareNumbers(text, shared)).toEqual(bare);
});

test.each([
  ['Mail (special 17.1) has its own; the customer’s is not capped (14.4.1).', ['14.4.1']],
  ['邮箱（专用说明 17.1）另有条文；客户的没有上限（14.4.1）。', ['14.4.1']],
  ['General 14.4.1 defines it; 17.1 again', ['17.1']],
  ['special 17.1; general 14.4.1', []],
  ['专用说明 17.1；通用条款 14.4.1、5.4', []],
  ['The special terms are “专有条款” in 14.4.1', []],
  ['by general 14.4.1; the special terms forbid it (17.1)', []],
  ['通用条款 14.4.1；专用说明禁止（17.1）', []],
  ['special 17.1, a charge of 0.05 % or 14.4 % a day', []],
  ['special 17.1, printed 99.9', []],
])('a number that the part named last does not have: %s', (text, stray) => {
  expect(findStrayNumbers(text, new Set(ids))).toEqual(stray);
});

test('a wording is found in an object of any shape, in both languages', () => {
  const wording = { zh: '见 5.4', en: 'see general 5.4' };
  expect(checkPartsNamed({ rules: [{ note: wording, again: wording }] }, ids)).toMatchObject([
    { check: 'part-not-named', severity: 'error' },
  ]);
  expect(checkPartsNamed({ rules: [{ zh: '见 17.1', en: 'see 17.1', num: '5.4' }] }, ids)).toEqual([]);
});

test('no wording of the interface has a number that could be a clause of either part', async () => {
  const anchors = readFileSync('content/agreement/anchors.txt', 'utf8').split('\n');
  const both = sharedNumbers(anchors);
  expect(both.size).toBeGreaterThan(20);
  for (const locale of ['zh-CN', 'en'] as const) {
    const wordings = await loadAllWordings(locale);
    // What the pages say of themselves gives a number as an example of a number.
    const bare = [...wordings].filter(
      ([key, text]) => !key.endsWith('.clause') && findBareNumbers(text, both).length > 0,
    );
    expect(bare).toEqual([]);
  }
});
