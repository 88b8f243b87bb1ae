import type { CitedDocument } from '../src/references/model';

/**
 * Documents that the agreement cites. Titles in 《》 are found by the build, which fails on one that is not here and on
 * one of these that is not in the text. Documents named without 《》 are read in their clauses. None of their texts is
 * included.
 *
 * Variants of one title are one document where the text cannot mean two: 《钉钉隐私权政策》 and 《钉钉隐私政策》 stand in one
 * sentence of 38.2. 《服务协议》 of third parties (36.3.2) and 《法律声明》 of DingTalk (38.2) keep to their clauses.
 */
export const documents: readonly CitedDocument[] = [
  { id: 'agreement', kind: 'vendor', titles: ['阿里云产品服务协议'] },
  { id: 'usage-rules', kind: 'vendor', titles: ['服务使用规则'] },
  { id: 'security-rules', kind: 'vendor', titles: ['安全管控规则'] },
  { id: 'red-letter-invoice-form', kind: 'form', titles: ['开具红字增值税专用发票信息表'] },
  { id: 'cybersecurity-law', kind: 'law', titles: ['网络安全法'] },
  { id: 'internet-information-services', kind: 'regulation', titles: ['互联网信息服务管理办法'] },
  { id: 'user-agreement', kind: 'vendor', titles: ['阿里云用户协议'] },
  {
    id: 'sla',
    kind: 'vendor',
    titles: ['服务等级协议（SLA）'],
    named: [
      { words: '服务等级协议', units: ['g-2.2.para1', 'p-26.3'] },
      { words: 'SLA', units: ['p-64.3.1', 'p-64.3.11.2.A'] },
    ],
  },
  { id: 'communication-services', kind: 'vendor', titles: ['通信能力技术服务协议'] },
  { id: 'graphics-workstation-sla', kind: 'vendor', titles: ['图形工作站服务等级协议'] },
  { id: 'data-lake-analytics-sla', kind: 'vendor', titles: ['Data Lake Analytics服务等级协议'] },
  { id: 'nat-gateway-sla', kind: 'vendor', titles: ['NAT网关服务等级协议'] },
  { id: 'deep-synthesis', kind: 'regulation', titles: ['互联网信息服务深度合成管理规定'] },
  { id: 'generative-ai', kind: 'regulation', titles: ['生成式人工智能服务管理暂行办法'] },
  { id: 'third-party-service-agreement', kind: 'third-party', titles: ['服务协议'] },
  { id: 'open-source-agreement', kind: 'third-party', titles: ['开源许可协议'] },
  { id: 'open-source-licence', kind: 'third-party', titles: ['开源许可证'] },
  { id: 'pai-artlab-agreement', kind: 'vendor', titles: ['PAI Artlab服务协议'] },
  { id: 'dingtalk-agreement', kind: 'affiliate', titles: ['钉钉服务协议'] },
  { id: 'dingtalk-privacy', kind: 'affiliate', titles: ['钉钉隐私权政策', '钉钉隐私政策'] },
  { id: 'dingtalk-legal-statement', kind: 'affiliate', titles: ['法律声明'] },
  { id: 'nuisance-calls', kind: 'regulation', titles: ['综合整治骚扰电话专项行动方案'] },
  {
    id: 'vendor-privacy',
    kind: 'vendor',
    titles: ['阿里云法律声明及隐私权政策'],
    named: [{ words: '阿里云隐私政策', units: ['p-58.5'] }],
  },
  { id: 'certificate-support-notice', kind: 'vendor', titles: ['证书技术支持服务须知'] },
  { id: 'nvidia-licence', kind: 'third-party', titles: ['NVIDIA软件用户使用许可'] },
  { id: 'intel-licence', kind: 'third-party', titles: ['Intel End User License Agreement for Developer Tools'] },
  { id: 'ecs-agreement', kind: 'vendor', titles: ['阿里云云服务器服务服务协议'] },
  { id: 'mail-sla', kind: 'vendor', titles: ['企业邮箱服务等级协议'] },
  { id: 'emas-agreement', kind: 'vendor', titles: ['移动研发平台EMAS服务协议'] },
  { id: 'emas-privacy', kind: 'vendor', titles: ['EMAS隐私权政策'] },
  { id: 'yida-rules', kind: 'affiliate', titles: ['宜搭服务使用规则'] },
  // Named without 《》.
  { id: 'patent-law', kind: 'law', titles: [], named: [{ words: '专利法', units: ['g-10.4'] }] },
  { id: 'copyright-law', kind: 'law', titles: [], named: [{ words: '著作权法', units: ['g-10.4'] }] },
  { id: 'trade-mark-law', kind: 'law', titles: [], named: [{ words: '商标法', units: ['g-10.4'] }] },
  { id: 'unfair-competition-law', kind: 'law', titles: [], named: [{ words: '反不正当竞争法', units: ['g-10.4'] }] },
  { id: 'oss-terms', kind: 'vendor', titles: [], named: [{ words: '对象存储服务的服务条款', units: ['p-26.3'] }] },
  { id: 'dns-api-rules', kind: 'vendor', titles: [], named: [{ words: 'API使用规则', units: ['p-29.2'] }] },
  { id: 'agpl', kind: 'third-party', titles: [], named: [{ words: 'GNU Affero 通用公共许可证', units: ['p-36.4'] }] },
  {
    id: 'dataworks-downgrade-list',
    kind: 'vendor',
    titles: [],
    named: [{ words: 'DataWorks增值版本到期降级功能变化清单', units: ['p-39.3'] }],
  },
  {
    id: 'dingtalk-user-agreement',
    kind: 'affiliate',
    titles: [],
    named: [{ words: '钉钉用户协议', units: ['p-38.2'] }],
  },
  {
    id: 'globalsign-privacy',
    kind: 'third-party',
    titles: [],
    named: [{ words: '证书服务机构官网隐私政策', units: ['p-58.5'] }],
  },
  {
    id: 'globalsign-subprocessors',
    kind: 'third-party',
    titles: [],
    named: [{ words: 'GlobalSign Subprocessor List', units: ['p-58.5'] }],
  },
  {
    id: 'cuda-licence',
    kind: 'third-party',
    titles: [],
    named: [{ words: 'CUDA最终用户许可协议（EULA）', units: ['p-69.1.1'] }],
  },
  { id: 'work-description', kind: 'vendor', titles: [], named: [{ words: '工作说明书', units: ['p-64.4.2.1'] }] },
  // Kinds of documents that the agreement names: those of 14.4.1 come before it.
  {
    id: 'service-descriptions',
    kind: 'vendor',
    titles: [],
    named: [
      {
        words: '服务说明',
        units: [
          'g-3.2.2',
          'g-5.5',
          'g-7.1.1',
          'g-7.1.10',
          'g-9.2.4',
          'g-14.4.1',
          'p-16.2',
          'p-36.3.4',
          'p-58.2',
          'p-69.3',
          'p-71.3.6',
        ],
      },
    ],
  },
  { id: 'price-descriptions', kind: 'vendor', titles: [], named: [{ words: '价格说明', units: ['g-14.4.1'] }] },
  {
    id: 'order-pages',
    kind: 'vendor',
    titles: [],
    named: [
      { words: '订购页面', units: ['g-4.1', 'g-14.4.1', 'p-22.2.1', 'p-71.1.2', 'p-71.2.1'] },
      { words: '购买页', units: ['g-2.1.1'] },
      { words: '展示页面', units: ['g-3.4.1.2', 'g-4.4.2', 'p-71.3.1'] },
    ],
  },
  {
    id: 'product-documents',
    kind: 'vendor',
    titles: [],
    named: [{ words: '产品文档', units: ['g-2.2.para1', 'g-5.5', 'g-9.2.4'] }],
  },
  {
    id: 'operation-documents',
    kind: 'vendor',
    titles: [],
    named: [{ words: '操作文档', units: ['g-3.2.2', 'g-7.1.10', 'g-14.4.1'] }],
  },
  {
    id: 'technical-specifications',
    kind: 'vendor',
    titles: [],
    named: [{ words: '技术规范', units: ['g-3.2.2', 'g-7.1.1', 'g-7.1.10', 'p-69.3'] }],
  },
  {
    id: 'usage-processes',
    kind: 'vendor',
    titles: [],
    named: [{ words: '使用流程', units: ['g-3.2.2', 'g-7.1.10', 'p-69.3'] }],
  },
  {
    id: 'operation-guides',
    kind: 'vendor',
    titles: [],
    named: [
      { words: '操作指引', units: ['g-3.2.2', 'g-7.1.10', 'p-58.3', 'p-69.3', 'p-71.3.6'] },
      { words: '操作说明', units: ['p-24.4'] },
      { words: '使用说明', units: ['p-24.4'] },
    ],
  },
  { id: 'usage-documents', kind: 'vendor', titles: [], named: [{ words: '使用文档', units: ['p-64.4.2.2'] }] },
  {
    id: 'business-rules',
    kind: 'vendor',
    titles: [],
    named: [{ words: '业务规则', units: ['g-2.2.para1', 'g-14.4.2'] }],
  },
  {
    id: 'billing-rules',
    kind: 'vendor',
    titles: [],
    named: [
      { words: '计费规则', units: ['p-71.2.1'] },
      { words: '扣费规则', units: ['g-4.3.para1'] },
    ],
  },
  { id: 'dingtalk-sow', kind: 'affiliate', titles: [], named: [{ words: 'SOW', units: ['p-38.1'] }] },
  {
    id: 'software-open-source-terms',
    kind: 'third-party',
    titles: [],
    named: [{ words: '开源协议', units: ['p-72.4.3'] }],
  },
];
