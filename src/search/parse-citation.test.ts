import { expect, test } from 'vitest';
import { parseCitation } from './parse-citation';

test.each([
  // as printed
  ['34.3.1', '34.3.1'],
  ['34.3', '34.3'],
  ['34', '34'],
  ['34、', '34'],
  ['34.3.1.', '34.3.1'],
  ['17.1.3．', '17.1.3'],
  ['73.2．1、', '73.2.1'],
  // as typed with a Chinese input method
  ['３４．３', '34.3'],
  ['34。3', '34.3'],
  [' 34. 3 ', '34.3'],
  // in words
  ['第5条', '5'],
  ['5条', '5'],
  ['第 5 条', '5'],
  ['第五条', '5'],
  ['第三十四条', '34'],
  ['第九十九条', '99'],
  ['第34.3.1条', '34.3.1'],
  ['第“39”条', '39'],
  ['第３４条', '34'],
  ['第5条款', '5'],
  ['第十四章', '14'],
  ['clause 5.5', '5.5'],
  ['Clause 5.5.', '5.5'],
  ['article 34', '34'],
  ['Section 5', '5'],
  ['§ 5.5', '5.5'],
  // items
  ['3.4.1(4)', '3.4.1.4'],
  ['3.4.1 (4)', '3.4.1.4'],
  ['3.4.1.4', '3.4.1.4'],
  ['64.3.3（2）', '64.3.3.2'],
  ['64.3.11（2）A', '64.3.11.2.A'],
  ['64.3.11(2)a', '64.3.11.2.A'],
  ['64.3.11.2.A', '64.3.11.2.A'],
  ['第3.4.1条第（4）项', '3.4.1.4'],
  ['第3.4.1条第四项', '3.4.1.4'],
  ['第五条第二款', '5.2'],
  // what calls every level by the same word, and numerals as on a bill
  ['第9.2.4款', '9.2.4'],
  ['第9.2.4项', '9.2.4'],
  ['第伍条', '5'],
  ['第叁拾肆条', '34'],
  ['第五条第贰款', '5.2'],
])('%j may be in either part', (text, path) => {
  expect(parseCitation(text)).toEqual({ candidates: [`g-${path}`, `p-${path}`] });
});

test.each([
  ['g 5.5', 'g-5.5'],
  ['g-5.5', 'g-5.5'],
  ['G5.5', 'g-5.5'],
  ['p34.3', 'p-34.3'],
  ['p-58.1.para1', 'p-58.1.para1'],
  ['通用5.5', 'g-5.5'],
  ['通用条款第5条', 'g-5'],
  ['本协议第5条', 'g-5'],
  ['general clause 5.5', 'g-5.5'],
  ['专用34.3', 'p-34.3'],
  ['专用说明 34.3', 'p-34.3'],
  ['#p-34.3.1', 'p-34.3.1'],
  ['#p-64.3.11.2.A', 'p-64.3.11.2.A'],
  ['#pre.para2', 'pre.para2'],
  ['#g', 'g'],
  ['https://example.org/agreement#p-34.3.1', 'p-34.3.1'],
])('%j names its part', (text, id) => {
  expect(parseCitation(text)).toEqual({ candidates: [id] });
});

test.each([
  '',
  '2024',
  '2024.5.15',
  '7日',
  '24小时',
  '7×24小时',
  '0.05',
  '05',
  '1.2.3.4.5.6',
  '34 3',
  '34.3 欠费',
  '第13项',
  '第13款',
  '3项服务',
  '一条',
  '五',
  '5g',
  'g',
  'p2p',
  '日志服务',
  '条',
  '#',
  'C#',
  '1万',
  '万分之五',
])('%j is no citation', (text) => {
  expect(parseCitation(text)).toBeUndefined();
});

/** As this site cites, and as others do: the agreement before the number. */
test.each([
  ['《阿里云产品服务协议》34.3.1', ['g-34.3.1', 'p-34.3.1']],
  ['《阿里云产品服务协议》专用说明第34.3.1条', ['p-34.3.1']],
  ['《阿里云产品服务协议》（2024年5月15日生效）专用说明第34.3.1条', ['p-34.3.1']],
  ['见《阿里云产品服务协议》的通用条款5.5', ['g-5.5']],
  ['阿里云产品服务协议第5.5条', ['g-5.5', 'p-5.5']],
  ['《阿里云产品服务协议》第5.5条、第9.2.4条', ['g-5.5', 'p-5.5', 'g-9.2.4', 'p-9.2.4']],
  ['Alibaba Cloud Product Service Agreement, Special Terms, clause 34.3.1', ['p-34.3.1']],
  [
    'Alibaba Cloud Product Service Agreement [阿里云产品服务协议] (effective May 15, 2024), General Terms, clause 5.5',
    ['g-5.5'],
  ],
  ['#34.3.1', ['g-34.3.1', 'p-34.3.1']],
  ['3.4.1③', ['g-3.4.1.3', 'p-3.4.1.3']],
  ['34.3.1 34.3.2', ['g-34.3.1', 'p-34.3.1', 'g-34.3.2', 'p-34.3.2']],
  ['产品服务协议', undefined],
  ['《阿里云产品服务协议》2024', undefined],
  ['5 6', undefined],
])('cited as %s', (text, candidates) => {
  expect(parseCitation(text)?.candidates).toEqual(candidates);
});
