import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { recordsOf } from '@/search/quality/records-of';
import { checkText } from './check-text';
import { createSources } from './create-sources';
import { liftQuotes } from './lift-quotes';
import { writeLifted } from './lifted';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const NOTHING = { quotes: [], claims: [] };
const sources = createSources(recordsOf(source));

test('each quotation of an export is checked with its clause, however deep it lies', () => {
  const lifted = liftQuotes(
    JSON.stringify({
      sourceSha256: 'abc',
      events: [
        { clause: '2.1', href: 'p-2.1', quotes: ['自首次欠费之时起，您仍可继续使用阿里云日志服务24小时'] },
        {
          answer: {
            citation: { clause: '12.1', href: '/agreement#g-12.1.para1', quote: '造成的用户损失将由您自行承担' },
          },
        },
        { clause: '2.1', href: 'p-2.1', quotes: ['您仍可继续使用阿里云日志服务48小时'] },
        { clause: '2.2', href: 'p-2.2', quotes: ['自首次欠费之时起，您仍可继续使用阿里云日志服务24小时'] },
      ],
    }),
  );
  expect(lifted?.sha256).toBe('abc');
  const { passages } = checkText(writeLifted(lifted ?? NOTHING), sources, true);
  expect(passages.map(({ verdict, number }) => [verdict, number?.verdict])).toEqual([
    ['verbatim', 'right'],
    ['verbatim', 'right'],
    ['altered', 'right'],
    ['verbatim', 'wrong'],
  ]);
});

test.each([
  '',
  'no JSON',
  '{"a":1}',
  '[]',
  'null',
  '{"href":"p-2.1"}',
  '{"href":1,"quotes":["x"]}',
  '{"href":"p-2.1","quotes":[" "]}',
])('%j is no export', (text) => expect(liftQuotes(text)).toBeUndefined());

test('the notice, which has no number, is named', () => {
  expect(liftQuotes('{"href":"pre.para1","quotes":["欢迎您"]}')?.quotes).toEqual([
    { clause: '提示条款', words: '欢迎您' },
  ]);
});
