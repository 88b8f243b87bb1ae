import { expect, test } from 'vitest';
import { parseAgreement } from '../agreement/parse-agreement';
import { checkReferenceWords } from './check-reference-words';
import type { OutsideName, Reference, UnlinkedWords } from './model';

const { agreement } = parseAgreement(`协议
通用条款
1.   服务
1.1.     您应遵守下列规则。
1.2.     违反上述规则的，依上述约定处理。
专用说明
1、【甲】
1.1、通过云服务器使用。`);

const check = (
  references: readonly Reference[],
  unlinked: readonly UnlinkedWords[],
  outside: readonly OutsideName[] = [],
) =>
  checkReferenceWords(agreement, references, { unlinked, outside }).map(({ check: name, message }) => [name, message]);

const list: UnlinkedWords = { unit: 'g-1.1', words: '下列', reason: 'list-below' };
const headings: UnlinkedWords[] = [
  { unit: 'g', words: '通用条款', reason: 'not-a-reference' },
  { unit: 'p', words: '专用说明', reason: 'not-a-reference' },
];
const linked = (start: number): Reference => ({
  unit: 'g-1.2',
  start,
  end: start + 4,
  targets: ['g-1.1'],
  kind: 'name',
});

test('every word of reference is linked or listed, occurrence by occurrence', () => {
  expect(check([linked(2), linked(9)], [list, ...headings])).toEqual([]);
  expect(check([linked(2)], [list, ...headings])).toEqual([
    ['reference-word-unread', expect.stringContaining('“上述” in g-1.2')],
  ]);
});

test('an entry without its words is an error', () => {
  const absent: UnlinkedWords = { unit: 'g-1.2', words: '前述', reason: 'same-provision' };
  expect(check([linked(2), linked(9)], [list, absent, ...headings])).toEqual([
    ['reference-word-absent', expect.stringContaining('g-1.2')],
  ]);
});

test('a name from outside is where it is said to be', () => {
  const at = (unit: string): OutsideName => ({ name: '云服务器', units: [unit], whose: 'vendor' });
  expect(check([linked(2), linked(9)], [list, ...headings], [at('p-1.1')])).toEqual([]);
  expect(check([linked(2), linked(9)], [list, ...headings], [at('g-1.1')])).toHaveLength(1);
});
