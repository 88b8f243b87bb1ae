import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special2630: readonly ArguedQuestion[] = [
  {
    unit: 'p-26.1.1',
    quote: '存储在云存储网关本地缓存盘里的数据会继续保留，但数据将无法被读取',
    question: {
      zh: '本地网关的缓存数据保留到何时？',
      en: 'How long is the cached data of an on-premises gateway kept?',
    },
    readings: [
      {
        id: 'kept-until-paid',
        title: {
          zh: '付清为止，没有删除期限',
          en: 'Until payment, with no deletion',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 5.5 对双方另有约定的情形让步，专用说明 26.1.1 写“会继续保留”就是另有约定。',
              en: 'General 5.5 gives way to what the parties agree otherwise; special 26.1.1, “will be kept”, is such an agreement.',
            },
            of: { unit: 'g-5.5', quote: '双方另有约定外' },
          },
          {
            kind: 'text',
            words: {
              zh: '写“会继续保留”，付清后可继续访问。',
              en: 'It “will be kept”, and payment opens it again.',
            },
            of: {
              unit: 'p-26.1.1',
              quote: '如果您支付完成所欠费用，您可以通过云存储网关继续访问保留在本地缓存盘的数据',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '26.1.2 要删除时写明 15 日。',
              en: '26.1.2 prints 15 days where it deletes.',
            },
            of: {
              unit: 'p-26.1.2',
              quote: '自首次欠费发生之时起15日届满',
            },
          },
          AGAINST_SUPPLIER,
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款 5.5、9.2.4。',
              en: 'A special term comes before general 5.5 and 9.2.4.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 9.2.4 在缓冲期满后不再保留任何用户业务数据。',
              en: 'General 9.2.4 keeps no business data after the buffer.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '不再保留您的任何用户业务数据',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'general-buffer',
        title: {
          zh: '仍依通用条款 5.5、9.2.4 的缓冲期',
          en: 'By the buffer of general 5.5 and 9.2.4',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '通用条款适用于一切欠费。',
              en: 'The general terms cover all arrears.',
            },
            of: {
              unit: 'g-5.5',
              quote: '缓冲期届满阿里云将删除所有用户业务数据',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 5.5 对双方另有约定的情形让步，专用说明 26.1.1 写“会继续保留”就是另有约定。',
              en: 'General 5.5 gives way to what the parties agree otherwise; special 26.1.1, “will be kept”, is such an agreement.',
            },
            of: { unit: 'g-5.5', quote: '双方另有约定外' },
          },
          {
            kind: 'text',
            words: {
              zh: '盘在客户自己的数据中心。',
              en: 'The disk stands in the customer’s own data centre.',
            },
            of: {
              unit: 'p-26.1.1',
              quote: '部署在本地数据中心的云存储网关',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'general-buffer',
    timeline: 'doubt',
    arguable: {
      zh: '客户较宜主张付清为止；求稳按到缓冲期满打算，尽快付清；无法读取期间的损失由谁承担没有写。专用说明 22.1.4 的“将继续保留”同样。',
      en: 'The customer will argue until payment; careful: plan as if until the buffer ends, and pay soon; who bears loss while data cannot be read is not printed. “Will be kept” in special 22.1.4 is alike.',
    },
  },
  {
    unit: 'p-26.2',
    quote: '阿里云将按照通用条款办理，视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费',
    question: {
      zh: '到期后没有继续使用，也转为按量计费吗？包年包月也转吗？',
      en: 'After expiry, does it turn to pay-as-you-go without further use, and for subscriptions too?',
    },
    readings: [
      {
        id: 'automatic-in-both',
        title: {
          zh: '都自动转',
          en: 'Automatic in both cases',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '没有写“持续使用”，并写明包年包月。',
              en: '“Continuing to use” is not printed, and subscriptions are named.',
            },
            of: {
              unit: 'p-26.2',
              quote: '按资源包售卖或者包年包月的服务到期的',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款。',
              en: 'Special terms come before.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '它自己写“按照通用条款办理”。',
              en: 'It says itself “as the general terms provide”.',
            },
            of: {
              unit: 'p-26.2',
              quote: '按照通用条款办理',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-26.2',
            quote: '按照通用条款办理',
            why: {
              zh: '若自成一体，这句引用没有作用。',
              en: 'If it stands alone, this reference does nothing.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'only-on-continued-use',
        title: {
          zh: '按通用条款，须持续使用且限资源包',
          en: 'As in the general terms: continued use, packages only',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 3.4.1(4) 只讲资源包，并要“持续使用此项服务”。',
              en: 'General 3.4.1(4) is on packages and asks for continued use.',
            },
            of: {
              unit: 'g-3.4.1.4',
              quote: '且您未继续订购资源包服务但持续使用此项服务的',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '26.2 明写包年包月。',
              en: '26.2 names subscriptions.',
            },
            of: {
              unit: 'p-26.2',
              quote: '包年包月',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'p-26.2',
            quote: '或者包年包月的服务到期的',
            why: {
              zh: '通用条款没有包年包月的转换。',
              en: 'The general terms have no such change for subscriptions.',
            },
          },
        ],
        burdens: 'vendor',
      },
      {
        id: 'continued-use-in-both',
        title: {
          zh: '两种都转，但须持续使用（调和）',
          en: 'Both, but only on continued use (harmonising)',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“继续订购、使用”含使用。',
              en: '“Continue to order and use” includes use.',
            },
            of: {
              unit: 'p-26.2',
              quote: '继续订购、使用',
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
              zh: '网关一直挂着时，什么是不使用，没有写。',
              en: 'What non-use means for a gateway left in place is not printed.',
            },
            of: {
              unit: 'p-26.2',
              quote: '并持续计费',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'automatic-in-both',
    arguable: {
      zh: '客户较宜主张须持续使用；到期前自行释放最稳；转后欠费即适用 26.1 的 24 小时，云上部署的还有 26.1.2 的 15 日。',
      en: 'The customer will argue continued use; releasing before expiry is careful; after the change the 24 hours of 26.1 apply, and for a gateway on the cloud the 15 days of 26.1.2.',
    },
  },
  {
    unit: 'p-29.3',
    quote: '在实例释放日后第7个自然日内，阿里云将删除付费版DNS集群中的解析数据',
    question: {
      zh: '解析数据在第 7 个自然日当天删，还是 7 日内随时删？',
      en: 'Is the data deleted on the seventh day, or at any time within seven days?',
    },
    readings: [
      {
        id: 'on-the-seventh-day',
        title: {
          zh: '第 7 个自然日当天',
          en: 'On the seventh day',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“第7个”指一天。',
              en: '“The seventh” is one day.',
            },
            of: {
              unit: 'p-29.3',
              quote: '第7个自然日内',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“内”字也可指期间。',
              en: '“Within” may mean a period.',
            },
            of: {
              unit: 'p-29.3',
              quote: '内，阿里云将删除',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'any-time-within-seven',
        title: {
          zh: '7 日内随时',
          en: 'Any time within',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '有“内”字，没有“届满”。',
              en: 'It says “within” and not “at the end”.',
            },
            of: {
              unit: 'p-29.3',
              quote: '自然日内',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '前文“在第7个自然日”用的是一天。',
              en: 'Before, “on the seventh calendar day” is one day.',
            },
            of: {
              unit: 'p-29.3',
              quote: '阿里云在第7个自然日将云解析DNS付费版自动降级',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'any-time-within-seven',
    timeline: 'counted',
    arguable: {
      zh: '客户较宜主张第 7 日当天；到期当日是否计入没有写。',
      en: 'The customer will argue the seventh day; whether the day of expiry counts is not printed.',
    },
  },
  {
    unit: 'p-30.1',
    quote: '阿里云向您收取费用之前，将提前通知您',
    question: {
      zh: '免费服务改为收费，提前几日通知？',
      en: 'How long before a free service is charged must notice be given?',
    },
    readings: [
      {
        id: 'ten-days',
        title: {
          zh: '10 个自然日，依通用条款 4.5',
          en: '10 calendar days, by general 4.5',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 4.5 对免费产品统一规定，与本条不冲突。',
              en: 'General 4.5 sets it for free products, and nothing here conflicts.',
            },
            of: {
              unit: 'g-4.5',
              quote: '阿里云将提前10个自然日',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '通用条款 4.5 讲邀测、公测等，本条讲现阶段不收费。',
              en: 'General 4.5 speaks of tests; this clause of being free for now.',
            },
            of: {
              unit: 'g-4.5',
              quote: '通过开展邀请测试、公测等方式',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'any-advance',
        title: {
          zh: '只须提前',
          en: 'Only in advance',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '本条没有天数。',
              en: 'No number of days is printed.',
            },
            of: {
              unit: 'p-30.1',
              quote: '将提前通知您',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 7.2.7 也没有天数。',
              en: 'General 7.2.7 has none either.',
            },
            of: {
              unit: 'g-7.2.7',
              quote: '收取服务费用之前，阿里云将另行通知您',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款 4.5；两条如有不一致，适用本条。',
              en: 'A special term comes before general 4.5; where they differ, this clause applies.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件，（3）本协议通用条款的顺序',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '那样通用条款 4.5 的 10 日被绕开。',
              en: 'Then the 10 days of general 4.5 are passed by.',
            },
            of: {
              unit: 'g-4.5',
              quote: '10个自然日',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'any-advance',
    arguable: {
      zh: '客户较宜主张通用条款 4.5；阿里云较宜主张本条。',
      en: 'The customer will argue general 4.5, the vendor this clause.',
    },
  },
];
