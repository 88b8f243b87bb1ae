import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special5155: readonly ArguedQuestion[] = [
  {
    unit: 'p-51.1',
    quote: '自您因欠费被停止服务之时起30日届满，阿里云将不再保留您数据',
    question: {
      zh: '30 日从“暂停”还是从“停止”起？',
      en: 'Do the 30 days run from the “suspension” or from the “stop”?',
    },
    readings: [
      {
        id: 'from-suspension',
        title: {
          zh: '从暂停',
          en: 'From the suspension',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '首句的 30 日从暂停起。',
              en: 'The first 30 days run from the suspension.',
            },
            of: {
              unit: 'p-51.1',
              quote: '自您因欠费被暂停服务之时起30日内',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '删除一句写“停止”。',
              en: 'The words on deletion say “stop”.',
            },
            of: {
              unit: 'p-51.1',
              quote: '被停止服务之时起30日届满',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'from-stop',
        title: {
          zh: '从停止',
          en: 'From the stop',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '删除的起点写“停止”。',
              en: 'Deletion starts from the “stop”.',
            },
            of: {
              unit: 'p-51.1',
              quote: '自您因欠费被停止服务之时起',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '别处暂停与停止、终止是两步。',
              en: 'Elsewhere suspending and ending are two steps.',
            },
            of: {
              unit: 'p-17.1.4',
              quote: '终止本服务并停止为您继续提供服务',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '停止何时发生，没有写。',
              en: 'When the stop comes is not printed.',
            },
            of: {
              unit: 'p-51.1',
              quote: '被停止服务之时',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'p-51.1',
            quote: '自您因欠费被暂停服务之时起30日内',
            why: {
              zh: '停止若较晚，存储的承诺就有空档。',
              en: 'If the stop comes later, the promise to store leaves a gap.',
            },
          },
        ],
        burdens: 'vendor',
      },
      {
        id: 'one-event',
        title: {
          zh: '暂停和停止是同一时刻（调和）',
          en: 'Suspension and stop are one (harmonising)',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '两个 30 日相接才没有空档。',
              en: 'The two 30 days fit only if they are one.',
            },
            of: {
              unit: 'p-51.1',
              quote: '30日届满',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第142条、第466条：按所用词句，结合相关条款、行为的性质和目的、习惯以及诚信原则确定含义。',
              en: 'Civil Code arts. 142 and 466: the meaning follows from the words used, with the related clauses, the nature and purpose, custom and good faith.',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '用了两个词。',
              en: 'Two words are used.',
            },
            of: {
              unit: 'p-51.1',
              quote: '停止服务',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'from-suspension',
    timeline: 'doubt',
    arguable: {
      zh: '客户较宜主张停止；欠费多久后暂停，也没有写。',
      en: 'The customer will argue the stop; how long after arrears the suspension comes is not printed either.',
    },
  },
  {
    unit: 'p-53.3',
    quote: '阿里云将暂停您账户下所有按量付费服务的操作权限',
    question: {
      zh: '暂停及于账户下所有按量付费服务，还是只及于 Prometheus？',
      en: 'Does the suspension reach every pay-as-you-go service of the account, or Prometheus only?',
    },
    readings: [
      {
        id: 'all-services-of-account',
        title: {
          zh: '账户下所有产品',
          en: 'Every product of the account',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '字面写“账户下所有按量付费服务”。',
              en: 'The words are “all pay-as-you-go services under your account”.',
            },
            of: {
              unit: 'p-53.3',
              quote: '您账户下所有按量付费服务',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 5.4 也把账号合并处置。',
              en: 'General 5.4 too treats accounts together.',
            },
            of: {
              unit: 'g-5.4',
              quote: '合并处置的权利',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '本条只讲 Prometheus。',
              en: 'The term is on Prometheus only.',
            },
            of: {
              unit: 'p-53.1',
              quote: '您在购买时可选择预付费或后付费模式',
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
        id: 'prometheus-only',
        title: {
          zh: '只限 Prometheus',
          en: 'Prometheus only',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '后文只讲欠费实例和数据上报。',
              en: 'What follows speaks of the instance in arrears and its data.',
            },
            of: {
              unit: 'p-53.3',
              quote: '释放您的欠费实例，停止数据上报',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '其他产品各有宽限。',
              en: 'Other products have their own grace.',
            },
            of: {
              unit: 'p-2.1',
              quote: '您仍可继续使用阿里云日志服务24小时',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“所有”没有限定。',
              en: '“All” has no limit.',
            },
            of: {
              unit: 'p-53.3',
              quote: '所有按量付费服务',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'all-services-of-account',
    arguable: {
      zh: '客户较宜主张只限 Prometheus；字面及于全部。',
      en: 'The customer will argue Prometheus only; the letter reaches all.',
    },
  },
];
