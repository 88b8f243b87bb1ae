import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { recordsOf } from '@/search/quality/records-of';
import { checkText } from './check-text';
import { createSources } from './create-sources';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const sources = createSources(recordsOf(source));

/** What is said of each passage: its verdict, and its number with that verdict. */
const said = (memo: string) =>
  checkText(memo, sources).passages.map(({ verdict, number }) =>
    number === undefined ? verdict : `${verdict} ${number.written} ${number.verdict}`,
  );

test.each([
  [
    'cells of a table that was pasted from a document are lines of their own',
    '2.1\t自首次欠费之时起，您仍可继续使用阿里云日志服务24小时\t24小时\t\n2.2\t自阿里云暂停服务之时起7日届满\t7日\t数据删除',
    ['verbatim 2.1 right', 'verbatim 2.2 right'],
  ],
  [
    'so are those of a table in Markdown',
    '| 2.1 | 自首次欠费之时起，您仍可继续使用阿里云日志服务24小时 | 24小时 |',
    ['verbatim 2.1 right'],
  ],
  [
    'the number at the head of a block is its clause',
    '> **9.2.4** 用户业务数据一经删除，即不可恢复',
    ['verbatim 9.2.4 right'],
  ],
  ['and a wrong one is told', '> 12.5. 在任何情况下，阿里云均不对任何间接性', ['verbatim 12.5 wrong']],
  [
    'a number in another item of a list is not of this one',
    '- 欠费 15日 后释放（36.2）\n- “满15个自然日起”停止（36.1）',
    ['verbatim 36.1 right'],
  ],
  [
    'a heading above and broken lines',
    '通用条款\n5.5. 当您发生欠费导致阿里云终止服务和/或技术支持时，除法律法规明确规定、\n主管部门要求或双方另有约定外，阿里云仅在一定的缓冲期',
    ['verbatim 通用条款 5.5 right'],
  ],
  [
    'mail that quotes',
    '> 按协议 12.4，“如果因阿里云原因造成您连续72小时不能正常使用服务的，您可终止接受服务”，\n> 但非阿里云控制之内的原因引起的除外。\n\n我方意见如下。',
    ['verbatim 12.4 right', 'verbatim'],
  ],
  [
    'a slip of reading by machine',
    '12.6 阿里云均不对任何间接性、后果性、惩戒牲、偶然性、特殊性的损害',
    ['altered 12.6 right'],
  ],
  [
    'a translation is not judged',
    'Clause 12.6 says “in no event shall Alibaba Cloud be liable”.',
    ['foreign Clause 12.6 unchecked'],
  ],
])('%s', (_, memo, expected) => {
  expect(said(memo)).toEqual(expected);
});

test('what cannot be judged says so', () => {
  const { passages, numbers, periods, short } = checkText(
    '按“您”的意思，数据保留30天。Clause 5.4 says “all accounts may be suspended”. 另见5.3。',
    sources,
  );
  expect(passages.map(({ verdict }) => verdict)).toEqual(['foreign']);
  expect(numbers.map(({ verdict }) => verdict)).toEqual(['unchecked']);
  expect(periods.map(({ why }) => why)).toEqual(['no-clause']);
  expect(short).toEqual(['您']);
});
