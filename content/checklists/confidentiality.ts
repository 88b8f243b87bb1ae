import type { Checklist } from '../../src/checklists/model';
import { confidentiality as concept } from '../concepts/confidentiality.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const confidentiality: Checklist = {
  id: 'confidentiality',
  title: { zh: '保密', en: 'Confidentiality' },
  sources: [{ concept: 'confidentiality', leftOut: [] }],
  items: [
    {
      id: 'definition',
      question: {
        zh: '什么是保密信息，须不须标明，客户数据、价格算不算？',
        en: 'What is confidential, must it be marked, and are customer data and prices included?',
      },
      clauses: [
        ...of(concept, 'g-11.1', 'p-72.1.7'),
        says(
          'g-11.1',
          '包括产品资料，产品计划，价格，财务及营销规划，业务战略，客户信息，客户数据',
          '列有价格、客户信息和客户数据。',
          'Prices, customer information and customer data are listed.',
        ),
      ],
      asks: {
        zh: '写明用户业务数据一律是客户的保密信息；例外不适用于个人信息。',
        en: 'That business data are always the customer’s confidential information; no exceptions for personal information.',
      },
    },
    {
      id: 'duties',
      question: {
        zh: '接受方可以作何用途、给谁知悉，用何种注意？',
        en: 'For what may the recipient use it, who may know it, and with what care?',
      },
      clauses: of(concept, 'g-11.2', 'g-11.3', 'g-9.2.2'),
      asks: {
        zh: '加上关联公司、顾问、分包商须受同等约束。',
        en: 'The same duties for affiliates, advisers and subcontractors.',
      },
    },
    {
      id: 'exceptions',
      question: {
        zh: '哪些情形不受限制，写了强制披露前要通知吗？',
        en: 'What is excepted, and is notice before a compelled disclosure printed?',
      },
      clauses: [
        ...group(concept, '例外'),
        says(
          'g-9.2.2.1',
          '向第三方或者行政、司法等机构披露的义务',
          '用户业务数据：国家机关依法查询时披露。',
          'Business data: disclosed when authorities ask by law.',
        ),
      ],
      asks: {
        zh: '强制披露前通知并限于必要；资质申报须事先同意。',
        en: 'Notice before compelled disclosure, no more than needed; consent before disclosure for certificates.',
      },
    },
    {
      id: 'term',
      question: {
        zh: '写了保密持续多久吗，终止后怎样？',
        en: 'Is it printed how long it lasts, and what holds after the end?',
      },
      clauses: of(concept, 'g-14.4.7', 'p-65.2'),
      asks: {
        zh: '终止后3至5年，商业秘密和个人信息不设期限；返还或销毁并出具证明。',
        en: '3 to 5 years after the end, no end for trade secrets and personal information; return or destruction with a certificate.',
      },
      law: law('afterContract'),
    },
    {
      id: 'remedy',
      question: { zh: '泄密怎样处理、赔多少？', en: 'What happens on a breach, and how much is paid?' },
      clauses: of(concept, 'g-11.5'),
      asks: {
        zh: '不限于“直接经济损失”；不受上限限制；可申请行为保全。',
        en: 'More than “直接经济损失” (direct economic loss); outside the cap; injunctions.',
      },
      law: law('damages', 'exclusionVoid'),
    },
    {
      id: 'customer-only',
      question: {
        zh: '哪些保密义务只由客户承担？',
        en: 'Which duties of confidence are the customer’s alone?',
      },
      clauses: [
        ...of(concept, 'g-4.4.4', 'g-7.1.4', 'g-7.1.9', 'p-70.5', 'p-73.4'),
        says(
          'p-65.2',
          '您应当确保能够接触、处理信息主体信息的雇员、顾问、外包公司、信息处理服务提供者对信息主体信息负有永久保密义务',
          '实人认证：客户须确保其人员和外包方永久保密。',
          'Real-person verification: the customer must see that its people and contractors keep confidence for ever.',
        ),

        says(
          'g-4.4.4',
          '阿里云有权取消该等优惠，并有权决定是否暂停或终止服务',
          '泄露优惠的，可取消优惠、暂停或终止服务。',
          'Where offers are disclosed, they may be withdrawn and service stopped or ended.',
        ),
      ],
      asks: {
        zh: '优惠保密允许向审计、顾问和集团内部披露；删去停服的后果。',
        en: 'Disclosure of offers to auditors, advisers and the group; no stop of service for it.',
      },
    },
    {
      id: 'publicity-limit',
      question: {
        zh: '案例宣传是否受保密约束？',
        en: 'Is publicity bound by confidentiality?',
      },
      clauses: of(concept, 'g-14.4.10'),
      asks: { zh: '每次宣传须书面同意。', en: 'Written consent to each use.' },
      law: law('name'),
    },
  ],
};
