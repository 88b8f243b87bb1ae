import { expect, test } from 'vitest';
import { createNameFinder } from './find-names';

const find = createNameFinder([
  ...['OSS', 'ESS', 'Elastic IP', '域名', '弹性公网IP', 'PolarDB', '轻量', '轻量消息队列', 'C++(x)'].map((name) => ({
    name,
    of: name,
  })),
  { name: '域名解析' },
]);

test.each([
  ['OSS', ['OSS']],
  ['oss 欠费', ['OSS']],
  ['ＯＳＳ到期多久删除', ['OSS']],
  ['oss1', []],
  ['gloss', []],
  ['an essential ess', ['ESS']],
  ['elastic   ip', ['Elastic IP']],
  ['elasticip', ['Elastic IP']],
  ['elastic ipv6', []],
  ['弹性 公网 IP 续费', ['弹性公网IP']],
  ['我的域名到期了', ['域名']],
  ['域名解析到期', []],
  ['域名和域名解析', ['域名']],
  ['轻量消息队列', ['轻量消息队列']],
  ['轻量消息队列 轻量', ['轻量消息队列', '轻量']],
  ['PolarDB 与 OSS，OSS', ['PolarDB', 'OSS']],
  ['C++(x)', ['C++(x)']],
  ['', []],
  [`${'欠费'.repeat(100)}OSS`, []],
])('%j names %j', (query, named) => {
  expect(find(query)).toEqual(named);
});
