import type { Wording } from '../src/lifecycle/model';

/** Products of one kind, as customers look for them. */
export interface ProductGroup {
  /** Frozen: it stands in links. */
  readonly id: string;
  readonly name: Wording;
  /** Numbers of products, in the order of the agreement. */
  readonly numbers: readonly number[];
}

/**
 * The 75 products by kind, each in one group. The sorting is ours, by what a product is mainly bought for: the agreement has
 * none, and nothing follows from it.
 */
export const productGroups: readonly ProductGroup[] = [
  {
    id: 'compute',
    name: { zh: '计算与容器', en: 'Compute and containers' },
    numbers: [13, 23, 32, 35, 48, 52, 54, 67, 69],
  },
  // 日志服务 is with operations, where its users look for it; copies of databases are with databases.
  { id: 'storage', name: { zh: '存储', en: 'Storage' }, numbers: [26, 51] },
  { id: 'database', name: { zh: '数据库', en: 'Databases' }, numbers: [27, 40, 56, 59, 60, 61, 62, 63] },
  { id: 'network', name: { zh: '网络与域名解析', en: 'Network and DNS' }, numbers: [12, 29, 34, 50, 55] },
  {
    id: 'security',
    name: { zh: '安全与身份', en: 'Security and identity' },
    numbers: [14, 45, 46, 47, 58, 65, 66, 68],
  },
  {
    id: 'middleware',
    name: { zh: '中间件与消息', en: 'Middleware and messaging' },
    numbers: [6, 7, 22, 33, 49],
  },
  { id: 'data', name: { zh: '大数据与搜索', en: 'Big data and search' }, numbers: [3, 8, 10, 17, 21, 37, 39, 43, 71] },
  { id: 'ai', name: { zh: '人工智能', en: 'Artificial intelligence' }, numbers: [11, 18, 19, 20, 28, 36, 41] },
  { id: 'media', name: { zh: '视频与媒体', en: 'Video and media' }, numbers: [15, 16, 25, 31, 42] },
  {
    id: 'enterprise',
    name: { zh: '企业应用与通信', en: 'Business applications and communication' },
    numbers: [1, 24, 38, 44, 70, 72, 73, 75],
  },
  {
    id: 'operations',
    name: { zh: '运维、监控与研发', en: 'Operations, monitoring and development' },
    numbers: [2, 4, 5, 9, 30, 53, 74],
  },
  { id: 'services', name: { zh: '专家服务与认证', en: 'Expert services and certification' }, numbers: [57, 64] },
];
