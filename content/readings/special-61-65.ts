import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER } from './civil-code.ts';

export const special6165: readonly ArguedQuestion[] = [
  {
    unit: 'p-64.3.4',
    quote: '若您未在5个工作日内确认验收的，视为验收通过',
    question: {
      zh: '5 日内提出异议而不确认，是否仍视为通过？',
      en: 'If the customer objects within 5 days but does not confirm, is acceptance still deemed?',
    },
    readings: [
      {
        id: 'only-silence',
        title: {
          zh: '只有沉默才视为',
          en: 'Only on silence',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '视为是为了对付不回应。',
              en: 'The deeming is for no answer.',
            },
            of: {
              unit: 'p-64.3.4',
              quote: '需要您在线确认，完成验收',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '文字写“未在5个工作日内确认验收的”。',
              en: 'The words are “not confirmed within five working days”.',
            },
            of: {
              unit: 'p-64.3.4',
              quote: '未在5个工作日内确认验收',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'any-non-confirmation',
        title: {
          zh: '凡未确认都视为',
          en: 'On any lack of confirmation',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '没有写异议。',
              en: 'No objection is printed.',
            },
            of: {
              unit: 'p-64.3.4',
              quote: '未在5个工作日内确认验收的，视为验收通过',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '那样验收没有意义。',
              en: 'Acceptance would then mean nothing.',
            },
            of: {
              unit: 'p-64.3.4',
              quote: '在线发起本次服务的验收',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第497条：不合理地免除或减轻己方责任、加重对方责任、限制对方主要权利的，或者排除对方主要权利的格式条款无效。',
              en: 'Civil Code art. 497: a standard term is void if it unreasonably frees its supplier or lessens its liability, burdens the other party or limits a main right of it, or if it takes a main right away.',
            },
          },
        ],
        pointless: [
          {
            unit: 'p-64.3.4',
            quote: '需要您在线确认',
            why: {
              zh: '不确认也通过，确认就没有作用。',
              en: 'If it passes either way, confirming does nothing.',
            },
          },
        ],
        burdens: 'customer',
      },
    ],
    safest: 'any-non-confirmation',
    arguable: {
      zh: '客户较宜主张只有沉默；求稳在 5 个工作日内书面说明异议。',
      en: 'The customer will argue silence only; careful: object in writing within 5 working days.',
    },
  },
];
