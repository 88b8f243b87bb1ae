import type { Checklist } from '../../src/checklists/model';
import { calculationOfTime } from '../concepts/calculation-of-time.ts';
import { refund } from '../concepts/refund.ts';
import { serviceTerm as concept } from '../concepts/service-term.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const term: Checklist = {
  id: 'term',
  title: { zh: '开通、期限与到期', en: 'Opening, term and expiry' },
  sources: [
    { concept: 'service-term', leftOut: [] },
    { concept: 'calculation-of-time', leftOut: [] },
  ],
  items: [
    {
      id: 'start-and-end',
      question: {
        zh: '服务期限何时开始、何时结束，有没有另算的有效期？',
        en: 'When does the term of service begin and end, and are there other periods of validity?',
      },
      clauses: group(concept, '一般'),
      asks: {
        zh: '从实际可用之日起算；因阿里云原因不能用的期间顺延。',
        en: 'From the day on which it can be used; extended by the time that it cannot through the vendor.',
      },
      law: law('performance'),
    },
    {
      id: 'unpaid-order',
      question: {
        zh: '下单后多久不付款，订单失效？',
        en: 'How long after ordering does an unpaid order lapse?',
      },
      clauses: [
        says(
          'g-4.2.1',
          '订单将为您保留7日，7日届满您仍未付费或者7日内阿里云服务售罄的，订单失效',
          '保留7日；售罄的更早失效。',
          'Kept for 7 days; it lapses earlier when sold out.',
        ),
        says('p-6.1', '您提交订单后3日内仍未付费的，则订单失效', '消息队列：3日。', 'Message queue: 3 days.'),
        says('p-7.1', '您在提交订单后3日内仍未付费的，则订单失效', '全局事务：3日。', 'Global transactions: 3 days.'),
      ],
      asks: { zh: '报价有效期不短于内部审批所需的时间。', en: 'Offers open as long as internal approval takes.' },
      law: law('formation'),
    },
    {
      id: 'at-expiry',
      question: {
        zh: '我们买的产品到期时发生什么，之后还保留多久？',
        en: 'What happens to the products bought at expiry, and how long are they kept afterwards?',
      },
      clauses: group(concept, '到期即停'),
      asks: {
        zh: '到期前30日、7日、1日通知；到期后至少7日照常提供。',
        en: 'Notices 30, 7 and 1 days before; 7 days of full service after expiry at least.',
      },
    },
    {
      id: 'use-after-expiry',
      question: {
        zh: '哪个产品写明到期后一段时间仍可使用？',
        en: 'Which product is said to be usable for a time after expiry?',
      },
      clauses: group(concept, '到期后继续使用'),
      asks: { zh: '其他产品也给。', en: 'The same for other products.' },
    },
    {
      id: 'renewal',
      question: {
        zh: '续费有哪些规则、提醒和后果？',
        en: 'Which rules, reminders and consequences has renewal?',
      },
      clauses: group(concept, '续费规则与提醒'),
      asks: { zh: '自动续费默认关闭，提醒是义务。', en: 'No automatic renewal by default; reminders as a duty.' },
      law: law('renewal'),
    },
    {
      id: 'unused',
      question: {
        zh: '到期时没用完的数量怎样？',
        en: 'What becomes of quantities that are unused at expiry?',
      },
      clauses: of(refund, 'g-3.4.1.3', 'p-11.1', 'p-18.1', 'p-19.1'),
      asks: { zh: '可结转、延期或退款。', en: 'Carried over, extended or refunded.' },
      law: law('standardVoid'),
    },
    {
      id: 'counting',
      question: {
        zh: '日、工作日、月怎样计算，从哪一刻起？',
        en: 'How are days, working days and months counted, and from when?',
      },
      clauses: [
        ...group(calculationOfTime, '规则'),
        ...group(calculationOfTime, '工作日'),
        ...group(calculationOfTime, '写明自然日的期限'),
      ],
      asks: {
        zh: '定义工作日；期满日遇节假日顺延。',
        en: 'A definition of working days; periods that end on a holiday run on.',
      },
      law: {
        zh: '民法典第200条至第204条（期间计算）。',
        en: 'Civil Code, articles 200 to 204 (calculation of periods).',
      },
    },
    {
      id: 'doubtful-periods',
      question: {
        zh: '哪些期限的起点或终点有疑问？',
        en: 'Of which periods is the beginning or the end in doubt?',
      },
      clauses: group(calculationOfTime, '起点或终点有疑问的期限'),
      asks: { zh: '逐条写明起算日和届满时刻。', en: 'The first day and the last moment of each.' },
      law: law('standardMeaning', 'meaning'),
    },
  ],
};
