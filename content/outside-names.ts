import type { OutsideName } from '../src/references/model';

/**
 * Products and services of Alibaba Cloud and its affiliates that the text names and that are none of the 75: their own terms
 * are not part of this text. Only in the units listed; elsewhere the same words are part of another name. The build fails on a
 * name that is not there.
 *
 * The line: a name is outside where the text takes the product for granted as one of its own, even where a clause says how it
 * is used (AHAS, 云迁移中心 and 智能顾问 in 64.3, PAI Artlab in 36.5, which has an agreement of its own). What the text defines
 * in full, or speaks of as a part, edition or function of the product around it, is inside: 支持计划服务 and the other services
 * of 64.3, DMS Data Copilot (56.1), DTS Insight (63.3), 消息队列Kafka (6.4), BaaS-蚂蚁区块链 (22.1.3), 免费版 and 专业版. Products of
 * third parties (Android, OneAPI, GlobalSign) and general words (云存储服务 in 38.1) are not listed.
 */
export const outsideNames: readonly OutsideName[] = [
  { name: '云盾安骑士服务', units: ['g-7.2.6'], whose: 'vendor' },
  { name: '云服务器', units: ['p-4.1', 'p-58.2', 'p-69.3.3'], whose: 'vendor' },
  { name: '视频点播', units: ['p-15.1'], whose: 'vendor' },
  { name: '对象存储服务', units: ['p-26.3'], whose: 'vendor' },
  { name: 'VPC', units: ['p-34.5.2'], whose: 'vendor' },
  { name: 'PAI Artlab', units: ['p-36.5'], whose: 'vendor' },
  { name: '智能顾问', units: ['p-64.3.7', 'p-64.3.7.1', 'p-64.3.7.2', 'p-64.3.7.3'], whose: 'vendor' },
  { name: '专属企业钉群服务', units: ['p-64.3.7', 'p-64.3.7.3'], whose: 'vendor' },
  { name: '金融云', units: ['p-64.3.8.2'], whose: 'vendor' },
  { name: 'mPaaS', units: ['p-64.3.8.2', 'p-64.3.8.4'], whose: 'vendor' },
  { name: '应用高可用服务AHAS', units: ['p-64.3.9', 'p-64.3.9.1', 'p-64.3.9.2'], whose: 'vendor' },
  { name: '云市场', units: ['p-64.3.11.1'], whose: 'vendor' },
  { name: '易提平台', units: ['p-64.3.11.2.C'], whose: 'vendor' },
  { name: '云迁移中心', units: ['p-64.3.12', 'p-64.3.12.1', 'p-64.3.12.2'], whose: 'vendor' },
  { name: '钉钉基础产品服务', units: ['p-38.1'], whose: 'affiliate' },
  { name: '钉钉应用市场', units: ['p-38.1'], whose: 'affiliate' },
  { name: '钉钉', units: ['p-64.3.1'], whose: 'affiliate' },
  { name: '钉钉平台', units: ['p-75.1'], whose: 'affiliate' },
  { name: '支付宝', units: ['p-71.2.4'], whose: 'affiliate' },
];
