import type { SearchRecord } from '../model';
import type { QualityQuery } from './judge';

const compact = (text: string) => text.replaceAll(/\s/g, '').replaceAll('（', '(').toLowerCase();
/** Records whose own text has all of these. */
const has =
  (...words: readonly string[]) =>
  ({ text }: SearchRecord) =>
    words.every((word) => compact(text).includes(compact(word)));
/** Records that have all of these in their own text or in the headings around it, at least one in their own. */
const hasAround =
  (...words: readonly string[]) =>
  ({ text, path }: SearchRecord) =>
    words.some((word) => compact(text).includes(compact(word))) &&
    words.every(
      (word) =>
        compact(text).includes(compact(word)) || path.some((heading) => compact(heading).includes(compact(word))),
    );
const hasAny =
  (...words: readonly string[]) =>
  ({ text }: SearchRecord) =>
    words.some((word) => compact(text).includes(compact(word)));

const exact = (query: string, ...words: readonly string[]): QualityQuery => ({
  kind: 'exact',
  query,
  finds: has(...(words.length > 0 ? words : [query])),
});
const number = (query: string, ...ids: readonly string[]): QualityQuery => ({ kind: 'number', query, ids });
const product = (query: string, found: number): QualityQuery => ({ kind: 'product', query, product: found });
const pinyin = (query: string, found: number): QualityQuery => ({ kind: 'pinyin', query, product: found });
const words = (query: string): QualityQuery => ({ kind: 'words', query, finds: hasAround(...query.split(' ')) });
const phrase = (query: string, text: string): QualityQuery => ({ kind: 'phrase', query, finds: has(text) });
const typo = (query: string, meant: string): QualityQuery => ({ kind: 'typo', query, finds: has(meant) });
const english = (query: string, ...says: readonly string[]): QualityQuery => ({
  kind: 'english',
  query,
  finds: hasAny(...says),
});
const joined = (query: string, ...parts: readonly string[]): QualityQuery => ({
  kind: 'joined',
  query,
  finds: hasAround(...parts),
});

/** What search is judged by, each query with what it has to find by an explicit rule. */
export const qualityQueries: readonly QualityQuery[] = [
  ...[
    '不可恢复',
    '欠费',
    '自然日',
    '缓冲期',
    '违约金',
    '万分之五',
    '延停权益',
    '宽限期',
    '资源包',
    '自动续费',
    '不可抗力',
    '知识产权',
    '个人信息',
    '杭州市西湖区人民法院',
    '用户业务数据',
    '第12小时',
    'MaxCompute',
    'maxcompute',
    'NFT',
    'AGPL',
    '低代码',
    '实例租用费',
  ].map((query) => exact(query)),
  exact('ＭａｘＣｏｍｐｕｔｅ', 'MaxCompute'),
  exact('數據刪除', '数据删除'),
  exact('緩衝期', '缓冲期'),
  exact('(如有)', '（如有）'),
  ...[
    '欠费 24小时 暂停',
    '日志服务 7日',
    'NAT网关 释放',
    '到期 续费 释放',
    '数据 删除 恢复',
    '退款 5日',
    '通知 30日',
    '实例 释放 数据',
    'DataWorks 增值版本',
    '预付费 订单 失效',
    '法院 诉讼',
    '发票 红字',
  ].map(words),
  phrase('"7日届满"', '7日届满'),
  phrase('“持续计费”', '持续计费'),
  phrase('「缓冲期届满」', '缓冲期届满'),
  phrase('"您仍可继续使用"', '您仍可继续使用'),
  phrase('"MaxCompute 服务"', 'MaxCompute服务'),
  { kind: 'phrase', query: '缓冲期 -专有条款', finds: (record) => has('缓冲期')(record) && !has('专有条款')(record) },
  {
    kind: 'phrase',
    query: '延停 -E-HPC',
    finds: (record) => has('延停')(record) && !record.path.some((heading) => heading.includes('E-HPC')),
  },
  number('34.3.1', 'p-34.3.1'),
  number('34.3', 'p-34.3'),
  number('第5条', 'g-5', 'p-5'),
  number('5条', 'g-5', 'p-5'),
  number('第五条', 'g-5', 'p-5'),
  number('g 5.5', 'g-5.5'),
  number('64.3.3（2）', 'p-64.3.3.2'),
  number('3.4.1(4)', 'g-3.4.1.4'),
  number('3.1', 'g-3.1', 'p-3.1'),
  number('63.3.8', 'p-64.3.8'),
  number('#p-59.2.1', 'p-59.2.1'),
  number('专用 34.3', 'p-34.3'),
  product('日志服务', 2),
  product('SLS', 2),
  product('rds', 59),
  product('DTS', 63),
  product('ECI', 23),
  product('SAE', 32),
  product('MSE', 49),
  product('KMS', 14),
  product('ACR', 35),
  product('PAI', 36),
  product('DMS', 56),
  product('ODPS', 17),
  product('敏感数据保护', 45),
  product('人工智能平台', 36),
  product('Kafka', 6),
  product('log service', 2),
  product('key management', 14),
  product('企业邮箱', 73),
  product('云电脑', 48),
  pinyin('rizhifuwu', 2),
  pinyin('rzfw', 2),
  pinyin('meitichuli', 16),
  pinyin('mtcl', 16),
  pinyin('dashujujisuan', 17),
  pinyin('shujuhu', 43),
  pinyin('yunhangqing', 70),
  pinyin('yida', 75),
  typo('欠废停服', '欠费停服'),
  typo('欠废', '欠费'),
  typo('不可恢夏', '不可恢复'),
  typo('缓冲器', '缓冲期'),
  typo('违约全', '违约金'),
  typo('杭州西湖区人民法院', '杭州市西湖区人民法院'),
  { kind: 'typo', query: '媒体处哩', product: 16 },
  { kind: 'typo', query: 'MaxComput', product: 17 },
  { kind: 'typo', query: 'DataWroks', product: 39 },
  english('overdue', '欠费'),
  english('expired', '到期', '届满'),
  english('grace period', '宽限期', '缓冲期'),
  english('refund', '退款', '返还'),
  english('force majeure', '不可抗力'),
  english('过期', '过期', '到期', '届满'),
  english('penalty', '违约金'),
  joined('欠费释放实例', '欠费', '释放', '实例'),
  joined('到期未续费释放', '到期', '未续费', '释放'),
  joined('日志服务删除数据', '日志服务', '删除', '数据'),
  ...['', '   ', '"', '-', '“”', '<script>alert(1)</script>', '\ud800', '.*+?^${}()|[]\\', '0'.repeat(5000)].map(
    (query): QualityQuery => ({ kind: 'hostile', query, finds: () => false }),
  ),
];
