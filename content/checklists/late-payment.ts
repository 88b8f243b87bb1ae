import type { Checklist } from '../../src/checklists/model';
import { billingDispute } from '../concepts/billing-dispute.ts';
import { invoices } from '../concepts/invoices.ts';
import { liquidatedDamages } from '../concepts/liquidated-damages.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const latePayment: Checklist = {
  id: 'late-payment',
  title: { zh: '账单、发票与违约金', en: 'Bills, invoices and liquidated damages' },
  sources: [
    { concept: 'liquidated-damages', leftOut: [] },
    { concept: 'billing-dispute', leftOut: [] },
    { concept: 'invoices', leftOut: [] },
  ],
  items: [
    {
      id: 'rate',
      question: {
        zh: '欠费的违约金是多少，写了从哪一日起算、有没有上限吗？',
        en: 'What is the charge on arrears, and are the day from which it runs and a cap printed?',
      },
      clauses: of(liquidatedDamages, 'g-5.2'),
      asks: {
        zh: '催告后起算；降低（每日万分之五，一年约18%）；设总额上限；有争议的金额不计。',
        en: 'From a reminder on; less than five ten-thousandths a day, some 18 % a year; a total; nothing on disputed sums.',
      },
      law: law('penalty'),
    },
    {
      id: 'dispute',
      question: {
        zh: '账单异议有多长时间，逾期怎样，以谁的数据为准？',
        en: 'How long is there to dispute a bill, what follows afterwards, and whose figures decide?',
      },
      clauses: of(billingDispute, 'g-4.8'),
      asks: {
        zh: '延长到30日以上；系统数据只作初步证据；可要求审计计量。',
        en: '30 days or more; the vendor’s figures as first evidence only; an audit of metering on request.',
      },
      law: law('silence', 'standardVoid'),
    },
    {
      id: 'invoices',
      question: {
        zh: '怎样开票、退票、重新开票，条件不符怎样？',
        en: 'How are invoices issued, returned and issued anew, and what if the conditions are not met?',
      },
      clauses: group(invoices, '相关条款'),
      asks: {
        zh: '写明开票时间和税率变化由谁承担。',
        en: 'When invoices come, and who bears a change of the tax rate.',
      },
    },
    {
      id: 'reminder',
      question: {
        zh: '停服前是否一定会催告或通知？',
        en: 'Is a reminder or notice sure before service stops?',
      },
      clauses: [
        says(
          'g-5.1',
          '您发生欠费时，阿里云可能会向您发出合理的提示或催告',
          '“可能”提示或催告，不是义务。',
          'A reminder “may” come: no duty.',
        ),
        says(
          'g-5.2',
          '阿里云因此终止服务和/或技术支持的，会向您发出必要的通知',
          '因此终止的，会发出必要的通知。',
          'Where service is ended for this, the needed notice is sent.',
        ),
        says(
          'p-3.1.2',
          '在欠费后的第12小时和第23小时发送通知提醒您尽快续费',
          '开放搜索：欠费后第12和第23小时通知。',
          'OpenSearch: notices in the 12th and the 23rd hour of arrears.',
        ),
        says(
          'p-39.1.2',
          '在欠费后的第12小时和第23小时发送通知提醒您尽快续费',
          'DataWorks：欠费后第12和第23小时通知。',
          'DataWorks: notices in the 12th and the 23rd hour of arrears.',
        ),
      ],
      asks: {
        zh: '向指定联系人书面催告，至少10个工作日后才停。',
        en: 'A written reminder to a named contact, and no stop within 10 working days.',
      },
      law: law('defences', 'rescission'),
    },
    {
      id: 'before-full-payment',
      question: {
        zh: '未付清时阿里云可以怎样，付款人有什么要求？',
        en: 'What may the vendor do until all is paid, and who must the payer be?',
      },
      clauses: [
        says(
          'g-5.2',
          '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利',
          '付清之前可不提供或终止。',
          'Until all is paid service may be withheld or ended.',
        ),
        says(
          'p-64.2.1',
          '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持、或者终止服务和/或技术支持的权利',
          '专家服务同样。',
          'Expert services alike.',
        ),
        says(
          'g-4.7',
          '付款人应与您在阿里云官网注册或实名认证的名称一致，如因付款主体与认证主体不一致导致金融合规风险，相关后果由您自行承担',
          '付款人须与认证名称一致，否则后果自担。',
          'The payer must be the verified customer, or bear the consequences.',
        ),
      ],
      asks: {
        zh: '只就欠费的服务；允许关联公司代付。',
        en: 'Only for the service in arrears; payment by affiliates allowed.',
      },
      law: law('defences'),
    },
    {
      id: 'withdrawal-charges',
      question: {
        zh: '退订时收取哪些违约金或手续费，比例写在哪里？',
        en: 'Which penalties or charges come with withdrawal, and where are the rates?',
      },
      clauses: [
        ...of(liquidatedDamages, 'g-3.4.1.2', 'g-4.4.2'),
        says(
          'g-3.4.1.2',
          '以相应官网展示页面或相应订单中载明的方式为准',
          '方式以页面或订单为准，通用条款没有写比例。',
          'The page or the order says how; the general terms print no rate.',
        ),
        says('g-4.4.2', '以相应官网展示页面或相应订单中载明的方式为准', '优惠服务同样。', 'Promoted services alike.'),
      ],
      asks: { zh: '比例写进订单并设上限。', en: 'Rates in the order, with a limit.' },
      law: law('penalty', 'standardNotice'),
    },
    {
      id: 'fixed-sums',
      question: {
        zh: '哪些产品写了固定的违约金或罚金？',
        en: 'Which products have fixed penalties or fines?',
      },
      clauses: of(liquidatedDamages, 'p-66.6', 'p-70.3'),
      asks: { zh: '改为以实际损失为限；罚金写明数额。', en: 'Actual loss as the limit; the amount of a fine stated.' },
      law: law('penalty', 'standardVoid'),
    },
  ],
};
