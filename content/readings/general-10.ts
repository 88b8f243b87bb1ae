import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const general10: readonly ArguedQuestion[] = [
  {
    unit: 'g-10.6',
    quote: '阿里云保留在您侵犯阿里云及/或其他第三方的合法权利/权益时终止向您提供服务并不退还任何款项的权利',
    question: {
      zh: '终止并不退款，须侵权已经确定吗？',
      en: 'Must the infringement be established before service ends without refund?',
    },
    readings: [
      {
        id: 'vendor-judges',
        title: {
          zh: '阿里云判断即可',
          en: 'The vendor’s judgement is enough',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 12.1 允许阿里云独立判断、单方采取措施。',
              en: 'General 12.1 lets the vendor judge and act alone.',
            },
            of: {
              unit: 'g-12.1',
              quote: '根据独立判断并单方采取以下措施',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '10.6 写“在您侵犯…时”，没有写阿里云认为即可。',
              en: '10.6 says “when you infringe”, not “when we think so”.',
            },
            of: {
              unit: 'g-10.6',
              quote: '在您侵犯阿里云及/或其他第三方的合法权利/权益时',
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
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'established',
        title: {
          zh: '须确有侵犯',
          en: 'A real infringement',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '条件是侵犯本身。',
              en: 'The condition is the infringement itself.',
            },
            of: {
              unit: 'g-10.6',
              quote: '在您侵犯',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '10.7 对质疑和投诉另有程序。',
              en: '10.7 has its own steps for complaints.',
            },
            of: {
              unit: 'g-10.7',
              quote: '您和阿里云均有责任出具相关知识产权证明材料',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '由谁确定没有写。',
              en: 'Who finds it is not printed.',
            },
            of: {
              unit: 'g-10.6',
              quote: '阿里云保留',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'vendor-judges',
    arguable: {
      zh: '客户较宜主张须确有侵犯；阿里云较宜引通用条款 12.1。',
      en: 'The customer will argue a real infringement, the vendor general 12.1.',
    },
  },
  {
    unit: 'g-10.7',
    quote: '违约方应负责解决，承担费用和损失，以及使另一方免责',
    question: {
      zh: '10.7、11.5 的责任是否也受 12.6 的上限？',
      en: 'Does the cap of 12.6 also cover liability under 10.7 and 11.5?',
    },
    readings: [
      {
        id: 'capped',
        title: {
          zh: '受上限',
          en: 'Capped',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '12.6 写“在本协议项下所承担的损失赔偿责任”，没有例外。',
              en: '12.6 covers all liability for loss under the agreement, with no exception.',
            },
            of: {
              unit: 'g-12.6',
              quote: '阿里云在本协议项下所承担的损失赔偿责任不超过',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '10.7 的“使另一方免责”不只是赔偿损失。',
              en: '“Hold harmless” in 10.7 is more than paying for loss.',
            },
            of: {
              unit: 'g-10.7',
              quote: '使另一方免责',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'outside-the-cap',
        title: {
          zh: '不受上限',
          en: 'Outside the cap',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '10.7 要求承担费用和损失，没有限额；11.5 自定直接经济损失。',
              en: '10.7 asks for costs and losses with no limit; 11.5 sets its own measure.',
            },
            of: {
              unit: 'g-11.5',
              quote: '应赔偿因此给对方造成的直接经济损失',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '上限按服务费计，与泄密、侵权的损失无关。',
              en: 'A cap by fees has no link with loss from leaks or infringement.',
            },
            of: {
              unit: 'g-12.6',
              quote: '就该服务过往12个月所缴纳的服务费用',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '三条都在通用条款，14.4.1 不分先后。',
              en: 'All three are general terms; 14.4.1 gives no rank among them.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（3）本协议通用条款',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'capped',
    arguable: {
      zh: '客户较宜主张自成一体；阿里云较宜主张 12.6 的“本协议项下”。',
      en: 'The customer will argue that they stand alone, the vendor the words “under this agreement”.',
    },
  },
];
