import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special0105: readonly ArguedQuestion[] = [
  {
    unit: 'p-2.1',
    quote: '自首次欠费之时起',
    question: {
      zh: '“首次欠费”是每次欠费的开始，还是只指第一次？',
      en: 'Is “first arrears” the start of each spell of arrears, or only the first one ever?',
    },
    readings: [
      {
        id: 'each-spell',
        title: {
          zh: '每次欠费的开始',
          en: 'The start of each spell',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '宽限是为了每次有机会充值。',
              en: 'The grace gives a chance to top up each time.',
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
              zh: '“首次”按字面是第一次。',
              en: '“First” literally means the first.',
            },
            of: {
              unit: 'p-2.1',
              quote: '首次',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'once-ever',
        title: {
          zh: '只有第一次',
          en: 'Only once',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '字面如此。',
              en: 'So the word reads.',
            },
            of: {
              unit: 'p-2.1',
              quote: '首次欠费之时',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '那样以后的欠费没有任何期限可依。',
              en: 'Then later arrears would have no period at all.',
            },
            of: {
              unit: 'p-2.2',
              quote: '您仍未成功充值并足以支付所欠服务费用的',
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
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'once-ever',
    timeline: 'doubt',
    arguable: {
      zh: '客户较宜主张每次；求稳按只有第一次计划：以后再欠费，可能没有这24小时。同样的词也在专用说明 5.4、12.1、13.2、14.1、15.2、26.1、34.3、37.1、52.1、53.3、54.1。',
      en: 'The customer will argue each spell; careful: plan as if only the first, since later arrears may come without these 24 hours. The same word stands in special 5.4, 12.1, 13.2, 14.1, 15.2, 26.1, 34.3, 37.1, 52.1, 53.3 and 54.1.',
    },
  },
  {
    unit: 'p-2.2',
    quote: '自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同',
    question: {
      zh: '“下同”的时刻计法管到哪里：只管日志服务，还是以后各产品的“日”都按时刻计？',
      en: 'How far does “the same below” reach: only Log Service, or every later product’s days?',
    },
    readings: [
      {
        id: 'log-service-only',
        title: {
          zh: '只管日志服务',
          en: 'Log Service only',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '它写在日志服务的条款里，讲的是这里的 7 日。',
              en: 'It stands in the Log Service term and speaks of these 7 days.',
            },
            of: {
              unit: 'p-2.2',
              quote: '自阿里云暂停服务之时起7日届满',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第201条：按年、月、日计算的，开始的当日不计入，自下一日开始计算；按小时计算的，自法律规定或者当事人约定的时间开始计算。',
              en: 'Civil Code art. 201: a period in years, months or days does not count its first day and runs from the next day; one in hours runs from the time that law or the parties set.',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '专用说明 2.2 之后日志服务没有别的期限，“下同”就没有对象。',
              en: 'After special 2.2 Log Service has no other period, so “below” has no object.',
            },
            of: {
              unit: 'p-2.2',
              quote: '下同',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第204条：当事人另有约定的，从其约定。',
              en: 'Civil Code art. 204: the parties may agree another way of counting.',
            },
          },
        ],
        pointless: [
          {
            unit: 'p-2.2',
            quote: '下同',
            why: {
              zh: '日志服务此后没有期限。',
              en: 'No period of Log Service follows.',
            },
          },
        ],
        burdens: 'vendor',
      },
      {
        id: 'all-later-products',
        title: {
          zh: '管以后各产品',
          en: 'All later products',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“下同”通常指以下全文。',
              en: '“The same below” usually means the text that follows.',
            },
            of: {
              unit: 'p-2.2',
              quote: '下同',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第204条：当事人另有约定的，从其约定。',
              en: 'Civil Code art. 204: the parties may agree another way of counting.',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '其他产品有自己的写法，如“自然日”。',
              en: 'Other products have their own words, e.g. “calendar days”.',
            },
            of: {
              unit: 'p-36.1',
              quote: '15个自然日',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'all-later-products',
    timeline: 'counted',
    arguable: {
      zh: '客户较宜主张按日，到第7日24时；时刻计法不晚于首日不计的按日计法，求稳按时刻；把首日计入的读法（专用说明 3.3、36.2 另问）还可早至多一日。',
      en: 'The customer will argue days, to 24:00 of the seventh; counting by the hour never ends later than days without the first and is the careful plan; a count that takes in the first day (asked of special 3.3 and 36.2) can end up to a day sooner.',
    },
  },
  {
    unit: 'p-3.1.1',
    quote: '预付费用在您支付成功后5日内可无理由退款',
    question: {
      zh: '5 日内退款是退全款，还是扣除已用和手续费？',
      en: 'Is the refund within 5 days in full, or less use and fees?',
    },
    readings: [
      {
        id: 'full-refund',
        title: {
          zh: '全款',
          en: 'In full',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写“预付费用…可无理由退款”，没有写扣除。',
              en: 'It says that the prepaid fee may be refunded, with no deduction.',
            },
            of: {
              unit: 'p-3.1.1',
              quote: '预付费用在您支付成功后5日内可无理由退款',
            },
          },
          AGAINST_SUPPLIER,
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款 3.4.1(2) 的手续费。',
              en: 'A special term comes before the fee of general 3.4.1(2).',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件，（3）本协议通用条款的顺序',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '条文自己没有说明已用部分怎样处理。',
              en: 'The clause itself does not say what becomes of the part used.',
            },
            of: { unit: 'p-3.1.1', quote: '您在使用前预先付费购买' },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'less-use-and-fees',
        title: {
          zh: '扣除后退',
          en: 'After deductions',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 3.4.1(2) 对无理由退订可收手续费。',
              en: 'General 3.4.1(2) allows fees on a cancellation without reason.',
            },
            of: {
              unit: 'g-3.4.1.2',
              quote: '收取退订/退款手续费',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“无理由退款”与“无理由擅自退订”不同。',
              en: 'A permitted refund is not an unauthorised cancellation.',
            },
            of: {
              unit: 'p-3.1.1',
              quote: '可无理由退款',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'less-use-and-fees',
    arguable: {
      zh: '客户较宜主张全款；阿里云较宜引通用条款 3.4.1(2)。',
      en: 'The customer will argue the full sum, the vendor general 3.4.1(2).',
    },
  },
  {
    unit: 'p-3.1.2',
    quote: '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费',
    question: {
      zh: '没有发出提醒，还能停服吗？',
      en: 'May service be stopped if the reminders were not sent?',
    },
    readings: [
      {
        id: 'stop-anyway',
        title: {
          zh: '能，提醒只是附带',
          en: 'Yes, reminders are an extra',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '停服的条件只是超过 24 小时。',
              en: 'The only condition of the stop is 24 hours.',
            },
            of: {
              unit: 'p-3.2',
              quote: '如果您的欠费状态超过24小时的',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '3.1.2 写“将…发送”，是承诺。',
              en: '3.1.2 says “will send”, a promise.',
            },
            of: {
              unit: 'p-3.1.2',
              quote: '发送通知提醒您尽快续费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'reminder-first',
        title: {
          zh: '不能，提醒是前提',
          en: 'No, the reminders come first',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '延续和通知写在一句里。',
              en: 'Grace and notice stand in one sentence.',
            },
            of: {
              unit: 'p-3.1.2',
              quote: '将为您延续24小时的服务时间，并在',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '提醒是为了避免停服。',
              en: 'The reminders are there to avoid the stop.',
            },
            of: {
              unit: 'p-3.1.2',
              quote: '提醒您尽快续费',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 5.1 只说“可能会”提示。',
              en: 'General 5.1 only says it “may” remind.',
            },
            of: {
              unit: 'g-5.1',
              quote: '阿里云可能会向您发出合理的提示或催告',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'stop-anyway',
    timeline: 'counted',
    arguable: {
      zh: '客户较宜主张承诺；阿里云较宜主张提醒不是条件；39.1.2、39.3、39.4 有同样的问题。',
      en: 'The customer will argue a promise, the vendor that it is no condition; special 39.1.2, 39.3 and 39.4 raise the same question.',
    },
  },
  {
    unit: 'p-3.3',
    quote: '如果您自欠费之日起7日内，仍未能补缴所有欠费账单的，则阿里云将在您实际欠费满7日后',
    question: {
      zh: '欠费 7 日怎么算满：欠费当日计入吗，按日还是按时刻？',
      en: 'When are 7 days of arrears full: does the first day count, and by day or by the hour?',
    },
    readings: [
      {
        id: 'days-first-not-counted',
        title: {
          zh: '当日不计，到第 7 日 24 时',
          en: 'First day not counted, to 24:00 of the seventh',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写“之日”和“日”。',
              en: 'It says “day”.',
            },
            of: {
              unit: 'p-3.3',
              quote: '自欠费之日起7日内',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第201条：按年、月、日计算的，开始的当日不计入，自下一日开始计算；按小时计算的，自法律规定或者当事人约定的时间开始计算。',
              en: 'Civil Code art. 201: a period in years, months or days does not count its first day and runs from the next day; one in hours runs from the time that law or the parties set.',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第203条：期间最后一日是法定休假日的，以休假日结束的次日为最后一日；最后一日到二十四时截止，有业务时间的，到停止业务活动的时间截止。',
              en: 'Civil Code art. 203: if the last day is a statutory holiday, the day after the holiday ends is the last day; the last day ends at 24:00, or when business stops if there are business hours.',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“实际欠费满7日”可按时刻计。',
              en: '“Actual arrears of 7 days” can be counted by the hour.',
            },
            of: {
              unit: 'p-3.3',
              quote: '实际欠费满7日后',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'seven-times-24-hours',
        title: {
          zh: '自欠费时刻满 7×24 小时',
          en: '7×24 hours from the moment',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“实际欠费满”重在实际经过的时间。',
              en: '“Actual … full” stresses elapsed time.',
            },
            of: {
              unit: 'p-3.3',
              quote: '实际欠费满7日',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用说明 2.2 写“下同”的时刻计法。',
              en: 'Special 2.2 has counting by the hour, “the same below”.',
            },
            of: {
              unit: 'p-2.2',
              quote: '相同时刻为期限届满，下同',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第204条：当事人另有约定的，从其约定。',
              en: 'Civil Code art. 204: the parties may agree another way of counting.',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写“之时”。',
              en: 'It does not say “moment”.',
            },
            of: {
              unit: 'p-3.3',
              quote: '欠费之日',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'first-day-counted',
        title: {
          zh: '当日计入，第 7 日届满',
          en: 'First day counted',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“自欠费之日起”可把当日算第一日。',
              en: '“From the day of arrears” can make that day the first.',
            },
            of: {
              unit: 'p-3.3',
              quote: '自欠费之日起',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“满7日后”要求七个整日。',
              en: '“After 7 full days” asks for seven whole days.',
            },
            of: {
              unit: 'p-3.3',
              quote: '满7日后',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第201条：按年、月、日计算的，开始的当日不计入，自下一日开始计算；按小时计算的，自法律规定或者当事人约定的时间开始计算。',
              en: 'Civil Code art. 201: a period in years, months or days does not count its first day and runs from the next day; one in hours runs from the time that law or the parties set.',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'first-day-counted',
    timeline: 'doubt',
    arguable: {
      zh: '客户较宜主张当日不计；按最早的算法计划最稳。32.3、43.2.1–43.2.3 也写“之日”；时间轴按整日推算，旁边写明可能早至多一日。',
      en: 'The customer will argue that the first day is not counted; to plan, the earliest count is careful. 32.3 and 43.2.1 to 43.2.3 say 之日 (from the day of) too; the timeline counts full days, and says beside them that it may be up to a day earlier.',
    },
  },
  {
    unit: 'p-3.3',
    quote: '您保存在阿里云的全部数据将会被删除并清空且不可恢复',
    question: {
      zh: '删除“保存在阿里云的全部数据”，是否及于其他产品？',
      en: 'Does deleting “all your data kept at Alibaba Cloud” reach other products?',
    },
    readings: [
      {
        id: 'all-data-of-the-account',
        title: {
          zh: '及于全部产品',
          en: 'All products',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '文字没有限于本产品。',
              en: 'The words are not limited to the product.',
            },
            of: {
              unit: 'p-3.3',
              quote: '您保存在阿里云的全部数据',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '专用说明 2.2 写明只限本产品的数据。',
              en: 'Special 2.2 limits it to the product’s data.',
            },
            of: {
              unit: 'p-2.2',
              quote: '您保存在阿里云日志服务的全部数据',
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
        id: 'data-of-the-product',
        title: {
          zh: '只限本产品',
          en: 'This product only',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '条款只处理一项产品的欠费。',
              en: 'The term deals with the arrears of one product.',
            },
            of: {
              unit: 'p-3.3',
              quote: '终止本服务条款并停止为您继续提供服务',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '其他产品各有删除期限。',
              en: 'Other products have their own periods.',
            },
            of: {
              unit: 'p-37.2',
              quote: '您保存在阿里云数据总线的全部数据',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第142条、第466条：按所用词句，结合相关条款、行为的性质和目的、习惯以及诚信原则确定含义。',
              en: 'Civil Code arts. 142 and 466: the meaning follows from the words used, with the related clauses, the nature and purpose, custom and good faith.',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '别处写了产品名，这里没有写。',
              en: 'Other terms name the product; this one does not.',
            },
            of: {
              unit: 'p-26.1.2',
              quote: '您保存在云存储网关缓存盘的全部数据',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'all-data-of-the-account',
    arguable: {
      zh: '客户较宜主张只限本产品；照字面及于全部；17.1.4、36.1、36.2、40.4.1、40.4.2、69.2.1(4) 同样。',
      en: 'The customer will argue this product only; the letter covers all; so too special 17.1.4, 36.1, 36.2, 40.4.1, 40.4.2 and 69.2.1(4).',
    },
  },
];
