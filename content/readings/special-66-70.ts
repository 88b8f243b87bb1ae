import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER } from './civil-code.ts';

export const special6670: readonly ArguedQuestion[] = [
  {
    unit: 'p-66.1',
    quote: '信息核验服务由阿里云智能科技（江苏）有限公司 （以下简称“阿里云”）提供',
    question: {
      zh: '就信息核验，通用条款的“阿里云”（上限、抵消、责任）是哪家公司？',
      en: 'For verification, which company is “Alibaba Cloud” in the general terms (cap, set-off, liability)?',
    },
    readings: [
      {
        id: 'jiangsu-company-only',
        title: {
          zh: '只是江苏公司',
          en: 'The Jiangsu company only',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '本条重新定义“阿里云”。',
              en: 'The clause defines the name anew.',
            },
            of: {
              unit: 'p-66.1',
              quote: '（以下简称“阿里云”）',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 2.1.1 以专用说明所列的主体为准。',
              en: 'General 2.1.1 takes the entity named in the special part.',
            },
            of: {
              unit: 'g-2.1.1',
              quote: '具体的服务提供主体以本协议专用说明部分所列明或产品购买页展示为准',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '协议是与阿里云计算有限公司签署的。',
              en: 'The agreement is signed with Alibaba Cloud Computing.',
            },
            of: {
              unit: 'pre.para1',
              quote: '阿里云计算有限公司（下称“阿里云”或“我们”）',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'both-companies',
        title: {
          zh: '签约的公司也负责',
          en: 'The signing company too',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '服务提供方“包括”几家公司。',
              en: 'The providers “include” several companies.',
            },
            of: {
              unit: 'g-2.1.para1',
              quote: '本协议项下服务提供方包括阿里云计算有限公司',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '客户可能要分别向几家公司付款。',
              en: 'The customer may pay several companies separately.',
            },
            of: {
              unit: 'p-66.1',
              quote: '您可能需要向多家阿里云公司分别支付相应款项',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'jiangsu-company-only',
    arguable: {
      zh: '客户较宜主张两家都负责；阿里云较宜主张只是江苏公司。',
      en: 'The customer will argue both, the vendor the Jiangsu company only.',
    },
  },
  {
    unit: 'p-66.6',
    quote: '不得将本协议项下权利和义务的全部或部分以委托、代理、转包或任何其他形式转让给第三方',
    question: {
      zh: '五十万元违约金管整个协议，还是只管信息核验服务？',
      en: 'Does the penalty of 500,000 yuan cover the whole agreement or only the verification service?',
    },
    readings: [
      {
        id: 'verification-only',
        title: {
          zh: '只管信息核验',
          en: 'Verification only',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '本条的“您”是信息核验的商户。',
              en: 'Here “you” is the merchant of verification.',
            },
            of: {
              unit: 'p-66.1',
              quote: '所有使用信息核验服务的主体',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 14.4.4 禁转让而没有违约金。',
              en: 'General 14.4.4 bars transfers without a penalty.',
            },
            of: {
              unit: 'g-14.4.4',
              quote: '您不得转让或以其他方式将本协议的全部或部分转让给任何第三方',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '写“本协议项下”。',
              en: 'It says “under this agreement”.',
            },
            of: {
              unit: 'p-66.6',
              quote: '本协议项下权利和义务',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'whole-agreement',
        title: {
          zh: '管整个协议',
          en: 'The whole agreement',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“本协议”定义为《阿里云产品服务协议》。',
              en: '“This agreement” is the whole.',
            },
            of: {
              unit: 'pre.para1',
              quote: '《阿里云产品服务协议》（下称“本协议”）',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '专用说明只讲各自的产品。',
              en: 'Special terms speak of their products.',
            },
            of: {
              unit: 'p-66.1',
              quote: '本条款中的“您”是指',
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
    safest: 'whole-agreement',
    arguable: {
      zh: '客户较宜主张只管信息核验；未经同意不转让最稳。',
      en: 'The customer will argue verification only; no transfer without consent is careful.',
    },
  },
  {
    unit: 'p-69.2.1.4',
    quote: '自阿里云暂停服务之日起一定期限内（“宽限期”）',
    question: {
      zh: '宽限期多长，由谁定？',
      en: 'How long is the grace, and who sets it?',
    },
    readings: [
      {
        id: 'set-by-vendor',
        title: {
          zh: '由阿里云定',
          en: 'The vendor sets it',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '只写“一定期限”。',
              en: 'Only “a certain period” is printed.',
            },
            of: {
              unit: 'p-69.2.1.4',
              quote: '一定期限内',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '69.2 说没有继续存储的义务。',
              en: '69.2 says that there is no duty to store.',
            },
            of: {
              unit: 'p-69.2',
              quote: '并没有义务继续存储您的数据',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '本项写“仍将存储”。',
              en: 'This item says “will still store”.',
            },
            of: {
              unit: 'p-69.2.1.4',
              quote: '阿里云仍将存储您的数据',
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
            unit: 'p-69.2.1.4',
            quote: '阿里云仍将存储您的数据',
            why: {
              zh: '期限可为零，存储的承诺就没有作用。',
              en: 'If the period may be nil, the promise to store does nothing.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'as-documented-or-reasonable',
        title: {
          zh: '按产品文档，没有则合理的期限',
          en: 'As documented, else a reasonable time',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 5.5、9.2.4 把时限交给产品文档。',
              en: 'General 5.5 and 9.2.4 leave periods to product documents.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '产品文档、服务说明等所载明的时限为准',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '本项没有引用文档。',
              en: 'The item refers to no document.',
            },
            of: {
              unit: 'p-69.2.1.4',
              quote: '宽限期',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'set-by-vendor',
    timeline: 'counted',
    arguable: {
      zh: '客户较宜主张文档或合理期限；阿里云较宜主张 69.2。',
      en: 'The customer will argue documents or a reasonable time, the vendor 69.2.',
    },
  },
];
