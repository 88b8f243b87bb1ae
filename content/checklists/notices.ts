import type { Checklist } from '../../src/checklists/model';
import { noticeDelivery as concept } from '../concepts/notice-delivery.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const notices: Checklist = {
  id: 'notices',
  title: { zh: '通知', en: 'Notices' },
  sources: [{ concept: 'notice-delivery', leftOut: [] }],
  items: [
    {
      id: 'delivery',
      question: {
        zh: '通知以什么方式发、何时算送达，公告算不算？',
        en: 'How are notices given, when are they deemed received, and do announcements count?',
      },
      clauses: of(concept, 'g-14.1.2', 'g-14.1.3'),
      asks: {
        zh: '涉及权利的通知须书面寄到指定地址或邮箱；公告不算；退信不算送达。',
        en: 'Notices on rights in writing to a named address or mailbox; no announcements; nothing received that bounced.',
      },
      law: law('arrival', 'standardVoid'),
    },
    {
      id: 'to-the-vendor',
      question: {
        zh: '客户怎样向阿里云发通知，写了何时算送达吗？',
        en: 'How does the customer give notice to the vendor, and is it printed when that is received?',
      },
      clauses: [
        ...of(concept, 'g-14.4.9', 'pre.para2', 'p-40.4.2'),
        says(
          'g-14.4.2',
          '您应通知阿里云终止服务',
          '不同意修改而停止使用的，须通知阿里云终止。',
          'One who stops because of a change must give notice of the end.',
        ),
        says(
          'g-14.4.3',
          '您对此有异议的可在收到通知后的30日内向阿里云提出',
          '对转让的异议在30日内提出。',
          'Objections to an assignment within 30 days.',
        ),
      ],
      asks: {
        zh: '写明阿里云的地址、邮箱和送达规则。',
        en: 'An address and mailbox of the vendor, and when notice is received.',
      },
      law: law('arrival'),
    },
    {
      id: 'contacts',
      question: {
        zh: '客户的联系方式不对或没有更新，有什么后果？',
        en: 'What follows if the customer’s contacts are wrong or out of date?',
      },
      clauses: of(concept, 'g-14.1.1', 'g-14.1.4', 'p-64.4.1.1', 'p-64.4.1.3', 'p-66.5', 'p-73.3'),
      asks: {
        zh: '登记两个以上联系人；联系不到时须换方式再试。',
        en: 'Two contacts or more; another way to be tried when one fails.',
      },
    },
    {
      id: 'changes',
      question: {
        zh: '变更、下线、调价、转让、维护前的通知期各是多少？',
        en: 'What are the periods of notice for changes, discontinuation, prices, assignment and maintenance?',
      },
      clauses: group(concept, '变更与终止前的通知'),
      asks: { zh: '一律至少30日，书面。', en: '30 days at least, in writing, for all.' },
      law: law('standardNotice', 'change'),
    },
    {
      id: 'arrears-and-expiry',
      question: {
        zh: '欠费、到期、抵销和安全风险会通知吗，哪些产品写了几次？',
        en: 'Is there notice of arrears, expiry, set-off and security risks, and for which products how often?',
      },
      clauses: group(concept, '欠费、到期与风险的通知'),
      asks: {
        zh: '所有产品在停服前和删除前各通知两次。',
        en: 'Two notices before the stop and two before deletion, for every product.',
      },
      law: law('performance'),
    },
    {
      id: 'duties',
      question: {
        zh: '还有哪些情形须通知对方，由谁通知？',
        en: 'When else must notice be given, and by whom?',
      },
      clauses: group(concept, '其他通知义务'),
      asks: { zh: '投诉通知给10个工作日以上。', en: '10 working days or more to answer complaints.' },
      law: law('forceMajeure', 'networkTort'),
    },
  ],
};
