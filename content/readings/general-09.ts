import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const general09: readonly ArguedQuestion[] = [
  {
    unit: 'g-9.2.4',
    quote:
      '阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有）',
    question: {
      zh: '哪里都没有写时限时，有没有缓冲期？',
      en: 'Is there a buffer where no document states a period?',
    },
    readings: [
      {
        id: 'no-period-no-buffer',
        title: {
          zh: '没有写就没有',
          en: 'No period, no buffer',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '缓冲期以载明的时限为准。',
              en: 'The buffer is the period stated.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '所载明的时限为准',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '阿里云没有继续保留的义务。',
              en: 'The vendor has no duty to keep data.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '没有继续保留、导出或者返还用户业务数据的义务',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '条文先承诺“一定的缓冲期”。',
              en: 'The clause first promises “a certain buffer”.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '一定的缓冲期',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'g-9.2.4',
            quote: '仅在一定的缓冲期',
            why: {
              zh: '没有期限的产品就没有缓冲期。',
              en: 'Products without a period would have no buffer.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'some-buffer-always',
        title: {
          zh: '总有合理的缓冲期',
          en: 'Always some reasonable buffer',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '缓冲期对一切届满、终止、欠费都适用。',
              en: 'The buffer applies to every end and to arrears.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '当服务期届满、服务提前终止',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '目的是让客户取回数据。',
              en: 'Its aim is to let the customer fetch data.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '继续存储您的用户业务数据',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '长短没有写。',
              en: 'Its length is not printed.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '一定的',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'no-period-no-buffer',
    arguable: {
      zh: '客户较宜主张总有缓冲期；阿里云较宜主张没有写就没有；长度都没有印出（如专用说明 5.4、10.1、24.1）。',
      en: 'The customer will argue that there is always a buffer, the vendor that there is none; no length is printed (e.g. special 5.4, 10.1, 24.1).',
    },
  },
];
