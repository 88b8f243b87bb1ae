import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER } from './civil-code.ts';

export const general07: readonly ArguedQuestion[] = [
  {
    unit: 'g-7.2.3',
    quote: '上述瑕疵是当时行业技术水平所无法避免的',
    question: {
      zh: '瑕疵能否避免，由谁证明？',
      en: 'Who must show that a defect could not be avoided?',
    },
    readings: [
      {
        id: 'vendor-shows',
        title: {
          zh: '阿里云',
          en: 'The vendor',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '这是阿里云用来不算违约的条件。',
              en: 'It is the condition by which the vendor is not in breach.',
            },
            of: {
              unit: 'g-7.2.3',
              quote: '其将不被视为阿里云违约',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写由谁证明。',
              en: 'No one is named.',
            },
            of: {
              unit: 'g-7.2.3',
              quote: '无法避免的',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'customer-shows',
        title: {
          zh: '客户',
          en: 'The customer',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '客户先已承认服务不可能毫无瑕疵。',
              en: 'The customer has first accepted that no service is flawless.',
            },
            of: {
              unit: 'g-7.2.3',
              quote: '您了解阿里云无法保证其所提供的服务毫无瑕疵',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '客户不掌握阿里云的技术情况。',
              en: 'The customer does not know the vendor’s technology.',
            },
            of: {
              unit: 'g-7.2.3',
              quote: '当时行业技术水平',
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
    ],
    safest: 'customer-shows',
    arguable: {
      zh: '客户较宜主张由阿里云证明；条文没有写。',
      en: 'The customer will argue that the vendor must show it; the text does not say.',
    },
  },
  {
    unit: 'g-7.2.8',
    quote: '云服务衍生数据',
    question: {
      zh: '客户业务运行产生的日志、配置等，算衍生数据还是用户业务数据？',
      en: 'Are logs and settings from the customer’s own operation derived data or the customer’s business data?',
    },
    readings: [
      {
        id: 'derived-data',
        title: {
          zh: '衍生数据，阿里云可用',
          en: 'Derived data, which the vendor may use',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '列举中明写日志数据、配置数据。',
              en: 'The list names logs and settings.',
            },
            of: {
              unit: 'g-7.2.8',
              quote: '日志数据、授权用户数以及授权用户的身份、配置数据',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '限于“所必须掌握的”。',
              en: 'It is limited to what the vendor “must” hold.',
            },
            of: {
              unit: 'g-7.2.8',
              quote: '阿里云为履行合同或法律法规的要求所必须掌握的',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '9.2.1 的定义很宽。',
              en: 'The definition in 9.2.1 is broad.',
            },
            of: {
              unit: 'g-9.2.1',
              quote: '以及通过其他方式处理的数据，均为您的用户业务数据',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'business-data-first',
        title: {
          zh: '凡属用户业务数据的，仍依第 9 条',
          en: 'What is business data stays under chapter 9',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '9.2.2 不许未获授权的使用，例外只有两项，没有 7.2.8。',
              en: '9.2.2 bars use without permission; its two exceptions do not name 7.2.8.',
            },
            of: {
              unit: 'g-9.2.2',
              quote: '不进行任何未获授权的使用及披露；但以下情形除外',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '7.2.8 本身可看作客户的同意。',
              en: '7.2.8 can itself be read as the customer’s consent.',
            },
            of: {
              unit: 'g-7.2.8',
              quote: '您理解并认可',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'derived-data',
    arguable: {
      zh: '客户较宜主张第 9 条；阿里云较宜主张 7.2.8 的列举。',
      en: 'The customer will argue chapter 9, the vendor the list in 7.2.8.',
    },
  },
];
