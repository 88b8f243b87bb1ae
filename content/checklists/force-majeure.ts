import type { Checklist } from '../../src/checklists/model';
import { forceMajeure as concept } from '../concepts/force-majeure.ts';
import { law } from './laws.ts';
import { of, says } from './write.ts';

export const forceMajeure: Checklist = {
  id: 'force-majeure',
  title: { zh: '不可抗力', en: 'Force majeure' },
  sources: [{ concept: 'force-majeure', leftOut: [] }],
  items: [
    {
      id: 'definition',
      question: {
        zh: '什么算不可抗力，黑客攻击、病毒、网络堵塞是否不论能否避免都算？',
        en: 'What is force majeure, and are hacking, viruses and congestion so whether avoidable or not?',
      },
      clauses: [
        ...of(concept, 'g-14.2.2'),
        says(
          'g-14.2.2',
          '考虑到产品特殊性，以下及类似情形视为不可抗力',
          '这些情形“视为”不可抗力，没有写须不能避免。',
          'These events are deemed force majeure; that they could not be avoided is not asked.',
        ),
      ],
      asks: {
        zh: '删去黑客、病毒、线路中断，或者加上已尽通常防护仍不能避免。',
        en: 'Strike hacking, viruses and line failures, or require that the usual protection could not prevent them.',
      },
      law: law('forceMajeure', 'standardVoid'),
    },
    {
      id: 'effect',
      question: {
        zh: '发生后谁免责，要做什么，多少日内证明？',
        en: 'Who is excused, what must be done, and within how many days is proof due?',
      },
      clauses: [
        ...of(concept, 'g-14.2.1', 'g-14.2.3'),
        says(
          'g-14.2.3',
          '并应在可能的范围内尽快重新履行受不可抗力影响的义务，同时，受影响方应立即通知相对方',
          '须尽快重新履行，并立即通知对方。',
          'Performance must resume as soon as possible, and notice be given at once.',
        ),
      ],
      asks: {
        zh: '只在影响的范围和期间内免责；受影响期间不计费；灾备义务不免除。',
        en: 'Excuse only so far and so long as affected; no fees meanwhile; duties of disaster recovery stay.',
      },
      law: law('forceMajeure', 'mitigation'),
    },
    {
      id: 'termination',
      question: {
        zh: '持续多久、协商多久后可以终止，写了余款怎样吗？',
        en: 'After how long and what talks may one end, and is the rest of the fee spoken of?',
      },
      clauses: [
        ...of(concept, 'g-14.2.4', 'g-3.4.4.4'),
        says(
          'g-14.2.4',
          '若各方在开始协商后的30日内无法就继续履行本协议的条件达成一致意见',
          '协商从开始起30日。',
          'Talks last 30 days from their beginning.',
        ),
      ],
      asks: {
        zh: '缩短到30日；退还未用的费用；给数据导出期。',
        en: '30 days; the unused fee returned; time to export data.',
      },
      law: law('rescission', 'afterRescission', 'changedCircumstances'),
    },
    {
      id: 'elsewhere',
      question: {
        zh: '还有哪些条款以不受阿里云控制或网络的原因免除义务？',
        en: 'Which other clauses lift duties for what is outside the vendor’s control, or for network causes?',
      },
      clauses: [
        ...of(concept, 'g-3.3.2', 'g-12.3.2', 'g-12.4', 'g-3.4.4.3'),
        says(
          'g-3.4.4.4',
          '服务因阿里云无法控制的事由而无法提供（包括但不限于不可抗力）',
          '无法控制的事由使服务期限提前终止，范围比不可抗力宽。',
          'Causes beyond control end the term early, and reach further than force majeure.',
        ),
        says(
          'p-70.8',
          '不构成阿里云的违约，阿里云也不为此承担责任',
          '云行情：数据提供方的原因不构成违约。',
          'Market data: causes at the data provider are no breach.',
        ),
      ],
      asks: {
        zh: '统一按不可抗力的定义；供应商的原因不算。',
        en: 'One definition for all; causes at suppliers do not count.',
      },
      law: law('thirdPartyBreach'),
    },
  ],
};
