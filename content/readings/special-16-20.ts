import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special1620: readonly ArguedQuestion[] = [
  {
    unit: 'p-16.1',
    quote: '阿里云将在24小时之内暂停为您提供服务',
    question: {
      zh: '欠费后有 24 小时宽限，还是 24 小时内随时可停？',
      en: 'Is there a grace of 24 hours, or may service stop at any time within them?',
    },
    readings: [
      {
        id: 'any-time-within-24h',
        title: {
          zh: '24 小时内随时',
          en: 'Any time within',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“之内”表示不晚于。',
              en: '“Within” means not later than.',
            },
            of: {
              unit: 'p-16.1',
              quote: '在24小时之内暂停',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '其他产品给足 24 小时。',
              en: 'Other products give a full 24 hours.',
            },
            of: {
              unit: 'p-12.1',
              quote: '您仍可继续使用阿里云云解析PrivateZone服务24小时',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'full-24h-grace',
        title: {
          zh: '满 24 小时才停',
          en: 'Only after 24 hours',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '同类条款都是宽限。',
              en: 'Like terms are all a grace.',
            },
            of: {
              unit: 'p-31.1',
              quote: '您仍可继续使用服务24小时',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写“仍可继续使用”。',
              en: '“You may go on using” is not printed.',
            },
            of: {
              unit: 'p-16.1',
              quote: '24小时之内',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'p-16.1',
            quote: '之内',
            why: {
              zh: '“之内”改读为“之后”，原字没有作用。',
              en: '“Within” would have to be read as “after”.',
            },
          },
        ],
        burdens: 'vendor',
      },
    ],
    safest: 'any-time-within-24h',
    timeline: 'counted',
    arguable: {
      zh: '客户较宜主张宽限；文字更近随时停。',
      en: 'The customer will argue a grace; the letter is nearer to any time.',
    },
  },
  {
    unit: 'p-17.1.4',
    quote: '15日内，您仍未支付所欠服务费用的，则阿里云将在您实际欠费满15日后，终止本服务',
    question: {
      zh: 'MaxCompute 的 15 日从暂停起还是从欠费起？',
      en: 'Do the 15 days of MaxCompute run from the suspension or from the arrears?',
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
              zh: '首句给 15 日的保存，从暂停起。',
              en: 'The first sentence keeps data for 15 days from the suspension.',
            },
            of: {
              unit: 'p-17.1.4',
              quote: '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '“15日内”承接前句的 15 日。',
              en: '“Within the 15 days” takes up those 15 days.',
            },
            of: {
              unit: 'p-17.1.4',
              quote: '15日内，您仍未支付',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '终止的时点另写“实际欠费满15日后”。',
              en: 'The end is set “after 15 days of actual arrears”.',
            },
            of: {
              unit: 'p-17.1.4',
              quote: '实际欠费满15日后',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'p-17.1.4',
            quote: '在您实际欠费满15日后',
            why: {
              zh: '若从暂停算，“实际欠费”没有作用。',
              en: 'Counted from suspension, “actual arrears” does nothing.',
            },
          },
        ],
        burdens: 'vendor',
      },
      {
        id: 'from-arrears',
        title: {
          zh: '从欠费',
          en: 'From the arrears',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '文字写“实际欠费满15日”。',
              en: 'The words are “15 days of actual arrears”.',
            },
            of: {
              unit: 'p-17.1.4',
              quote: '实际欠费满15日后',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '有延停时，数据会在承诺的 15 日之前被删。',
              en: 'With a deferred stop, data would go before the promised 15 days.',
            },
            of: {
              unit: 'p-17.1.2',
              quote: '延期停服期满您仍未付清所欠服务费用的，阿里云将暂停提供服务',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-17.1.4',
            quote: '自阿里云暂停服务之时起的15日内',
            why: {
              zh: '有延停时，从暂停起的 15 日就不足。',
              en: 'With a deferred stop the 15 days from suspension fall short.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'both-must-pass',
        title: {
          zh: '两个 15 日都要满（调和）',
          en: 'Both must have passed (harmonising)',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '保存的承诺和终止的条件可以同时满足。',
              en: 'The promise to keep and the condition to end can both be kept.',
            },
            of: {
              unit: 'p-17.1.4',
              quote: '阿里云仍将存储您的数据，并持续计算存储费用',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '没有延停时，17.1.1 即时暂停，两个时点相同。',
              en: 'Without a deferral 17.1.1 suspends at once, and the two moments are one.',
            },
            of: {
              unit: 'p-17.1.1',
              quote: '自您欠费之时起即时暂停您的MaxCompute服务',
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
              zh: '文字只写一个 15 日的条件。',
              en: 'The words print one condition of 15 days.',
            },
            of: {
              unit: 'p-17.1.4',
              quote: '在您实际欠费满15日后',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'from-arrears',
    timeline: 'reading',
    arguable: {
      zh: '客户较宜主张从暂停或两者都满；阿里云较宜主张实际欠费。',
      en: 'The customer will argue suspension or both, the vendor the actual arrears.',
    },
  },
  {
    unit: 'p-19.5',
    quote: '或作任何商业目的的使用',
    question: {
      zh: '鹿班制作的图片可否用于商业？',
      en: 'May images made with Luban be used in business?',
    },
    readings: [
      {
        id: 'only-the-tool',
        title: {
          zh: '禁止的只是对软件、标识等的商业利用',
          en: 'Only the tool may not be exploited',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '对象是鹿班及其部分。',
              en: 'The object is Luban and its parts.',
            },
            of: {
              unit: 'p-19.5',
              quote: '鹿班和/或鹿班任何部分（软件产品、页面标识、服务品牌、资讯、信息）',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '客户付费为获取图片。',
              en: 'The customer pays to obtain images.',
            },
            of: {
              unit: 'p-19.1',
              quote: '进而获取鹿班服务为您制作的图片',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '列举的“信息”可及于成果。',
              en: '“Information” in the list can cover the results.',
            },
            of: {
              unit: 'p-19.5',
              quote: '资讯、信息',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'also-the-results',
        title: {
          zh: '成果也不得商用',
          en: 'Results too',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“任何部分”“任何商业目的”很宽。',
              en: '“Any part” and “any commercial purpose” are broad.',
            },
            of: {
              unit: 'p-19.5',
              quote: '任何商业目的的使用',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '19.2 把成果称为“设计成果”，19.5 没有列入。',
              en: '19.2 calls results “设计成果” (design results); 19.5 does not list them.',
            },
            of: {
              unit: 'p-19.2',
              quote: '就你的素材和设计成果',
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
    safest: 'also-the-results',
    arguable: {
      zh: '客户较宜主张只禁工具；成果的权利归谁没有印出。',
      en: 'The customer will argue the tool only; who owns the results is not printed.',
    },
  },
  {
    unit: 'p-20.2',
    quote: '阿里云的授权到期后，阿里云将要求您停止使用、或停止您使用该音乐',
    question: {
      zh: '音乐授权到期后，已做成的微电影还能用吗？',
      en: 'May a finished film still be used after the music licence has ended?',
    },
    readings: [
      {
        id: 'finished-films-too',
        title: {
          zh: '也须停用或去掉音乐',
          en: 'No, or only without the music',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写停止使用该音乐，没有例外。',
              en: 'The use of the music must stop, with no exception.',
            },
            of: {
              unit: 'p-20.2',
              quote: '停止您使用该音乐',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '微电影的著作权属于客户。',
              en: 'The film’s copyright is the customer’s.',
            },
            of: {
              unit: 'p-20.2',
              quote: '除音乐外，微电影的著作权属于您',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'only-new-films',
        title: {
          zh: '只是不得再用于新的微电影',
          en: 'Yes, only new films are barred',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '客户已付费下载、使用。',
              en: 'The customer paid to download and use it.',
            },
            of: {
              unit: 'p-20.1',
              quote: '您支付服务使用费后，方可下载、使用微电影',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '条文没有分已做成的和新的。',
              en: 'The text does not divide finished and new.',
            },
            of: {
              unit: 'p-20.2',
              quote: '授权到期后',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'finished-films-too',
    arguable: {
      zh: '客户较宜主张只限新作；授权何时到期没有印出。',
      en: 'The customer will argue new films only; when the licence ends is not printed.',
    },
  },
];
