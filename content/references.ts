import type { NamedReference } from '../src/references/model';

/**
 * References by name, each read in its clause. References by number need no entry: the program finds them.
 *
 * Not here, because they name nothing that this text contains: 附件 (14.4.1, 14.4.13, 38.1), the 专用条款 of order pages
 * (14.4.1), 本条 and 本条款 where they mean the provision in which they stand (4.4.4, 27.1, 43.2, 64.1.1, 66.1, 73.6), and
 * 本须知 (56.1, 62.3.1). Nor are descriptions that several provisions fit: 本服务条款约定的终止情形 (3.4.2, 58.1; 3.4.4, but
 * also 5.2 and 12.1), 本协议提供的联系方式 (63.3), 本协议披露的方式 (36.3.4).
 */
export const namedReferences: readonly NamedReference[] = [
  { unit: 'pre.para2', quote: '通用条款', targets: ['g'] },
  { unit: 'pre.para2', quote: '专用说明', targets: ['p'] },
  { unit: 'pre.para2', quote: '法律适用和争议解决条款', targets: ['g-14.3'] },
  { unit: 'pre.para2', quote: '“联系我们”条款', targets: ['g-14.4.9'] },
  { unit: 'g-2.1.1', quote: '本协议专用说明部分', targets: ['p'] },
  // 5.5 and 9.2.4 leave the buffer period to the product's own terms, which are this agreement's second part (14.4.1).
  { unit: 'g-5.5', quote: '专有条款', targets: ['p'] },
  { unit: 'g-6.2', quote: '本协议约定的通知方式', targets: ['g-14.1'] },
  { unit: 'g-9.2.4', quote: '专属条款', targets: ['p'] },
  { unit: 'g-11.3', quote: '本条之保密义务', targets: ['g-11'] },
  { unit: 'g-11.4', quote: '本条上述限制条款', targets: ['g-11.1', 'g-11.2', 'g-11.3'] },
  { unit: 'g-14.4.1', quote: '（2）专用条款', targets: ['p'] },
  { unit: 'g-14.4.1', quote: '本协议通用条款', targets: ['g'] },
  { unit: 'g-14.4.7', quote: '知识产权条款', targets: ['g-10'] },
  { unit: 'g-14.4.7', quote: '保密条款', targets: ['g-11'] },
  { unit: 'g-14.4.7', quote: '法律适用及争议解决条款', targets: ['g-14.3'] },
  { unit: 'g-14.4.10', quote: '本协议有关知识产权与保密的约定', targets: ['g-10', 'g-11'] },
  { unit: 'p-6.4', quote: '如上条款', targets: ['p-6.1', 'p-6.2', 'p-6.3'] },
  // 26.2 goes on “视为您继续订购、使用阿里云以按量收费的…服务并持续计费”, which is what 3.4.1(4) provides.
  { unit: 'p-26.2', quote: '通用条款', targets: ['g-3.4.1.4'] },
];
