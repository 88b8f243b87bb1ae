import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special0610: readonly ArguedQuestion[] = [
  {
    unit: 'p-6.2',
    quote: '到期后7日内仍未续费，实例将自动释放',
    question: {
      zh: '7 日内释放，还是 7 日满后释放？',
      en: 'Is the instance released within the 7 days or after them?',
    },
    readings: [
      {
        id: 'after-seven-days',
        title: {
          zh: '满 7 日后',
          en: 'After they end',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '只有 7 日过完，才能说“7日内仍未续费”。',
              en: 'Only when they are over can one say “not renewed within 7 days”.',
            },
            of: {
              unit: 'p-6.2',
              quote: '到期后7日内仍未续费',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '别的产品写“7日届满”。',
              en: 'Other products say “on the end of 7 days”.',
            },
            of: {
              unit: 'p-8.1.2',
              quote: '如7日届满仍未续费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写“届满”。',
              en: '“End” is not printed.',
            },
            of: {
              unit: 'p-6.2',
              quote: '实例将自动释放',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'any-time-within',
        title: {
          zh: '7 日内随时',
          en: 'Any time within them',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '可读为在 7 日内、未续费时即释放。',
              en: 'It can be read: within 7 days, if not renewed, released.',
            },
            of: {
              unit: 'p-6.2',
              quote: '7日内仍未续费，实例将自动释放',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '期限是给客户续费的。',
              en: 'The period is for the customer to renew.',
            },
            of: {
              unit: 'p-6.2',
              quote: '仍未续费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'any-time-within',
    timeline: 'doubt',
    arguable: {
      zh: '客户较宜主张满 7 日；求稳到期前续费：时间轴按满 7 日推算，旁边写明可能更早。22.1.1–22.1.3、31.1、49.1、49.2 有同样的写法，59.2.1(2)、60.1.2 的“7日届满前仍未续费”相近。',
      en: 'The customer will argue the end of the 7 days; careful: renew before expiry; the timeline counts the 7 days in full, and says beside them that it may be earlier. Special 22.1.1–22.1.3, 31.1, 49.1 and 49.2 are alike, and 59.2.1(2) and 60.1.2 (before the 7 days end) nearly so.',
    },
  },
  {
    unit: 'p-6.3',
    quote: '服务停止后，未处理的消息数据将自动释放',
    question: {
      zh: '未处理的消息在 72 小时暂停时即释放，还是到以后停止时？',
      en: 'Are unprocessed messages released at the suspension at 72 hours, or at some later stop?',
    },
    readings: [
      {
        id: 'at-suspension',
        title: {
          zh: '暂停即停止，随即释放',
          en: 'At the suspension',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '前后两句说的是同一件事。',
              en: 'Both sentences speak of one event.',
            },
            of: {
              unit: 'p-6.3',
              quote: '阿里云将暂停为您提供服务',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '没有写第二个时间。',
              en: 'No second time is printed.',
            },
            of: {
              unit: 'p-6.3',
              quote: '如超过72小时的',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“暂停”与“停止”用词不同。',
              en: '“Suspend” and “stop” are different words.',
            },
            of: {
              unit: 'p-6.3',
              quote: '服务停止后',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'at-later-stop',
        title: {
          zh: '到服务终局停止时',
          en: 'At a later, final stop',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '别处“暂停”之后才“终止”。',
              en: 'Elsewhere suspension comes before the end.',
            },
            of: {
              unit: 'p-2.2',
              quote: '自阿里云暂停服务之时起7日届满',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 9.2.4 还给缓冲期。',
              en: 'General 9.2.4 also gives a buffer.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '一定的缓冲期',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '以后的停止没有时间。',
              en: 'No time is printed for it.',
            },
            of: {
              unit: 'p-6.3',
              quote: '将自动释放',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'at-suspension',
    arguable: {
      zh: '客户较宜主张后来的停止；按 72 小时计划最稳。',
      en: 'The customer will argue a later stop; 72 hours is the careful date.',
    },
  },
];
