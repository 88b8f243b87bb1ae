import { expect, test } from 'vitest';
import { parseAgreement } from './parse-agreement';
import { ownText, walk } from './walk';

/** An agreement with the given lines in its special part, or general part. */
const parse = (special: string, general = '1.   签约动作') =>
  parseAgreement(`协议\n版本更新日期：2024年5月13日\n提示条款\n欢迎您\n通用条款\n${general}\n专用说明\n${special}`);
/** Anchors in the part that is under test. */
const ids = (...parts: Parameters<typeof parse>) =>
  [...walk(parse(...parts).agreement)]
    .map(({ unit }) => unit.id)
    .filter((id) => id.startsWith(parts[1] === undefined ? 'p-' : 'g-'));
const checks = (...parts: Parameters<typeof parse>) => parse(...parts).diagnostics.map(({ check }) => check);

test('title, dates, notice and parts', () => {
  const { agreement, diagnostics } = parse('1、【云通信服务】');
  expect(agreement.title).toBe('协议');
  expect(agreement.dates).toEqual(['版本更新日期：2024年5月13日']);
  expect(agreement.sections.map(({ id, heading }) => [id, heading])).toEqual([
    ['pre', '提示条款'],
    ['g', '通用条款'],
    ['p', '专用说明'],
  ]);
  expect(diagnostics).toEqual([]);
});

test('9.2.6: a number that runs on is a provision of its own', () => {
  const general = '1.   数据\n1.1.     阿里云保护数据。1.2.    如您选择境外的数据中心';
  expect(ids('', general)).toEqual(['g-1', 'g-1.1', 'g-1.2']);
  expect(checks('', general)).toEqual(['run-on-number']);
});

test('1.2 in a sentence does not split it', () => {
  expect(ids('', '1.   数据\n1.1.     版本为1.2的软件。1.2版除外')).toEqual(['g-1', 'g-1.1']);
});

test('63.3.8 printed inside 64.3 is anchored where it stands and keeps its printed number', () => {
  const special =
    '1、【甲】\n1.1、提示\n1.1.1、在您使用时\n9.9.2、在您使用云上稳定性保障服务时\n（1）云上稳定性保障服务';
  const { agreement, diagnostics } = parse(special);
  const found = [...walk(agreement)].find(({ unit }) => unit.id === 'p-1.1.2')?.unit;
  expect(found).toMatchObject({ num: '9.9.2', marker: '9.9.2、' });
  expect(ids(special)).toContain('p-1.1.2.1');
  expect(diagnostics).toMatchObject([{ check: 'misprinted-number', severity: 'notice', printed: '9.9.2' }]);
});

test('items and their letters add their number after a dot', () => {
  expect(ids('1、【甲】\n1.1、如下\n（1）一\n（2）二\nA、甲\nB、乙\n1.2、后')).toEqual([
    'p-1',
    'p-1.1',
    'p-1.1.1',
    'p-1.1.2',
    'p-1.1.2.A',
    'p-1.1.2.B',
    'p-1.2',
  ]);
});

test('58.1: an unnumbered paragraph belongs to the provision before it', () => {
  expect(ids('1、【甲】\n1.1、免费开通。\n证书技术支持服务由阿里云提供。')).toEqual(['p-1', 'p-1.1', 'p-1.1.para1']);
});

test('12.1, 61.3: a paragraph after a list belongs to the provision that begins the list', () => {
  expect(ids('', '1. 违约责任\n1.1. 采取以下措施：\n(1) 限制\n(2) 终止\n用户损失自行承担。')).toEqual([
    'g-1',
    'g-1.1',
    'g-1.1.1',
    'g-1.1.2',
    'g-1.1.para1',
  ]);
});

test('59.1: a paragraph can come before the provisions nested beside it', () => {
  expect(ids('1、【甲】\n1.1、微软服务使用要求\n应遵守如下：\n1.1.1、所有权。')).toEqual([
    'p-1',
    'p-1.1',
    'p-1.1.para1',
    'p-1.1.1',
  ]);
});

test.each([
  ['1.1、服务内容\n本条款中', 'heading'],
  ['1.1、包年包月类型：\n（1）服务到期', 'text'],
  ['1.1、您应及时续费。', 'text'],
])('%j has a %s', (special, field) => {
  const { agreement } = parse(`1、【甲】\n${special}`);
  const clause = [...walk(agreement)].find(({ unit }) => unit.id === 'p-1.1')?.unit;
  expect(clause && ownText(clause)).toBeTruthy();
  expect(clause).toHaveProperty(field);
});

test('a number that is repeated, skipped or has nothing above it is an error, and its text is kept', () => {
  expect(checks('1、【甲】\n1、【乙】')).toEqual(['number-out-of-order', 'duplicate-number']);
  expect(checks('1、【甲】\n3、【丙】')).toEqual(['number-out-of-order']);
  expect(checks('1.1.1、【甲】')).toContain('no-parent');
});

test('a text without any of its sections is an agreement with diagnostics', () => {
  const { agreement, diagnostics } = parseAgreement('随便\n写的');
  expect(agreement).toMatchObject({ title: '随便', sections: [] });
  expect(agreement.preface.map(({ text }) => text)).toEqual(['写的']);
  expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
});
