import type { Checklist } from '../../src/checklists/model';
import { ownRisk as concept } from '../concepts/own-risk.ts';
import { law } from './laws.ts';
import { group, of } from './write.ts';

/** Provisions of the general terms on what the customer does with its account and its data; the rest stand in another item. */
const OTHER = ['g-7.1.7', 'g-7.1.8', 'g-7.1.5', 'g-5.6', 'g-9.2.4', 'g-14.4.2'] as const;

export const ownRisk: Checklist = {
  id: 'own-risk',
  title: { zh: '客户自行承担的风险', en: 'Risks left to the customer' },
  sources: [{ concept: 'own-risk', leftOut: [] }],
  items: [
    {
      id: 'general-terms',
      question: {
        zh: '通用条款把操作、配置、账号、联系方式的哪些后果留给客户？',
        en: 'Which consequences of operation, configuration, accounts and contacts do the general terms leave to the customer?',
      },
      clauses: group(concept, '通用条款', ...OTHER),
      asks: {
        zh: '限于客户的原因造成的部分；指引须清楚、变更有通知。',
        en: 'Only so far as the customer is the cause; clear guides, and notice of their changes.',
      },
      law: law('standardVoid', 'mitigation'),
    },
    {
      id: 'data-loss',
      question: {
        zh: '哪些条款把数据删除、迁出、存储和备份的后果留给客户？',
        en: 'Which clauses leave deletion, moving out, storage and backup of data to the customer?',
      },
      clauses: [...of(concept, 'g-5.6', 'g-9.2.4', 'g-14.4.2'), ...group(concept, '数据存储与备份')],
      asks: { zh: '导出工具、导出期和误删恢复。', en: 'Tools and time to export, and restoration after mistakes.' },
      law: law('standardVoid'),
    },
    {
      id: 'operation',
      question: {
        zh: '哪些产品写操作、配置、账号下的行为由客户负责？',
        en: 'Which products leave operation, configuration and acts under the account to the customer?',
      },
      clauses: [...group(concept, '操作与配置'), ...of(concept, 'p-36.2')],
      asks: { zh: '自动化功能自身的错误由阿里云负责。', en: 'The vendor answers for errors of its automation.' },
    },
    {
      id: 'decisions',
      question: {
        zh: '依据哪些产品的结果、建议作决定，后果由客户承担？',
        en: 'Decisions by results or advice of which products are at the customer’s risk?',
      },
      clauses: group(concept, '依据结果作出的决定'),
      asks: {
        zh: '付费的专业服务写明质量标准；监测数据写明误差。',
        en: 'Standards of quality for paid expert services; margins of error for monitoring.',
      },
      law: law('standardVoid', 'exclusionVoid'),
    },
    {
      id: 'lawfulness',
      question: {
        zh: '数据、授权、合规方面的哪些后果由客户承担？',
        en: 'Which consequences on data, consents and compliance fall on the customer?',
      },
      clauses: [...of(concept, 'g-7.1.5', 'g-7.1.7', 'g-7.1.8'), ...group(concept, '授权与合规', 'p-36.2')],
      asks: { zh: '阿里云自己的违法处理除外。', en: 'Not unlawful processing by the vendor itself.' },
      law: law('personalInformation', 'entrusted'),
    },
  ],
};
