import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special1115: readonly ArguedQuestion[] = [
  {
    unit: 'p-13.1',
    quote: '请您在服务到期7日前续费',
    question: {
      zh: '图形工作站须在到期 7 日前续费，还是到期后 7 日内仍可？',
      en: 'Must the workstation be renewed 7 days before expiry, or is it still possible until 7 days after?',
    },
    readings: [
      {
        id: 'deadline-before',
        title: {
          zh: '到期前 7 日是期限',
          en: '7 days before is a limit',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写明“7日前”。',
              en: 'It says “7 days before”.',
            },
            of: {
              unit: 'p-13.1',
              quote: '到期7日前续费',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 4.2.2 有同样的意思。',
              en: 'General 4.2.2 can be read alike.',
            },
            of: {
              unit: 'g-4.2.2',
              quote: '至少应在服务期满前7日内',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '用“请”，没有后果。',
              en: 'It says “please” and prints no result.',
            },
            of: {
              unit: 'p-13.1',
              quote: '以便保持服务的持续使用',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-13.1',
            quote: '如您不再续费，在服务期终止后7日届满后',
            why: {
              zh: '到期前才能续，7 日保留就没有用处。',
              en: 'If renewal is only possible before, keeping 7 days serves nothing.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'advice-until-release',
        title: {
          zh: '只是建议，释放前仍可续',
          en: 'Advice; renewal until release',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“请您…以便”是建议。',
              en: '“Please … so that” is advice.',
            },
            of: {
              unit: 'p-13.1',
              quote: '请您在服务到期7日前续费，以便保持服务的持续使用',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '保留实例 7 日是为了续费。',
              en: 'The instance is kept 7 days so that one may renew.',
            },
            of: {
              unit: 'p-13.1',
              quote: '在服务期终止后7日届满后',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写到期后可以续费。',
              en: 'Renewal after the end is not printed.',
            },
            of: {
              unit: 'p-13.1',
              quote: '则服务终止',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'deadline-before',
    timeline: 'counted',
    arguable: {
      zh: '客户较宜主张建议；到期前 7 日续费最稳。',
      en: 'The customer will argue advice; 7 days before is the careful date.',
    },
  },
  {
    unit: 'p-13.1',
    quote: '在服务期终止后7日届满后',
    question: {
      zh: '数量用完时，7 日从用完起还是从原定到期日起？',
      en: 'When the quantity is used up, do the 7 days run from then or from the expiry first agreed?',
    },
    readings: [
      {
        id: 'from-exhaustion',
        title: {
          zh: '从用完、服务终止时',
          en: 'From exhaustion',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '用完则服务终止。',
              en: 'On exhaustion the service ends.',
            },
            of: {
              unit: 'p-13.1',
              quote: '或者您所购买的使用数量被消耗完毕，则服务终止',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '写的是“服务期终止”，不是“服务终止”。',
              en: 'It says the end of the service period, not of the service.',
            },
            of: {
              unit: 'p-13.1',
              quote: '服务期终止后',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'from-term-expiry',
        title: {
          zh: '从服务期到期',
          en: 'From the end of the period',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“服务期”首句只与“到期”连用。',
              en: 'In the first sentence the service period goes with “expiry”.',
            },
            of: {
              unit: 'p-13.1',
              quote: '服务期到期',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 3.4.1(2) 使资源包的期限以先到者为准。',
              en: 'General 3.4.1(2) ends a package’s term at the earlier event.',
            },
            of: {
              unit: 'g-3.4.1.2',
              quote: '以前述二者早发生为准',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'from-exhaustion',
    timeline: 'reading',
    arguable: {
      zh: '客户较宜主张服务期到期；按用完之时计划最稳。',
      en: 'The customer will argue the end of the period; exhaustion is the careful start.',
    },
  },
];
