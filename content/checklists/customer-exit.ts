import type { Checklist } from '../../src/checklists/model';
import { forceMajeure } from '../concepts/force-majeure.ts';
import { refund } from '../concepts/refund.ts';
import { terminationByCustomer as concept } from '../concepts/termination-by-customer.ts';
import { law } from './laws.ts';
import { of, says } from './write.ts';

export const customerExit: Checklist = {
  id: 'customer-exit',
  title: { zh: '客户的解除、退订与退款', en: 'Termination, withdrawal and refund by the customer' },
  sources: [
    { concept: 'termination-by-customer', leftOut: [] },
    { concept: 'refund', leftOut: [] },
  ],
  items: [
    {
      id: 'vendor-failure',
      question: {
        zh: '阿里云不能提供服务时，客户何时可以终止，是否写了退款？',
        en: 'When may the customer end because the vendor does not perform, and is a refund printed?',
      },
      clauses: of(concept, 'g-12.4'),
      asks: {
        zh: '缩短72小时，加上累计时长和重大违约；终止后退还剩余费用。',
        en: 'Less than 72 hours, an added total of outages and material breach; the rest of the fee returned.',
      },
      law: law('rescission', 'afterRescission'),
    },
    {
      id: 'change-and-price',
      question: {
        zh: '不同意变更、新价格或转让时，客户可以怎样退出？',
        en: 'How may the customer leave because of a change, a new price or an assignment?',
      },
      clauses: of(concept, 'g-14.4.2', 'g-4.6', 'p-71.3.1').concat(
        says(
          'g-14.4.2',
          '阿里云将及时与您进行服务费结算（如有）',
          '停止使用后结算服务费。',
          'Fees are settled after one stops.',
        ),
        says(
          'g-14.4.3',
          '您对此有异议的可在收到通知后的30日内向阿里云提出',
          '对转让有异议可在30日内提出，没有写可以解除。',
          'One may object to an assignment within 30 days; a right to end is not printed.',
        ),
        says('p-71.3.1', '阿里云应与您进行服务费结算（ 如有）', 'DataV：结算服务费。', 'DataV: fees are settled.'),
      ),
      asks: {
        zh: '写明结算即按比例退款；给60日以上迁移期。',
        en: 'That settlement means a refund in proportion; 60 days or more to migrate.',
      },
      law: law('rescission', 'afterRescission'),
    },
    {
      id: 'agreed-and-force-majeure',
      question: {
        zh: '协商一致和不可抗力时怎样终止？',
        en: 'How does the contract end by agreement and on force majeure?',
      },
      clauses: [...of(concept, 'g-3.4.4.1'), ...of(forceMajeure, 'g-14.2.4')],
      asks: { zh: '写明终止后余款怎样处理。', en: 'What happens to the rest of the fee.' },
      law: law('rescission', 'forceMajeure'),
    },
    {
      id: 'withdrawal',
      question: {
        zh: '固定期限内“无理由擅自退订”有什么后果？',
        en: 'What follows from “无理由擅自退订” (withdrawing without reason or leave) within a fixed term?',
      },
      clauses: [
        ...of(refund, 'g-3.4.1.2', 'g-4.4.2'),
        says(
          'g-3.4.1.2',
          '以相应官网展示页面或相应订单中载明的方式为准',
          '方式以页面或订单为准，没有写比例。',
          'The page or the order says how; no rate is printed.',
        ),
      ],
      asks: {
        zh: '客户可随时退订，只付已用部分；手续费写明比例。',
        en: 'A right to withdraw at any time and pay for what was used; charges at a stated rate.',
      },
      law: law('penalty', 'standardVoid'),
    },
    {
      id: 'switching-off',
      question: {
        zh: '怎样关闭、释放或不再续费，要做什么才停止计费？',
        en: 'How does one switch off, release or not renew, and what ends the charges?',
      },
      clauses: of(
        concept,
        'g-9.2.3',
        'p-36.2',
        'p-39.2',
        'p-40.4',
        'p-40.4.2',
        'p-45.1',
        'p-53.2',
        'p-55.1',
        'p-64.3.7.3',
        'p-67.4',
      ),
      asks: {
        zh: '停用即停止计费；停用后仍可导出数据的时间写明。',
        en: 'That switching off ends charges; a stated time to export afterwards.',
      },
    },
    {
      id: 'cooling-off',
      question: {
        zh: '哪些产品写了多少日内可以退款？',
        en: 'For which products is there a time within which money is returned?',
      },
      clauses: of(refund, 'p-3.1.1', 'p-58.1'),
      asks: { zh: '所有预付费服务给5日以上的退款期。', en: 'Five days or more for every prepaid service.' },
    },
    {
      id: 'refunds',
      question: {
        zh: '哪些情形阿里云退款或结算，退到哪里？',
        en: 'When does the vendor refund or settle, and to where?',
      },
      clauses: of(refund, 'g-3.4.4.3', 'g-3.4.4.5', 'g-4.10.para1', 'g-14.4.2', 'p-71.3.1'),
      asks: {
        zh: '退回原付款方式，写明期限。',
        en: 'Back the way it was paid, within a stated time.',
      },
      law: law('afterRescission'),
    },
    {
      id: 'no-refund',
      question: {
        zh: '哪些费用写明不退、作废或不可折价？',
        en: 'Which fees are said not to be returned, to lapse or not to be convertible?',
      },
      clauses: of(
        refund,
        'g-3.4.1.3',
        'g-4.4.1',
        'g-10.6',
        'p-11.1',
        'p-18.1',
        'p-19.1',
        'p-57.1.2',
        'p-71.2.2',
        'p-71.2.5',
        'p-71.2.6.4',
        'p-71.3.8',
      ),
      asks: {
        zh: '因阿里云的原因未用的可延期或退款；限制登录期间不计入服务期。',
        en: 'Extension or refund where the vendor is the cause; no running of the term while logins are restricted.',
      },
      law: law('standardVoid', 'penalty'),
    },
  ],
};
