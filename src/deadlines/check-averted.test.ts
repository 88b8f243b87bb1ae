import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limitContent } from '@content/deadlines';
import { edition } from '@content/edition';
import { lifecycleContent } from '@content/lifecycle';
import { parseAgreement } from '../agreement/parse-agreement';
import { ownTexts } from '../agreement/walk';
import { checkAverted } from './check-averted';
import { deriveLimits } from './derive-limits';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const texts = ownTexts(parseAgreement(source).agreement);
const { averted, firstArrears } = limitContent;
const check = (changed: Partial<typeof limitContent>) => {
  const judged = { averted, firstArrears, ...changed };
  return checkAverted(judged, deriveLimits(lifecycleContent, judged), texts);
};

test('what people have read is in the text, and nothing that looks like it was forgotten', () => {
  expect(check({})).toEqual([]);
});

test.each(averted)('$unit “$words”: the build asks for it when it is not listed', (entry) => {
  const found = check({ averted: averted.filter((each) => each !== entry) });
  expect([...new Set(found.map((diagnostic) => diagnostic.check))]).toEqual(['averted-unread']);
});

test('words that the clause does not have, and limits that are not there, are refused', () => {
  const misquoted = averted.map((entry) => (entry.unit === 'p-2.1' ? { ...entry, quote: '您尚未付款' } : entry));
  expect(check({ averted: misquoted })).toMatchObject([{ check: 'quote-not-found' }]);
  expect(check({ averted: [...averted, { unit: 'p-2.1', words: '8日', quote: '首次欠费' }] })).toMatchObject([
    { check: 'averted-absent' },
  ]);
});

test.each([
  ['p-31.1', '7日', '如24小时届满您仍未充值并结清欠费账单的'],
  ['p-34.1', '7日', '服务到期未及时续订的'],
  ['p-54.1', '15日', '如服务到期后您未续费或您的账户首次欠费时'],
])('%s “%s”: the words of an earlier stage do not say so of this one', (unit, words, quote) => {
  const misread = averted.map((entry) => (entry.unit === unit && entry.words === words ? { ...entry, quote } : entry));
  expect(check({ averted: misread })).toMatchObject([{ check: 'averted-quote' }]);
});

test.each(firstArrears)('$unit: the build asks whether it counts from the first arrears', (entry) => {
  expect(check({ firstArrears: firstArrears.filter((each) => each !== entry) })[0]).toMatchObject({
    check: 'first-arrears-unread',
  });
});
