import type { NamedReference } from '../src/references/model';

/**
 * The general terms by which service ends before its time or without one: 终止情形 in 3.4.2, of postpaid service, and in 58.1.
 * 3.4.4 lists cases in which a term ends early; arrears (5.2), which end postpaid service first of all, are not among them.
 */
const casesOfEnding = [
  'g-3.4.4',
  'g-3.4.5',
  'g-4.4.4',
  'g-5.2',
  'g-5.4',
  'g-10.6',
  'g-12.1.2',
  'g-12.4',
  'g-14.2.4',
  'g-14.4.2',
];

/**
 * References by name and by words such as 上述, each read in its clause. References by number need no entry: the program
 * finds them. Words of reference that lead to no other provision are in reference-words.ts, each with the reason.
 */
export const namedReferences: readonly NamedReference[] = [
  { unit: 'pre.para2', quote: '通用条款', targets: ['g'] },
  { unit: 'pre.para2', quote: '专用说明', targets: ['p'] },
  { unit: 'pre.para2', quote: '法律适用和争议解决条款', targets: ['g-14.3'] },
  { unit: 'pre.para2', quote: '下文“联系我们”条款', targets: ['g-14.4.9'] },
  { unit: 'g-2.1.1', quote: '本协议专用说明部分', targets: ['p'] },
  // 5.5 and 9.2.4 leave the buffer period to the product's own terms, which are this agreement's second part (14.4.1).
  { unit: 'g-5.5', quote: '专有条款', targets: ['p'] },
  { unit: 'g-6.2', quote: '本协议约定的通知方式', targets: ['g-14.1'] },
  { unit: 'g-7.1.6', quote: '以具体服务项下的约定为准', targets: ['p'] },
  { unit: 'g-9.2.4', quote: '专属条款', targets: ['p'] },
  { unit: 'g-11.3', quote: '本条之保密义务', targets: ['g-11'] },
  // 11.1 only defines.
  { unit: 'g-11.4', quote: '本条上述限制条款', targets: ['g-11.2', 'g-11.3'] },
  { unit: 'g-14.4.1', quote: '（2）专用条款', targets: ['p'] },
  { unit: 'g-14.4.1', quote: '本协议通用条款', targets: ['g'] },
  { unit: 'g-14.4.7', quote: '知识产权条款', targets: ['g-10'] },
  { unit: 'g-14.4.7', quote: '保密条款', targets: ['g-11'] },
  { unit: 'g-14.4.7', quote: '法律适用及争议解决条款', targets: ['g-14.3'] },
  { unit: 'g-14.4.10', quote: '本协议有关知识产权与保密的约定', targets: ['g-10', 'g-11'] },
  { unit: 'p-6.4', quote: '如上条款', targets: ['p-6.1', 'p-6.2', 'p-6.3'] },
  // 26.2 goes on “视为您继续订购、使用阿里云以按量收费的…服务并持续计费”, which is what 3.4.1(4) provides.
  { unit: 'p-26.2', quote: '通用条款', targets: ['g-3.4.1.4'] },
  // 上述, 前述, 以上, 本须知 and 本条款, where they mean another provision.
  { unit: 'g-3.2.3', quote: '官网页面的上述内容', targets: ['g-3.2.2'] },
  { unit: 'g-3.4.2.para1', quote: '本服务条款约定的终止情形', targets: casesOfEnding },
  // 4.10.3 asks for no act.
  { unit: 'g-4.10.para1', quote: '上述操作', targets: ['g-4.10', 'g-4.10.1', 'g-4.10.2'] },
  { unit: 'g-4.10.para1', quote: '上述条件', targets: ['g-4.10.1', 'g-4.10.2', 'g-4.10.3'] },
  { unit: 'g-11.3', quote: '上述保密信息', targets: ['g-11.1'] },
  { unit: 'g-11.5', quote: '上述保密信息不被泄露', targets: ['g-11.1'] },
  { unit: 'g-11.5', quote: '上述保密信息泄露事件', targets: ['g-11.1'] },
  { unit: 'g-12.1.para1', quote: '前述约定', targets: ['g-12.1'] },
  { unit: 'g-14.1.2', quote: '上述联系方式', targets: ['g-14.1.1'] },
  { unit: 'g-14.1.3', quote: '上述联系方式', targets: ['g-14.1.1'] },
  // How to get in touch: 【联系我们】, as the notice at the head calls it.
  { unit: 'p-36.3.4', quote: '本协议披露的方式', targets: ['g-14.4.9'] },
  { unit: 'p-56.1.4', quote: '以上约定或承诺', targets: ['p-56.1.1', 'p-56.1.2', 'p-56.1.3'] },
  { unit: 'p-56.1.4', quote: '本须知', targets: ['p-56.1'] },
  { unit: 'p-56.1.5.1', quote: '本条款所列明的数据使用场景及目的', targets: ['p-56.1.5'] },
  { unit: 'p-58.1', quote: '本服务条款约定的终止情形', targets: casesOfEnding },
  { unit: 'p-62.1.5', quote: '以上约定或承诺', targets: ['p-62.1.1', 'p-62.1.2', 'p-62.1.3', 'p-62.1.4'] },
  { unit: 'p-62.3.1', quote: '本须知所列明的数据使用场景及目的', targets: ['p-62.3'] },
  { unit: 'p-63.2.para1', quote: '前述声明与保证', targets: ['p-63.1', 'p-63.2'] },
  { unit: 'p-63.3', quote: '本协议提供的联系方式', targets: ['g-14.4.9'] },
  // 64.4.2(1) sets 本服务条款 beside 产品服务协议, which is this agreement.
  { unit: 'p-64.4.1.1', quote: '本服务条款', targets: ['p-64'] },
  { unit: 'p-64.4.1.3', quote: '上述条款', targets: ['p-64.4.1.1', 'p-64.4.1.2'] },
  { unit: 'p-64.4.2.1', quote: '本服务条款', targets: ['p-64'] },
  { unit: 'p-71.2.6.4', quote: '上述情形', targets: ['p-71.2.6.2', 'p-71.2.6.3'] },
  // 71 itself has no such term.
  { unit: 'p-71.3.8', quote: '按本服务协议的相关约定单方面终止服务', targets: ['g-3.4.4.2', 'g-12.1.2'] },
  { unit: 'p-72.1.3', quote: '本协议目的', targets: ['p-72.1.2'] },
  { unit: 'p-72.3', quote: '本协议约定的许可', targets: ['p-72.1.3'] },
  // Products named in other terms than their own.
  { unit: 'g-2.1.1', quote: '云通信类产品', targets: ['p-1'], kind: 'product' },
  { unit: 'g-7.2.6', quote: '云监控', targets: ['p-9'], kind: 'product' },
  { unit: 'p-12.2', quote: '阿里云云解析', targets: ['p-29'], kind: 'product' },
];
