import type { Checklist } from '../../src/checklists/model';
import { supportAcceptance as concept } from '../concepts/support-acceptance.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const support: Checklist = {
  id: 'support',
  title: { zh: '技术支持、专家服务与验收', en: 'Support, expert services and acceptance' },
  sources: [{ concept: 'support-acceptance', leftOut: [] }],
  items: [
    {
      id: 'general',
      question: {
        zh: '一般有哪些支持，哪些没有或由别人提供？',
        en: 'Which support is there in general, and which is lacking or given by others?',
      },
      clauses: group(concept, '一般支持'),
      asks: {
        zh: '按严重程度写明响应和解决时间；升级途径。',
        en: 'Times to respond and to solve by severity; a way to escalate.',
      },
    },
    {
      id: 'database-experts',
      question: {
        zh: '数据库专家服务由谁提供、须授权什么、担保什么？',
        en: 'Who gives database expert services, what access do they need, what is warranted?',
      },
      clauses: group(concept, '数据库专家服务'),
      asks: {
        zh: '人员资历、操作留痕、合理注意。',
        en: 'Qualified people, a record of what they do, reasonable care.',
      },
      law: law('standardVoid'),
    },
    {
      id: 'ordering',
      question: {
        zh: '专家技术服务怎样申请、付费、何时开始？',
        en: 'How are expert services requested and paid for, and when do they begin?',
      },
      clauses: of(concept, 'p-64.1.1', 'p-64.2.1', 'p-64.3.1', 'p-64.3.3.1', 'p-64.3.3.2'),
      asks: { zh: '按里程碑付款，不全额预付。', en: 'Payment by milestones, not all in advance.' },
      law: law('defences'),
    },
    {
      id: 'acceptance',
      question: {
        zh: '写了验收标准吗，多久不确认即视为通过，未达标怎样？',
        en: 'Are criteria for acceptance printed, when is it deemed given, and what if they are not met?',
      },
      clauses: [
        ...of(concept, 'p-64.3.3.3', 'p-64.3.4'),
        says(
          'p-64.3.4',
          '服务完成后，阿里云将在线发起本次服务的验收，需要您在线确认，完成验收',
          '在线发起、在线确认；该款没有写标准。',
          'Acceptance is asked for and confirmed online; that clause prints no criteria.',
        ),
      ],
      asks: {
        zh: '书面验收标准；10个工作日以上；不合格免费返工或退款。',
        en: 'Written criteria; 10 working days or more; rework or refund where they are not met.',
      },
      law: law('silence', 'breach'),
    },
    {
      id: 'cooperation',
      question: {
        zh: '客户要提供哪些协助、权限和联系人，风险谁承担？',
        en: 'What help, access and contacts must the customer give, and who bears the risk?',
      },
      clauses: of(concept, 'p-64.3.2', 'p-64.3.3.4', 'p-64.3.7.1', 'p-64.3.8.3', 'p-64.4.1.1'),
      asks: {
        zh: '权限最小、限时、留痕；阿里云人员的行为由阿里云负责。',
        en: 'Least access, for a time, recorded; the vendor answers for its people.',
      },
      law: law('dataSecurity'),
    },
    {
      id: 'scope',
      question: {
        zh: '各项服务包含什么、不包含什么，阿里云可以调整吗？',
        en: 'What does each service include and exclude, and may the vendor change it?',
      },
      clauses: of(
        concept,
        'p-64.3.6.1',
        'p-64.3.6.2',
        'p-64.3.8.1',
        'p-64.3.8.2',
        'p-64.3.8.4',
        'p-64.3.9.1',
        'p-64.3.9.2',
        'p-64.3.10.1',
        'p-64.3.10.2',
        'p-64.3.11.1',
        'p-64.3.11.2.A',
        'p-64.3.11.2.B',
        'p-64.3.11.2.C',
        'p-64.4.2.1',
        'p-64.4.2.2',
      ),
      asks: { zh: '下单页面存档；服务期内不减少。', en: 'The order page kept; nothing less within the term.' },
      law: law('change'),
    },
    {
      id: 'no-warranty',
      question: { zh: '哪些专家服务不作保证？', en: 'Which expert services are without warranty?' },
      clauses: of(concept, 'p-64.3.7.2', 'p-64.3.12.1', 'p-27.4'),
      asks: { zh: '付费服务按行业通常的注意提供。', en: 'Paid services with the care usual in the trade.' },
      law: law('standardVoid', 'exclusionVoid'),
    },
    {
      id: 'end',
      question: {
        zh: '到期、停用、拒付或违规时，服务和数据怎样？',
        en: 'What becomes of service and data at expiry, when switched off, unpaid or misused?',
      },
      clauses: of(concept, 'p-64.3.5', 'p-64.3.7.3', 'p-64.3.12.2', 'p-64.4.1.2', 'p-64.4.1.3'),
      asks: { zh: '交付物和报告在终止后仍可取得。', en: 'Deliverables and reports stay available after the end.' },
      law: law('afterContract'),
    },
  ],
};
