import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special5660: readonly ArguedQuestion[] = [
  {
    unit: 'p-57.1',
    quote: '该服务的有效期为自购买之日起6个月',
    question: {
      zh: '6 个月到哪一天止？购买当日算不算？',
      en: 'On which day do the 6 months end, and does the day of purchase count?',
    },
    readings: [
      {
        id: 'first-day-counted',
        title: {
          zh: '当日计入，到对应日的前一日',
          en: 'Day counted, to the day before the same date',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“自购买之日起”可从当日算。',
              en: '“From the day of purchase” may start that day.',
            },
            of: {
              unit: 'p-57.1',
              quote: '自购买之日起',
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
              zh: '没有写当日计入。',
              en: 'It does not say that the day counts.',
            },
            of: {
              unit: 'p-57.1',
              quote: '6个月',
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
      {
        id: 'first-day-not-counted',
        title: {
          zh: '当日不计，到第 6 个月的对应日',
          en: 'Day not counted, to the same date in the sixth month',
        },
        grounds: [
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
              zh: '民法典第202条：按月计算的，到期月的对应日为最后一日，没有对应日的为月末日。',
              en: 'Civil Code art. 202: in months, the last day is the corresponding day, or the month’s last day.',
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
              zh: '“自…之日起”可看作另有约定。',
              en: '“From the day” may be seen as agreeing otherwise.',
            },
            of: {
              unit: 'p-57.1',
              quote: '自购买之日起',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'first-day-counted',
    timeline: 'doubt',
    arguable: {
      zh: '客户较宜主张当日不计；求稳少算一日。',
      en: 'The customer will argue that the day is not counted; a day less is careful.',
    },
  },
  {
    unit: 'p-57.1.2',
    quote: '如用户未能在指定有效考试时间参加考试',
    question: {
      zh: '“指定有效考试时间”是 6 个月有效期，还是预约的时间？',
      en: 'Is the “set valid exam time” the 6 months or the time booked?',
    },
    readings: [
      {
        id: 'whole-term',
        title: {
          zh: '6 个月有效期',
          en: 'The 6 months',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '本条只印出一个期限。',
              en: 'Only one period is printed.',
            },
            of: {
              unit: 'p-57.1',
              quote: '有效期为自购买之日起6个月',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“指定”像是另定的时间。',
              en: '“Set” looks like another time.',
            },
            of: {
              unit: 'p-57.1.2',
              quote: '指定有效考试时间',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'booked-slot',
        title: {
          zh: '另行指定的时间',
          en: 'A time set otherwise',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '用“指定”。',
              en: 'It says “set”.',
            },
            of: {
              unit: 'p-57.1.2',
              quote: '指定',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '由谁指定没有写。',
              en: 'By whom is not printed.',
            },
            of: {
              unit: 'p-57.1.2',
              quote: '指定有效考试时间',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'booked-slot',
    arguable: {
      zh: '客户较宜主张 6 个月；错过预约时间是否失去一次机会没有写。',
      en: 'The customer will argue the 6 months; whether a missed slot costs an attempt is not printed.',
    },
  },
  {
    unit: 'p-58.1',
    quote: '数字证书自您购买之日起30日内如未提交审核申请则可以退款',
    question: {
      zh: '须在 30 日内退，还是 30 日内未提交就以后也可退？',
      en: 'Must the refund be asked within 30 days, or is it open after 30 days without an application?',
    },
    readings: [
      {
        id: 'ask-within-30-days',
        title: {
          zh: '须在 30 日内退',
          en: 'Within the 30 days',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '短期退款通常有期限。',
              en: 'Such refunds usually have a limit.',
            },
            of: {
              unit: 'p-58.1',
              quote: '30日内',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '30 日限定的是“未提交审核申请”。',
              en: 'The 30 days go with “not applied for review”.',
            },
            of: {
              unit: 'p-58.1',
              quote: '30日内如未提交审核申请则可以退款',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'open-after-30-days',
        title: {
          zh: '30 日内未提交，以后仍可退',
          en: 'Open afterwards',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '条件是 30 日内未提交，退款没有期限。',
              en: 'The condition is no application within 30 days; the refund has no limit.',
            },
            of: {
              unit: 'p-58.1',
              quote: '如未提交审核申请则可以退款',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '照此须等 30 日过完才知道可不可退。',
              en: 'So one must wait until the 30 days are over to know.',
            },
            of: {
              unit: 'p-58.1',
              quote: '自您购买之日起30日内',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'ask-within-30-days',
    arguable: {
      zh: '客户较宜主张以后仍可；求稳在 30 日内、提交之前申请。',
      en: 'The customer will argue later too; careful: ask within 30 days and before applying.',
    },
  },
  {
    unit: 'p-59.1.6',
    quote: '对于因软件服务引起的任何直接、间接或后果性损害赔偿和补偿，微软或其供应商以及阿里云不负责任',
    question: {
      zh: '这项免责只及于微软产品，还是及于整个云数据库服务？',
      en: 'Does this exclusion reach only the Microsoft product, or the whole database service?',
    },
    readings: [
      {
        id: 'microsoft-only',
        title: {
          zh: '只及于微软产品',
          en: 'The Microsoft product only',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '整节是微软服务使用要求。',
              en: 'The whole section is on Microsoft.',
            },
            of: {
              unit: 'p-59.1.para1',
              quote: '阿里云向您提供了微软的镜像操作系统（以下称微软产品）',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '标题写“无微软保证、责任或赔偿”。',
              en: 'Its heading is “no Microsoft warranty, liability …”.',
            },
            of: {
              unit: 'p-59.1.6',
              quote: '【无微软保证、责任或赔偿】',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 14.4.8 使索引关键词不影响含义。',
              en: 'General 14.4.8 gives the key words before a clause no effect on meaning.',
            },
            of: {
              unit: 'g-14.4.8',
              quote: '不影响或限制本协议条款的含义或解释',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'whole-service',
        title: {
          zh: '及于全部“软件服务”',
          en: 'All “software services”',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“软件服务”没有定义，59.1.2 说是阿里云提供的。',
              en: '“Software service” is undefined; 59.1.2 says it is supplied by the vendor.',
            },
            of: {
              unit: 'p-59.1.2',
              quote: '您应就阿里云向您提供的软件服务而使用',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '免责的人写了阿里云。',
              en: 'The vendor is named as freed.',
            },
            of: {
              unit: 'p-59.1.6',
              quote: '以及阿里云不负责任',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: 'MySQL、PostgreSQL 版与微软无关。',
              en: 'MySQL and PostgreSQL have nothing to do with Microsoft.',
            },
            of: {
              unit: 'p-59.1.6',
              quote: '微软和阿里云不提供任何保证',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第497条：不合理地免除或减轻己方责任、加重对方责任、限制对方主要权利的，或者排除对方主要权利的格式条款无效。',
              en: 'Civil Code art. 497: a standard term is void if it unreasonably frees its supplier or lessens its liability, burdens the other party or limits a main right of it, or if it takes a main right away.',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第506条：不论取哪一种读法，免除人身损害责任，或者因故意、重大过失造成财产损失的责任的条款无效。',
              en: 'Civil Code art. 506: by either reading a term is void if it excludes liability for personal injury or for loss of property caused by intent or gross negligence.',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'whole-service',
    arguable: {
      zh: '客户较宜主张只及于微软产品；阿里云较宜主张全部软件服务。',
      en: 'The customer will argue Microsoft only, the vendor all software services.',
    },
  },
  {
    unit: 'p-59.2.1',
    quote: '包年包月类型',
    question: {
      zh: '59.2 题为“到期与欠费”，是否也管按量付费的欠费？',
      en: '59.2 is headed “expiry and arrears”: does it also rule pay-as-you-go arrears?',
    },
    readings: [
      {
        id: 'subscription-only',
        title: {
          zh: '只管包年包月的到期',
          en: 'Only the expiry of subscriptions',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '只列包年包月，起点都是到期。',
              en: 'Only subscriptions are listed, from expiry.',
            },
            of: {
              unit: 'p-59.2.1.2',
              quote: '服务到期之时起7日届满前',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 14.4.8：条款前的索引关键词不影响含义。',
              en: 'General 14.4.8: the key words before a clause do not affect the meaning.',
            },
            of: {
              unit: 'g-14.4.8',
              quote: '索引关键词仅为帮助您理解该条款表达的主旨之用',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '标题写欠费。',
              en: 'The heading names arrears.',
            },
            of: {
              unit: 'p-59.2',
              quote: '到期与欠费',
            },
          },
        ],
        pointless: [
          {
            unit: 'p-59.2',
            quote: '欠费',
            why: {
              zh: '标题的“欠费”没有内容。',
              en: '“Arrears” in the heading has no content.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'also-arrears',
        title: {
          zh: '也类推于欠费',
          en: 'By analogy also arrears',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '标题并列到期与欠费。',
              en: 'The heading names both.',
            },
            of: {
              unit: 'p-59.2',
              quote: '到期与欠费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有一句写欠费后的期限。',
              en: 'No sentence gives a period after arrears.',
            },
            of: {
              unit: 'p-59.2.1.1',
              quote: '服务到期您未续费的',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'subscription-only',
    arguable: {
      zh: '客户较宜主张类推以得 7 日；文字只有到期，欠费看通用条款 5.5、9.2.4。没有写到的情形能否类推，专用说明 34.1 同样；两处都按对数据较早的一种打算最稳。',
      en: 'The customer will argue analogy to gain 7 days; the text has expiry only, and arrears fall to general 5.5 and 9.2.4. Whether a clause reaches what it does not name is asked of special 34.1 too; careful in both is what is earlier for the data.',
    },
  },
  {
    unit: 'p-59.2.1.2',
    quote: '7日届满前仍未续费',
    question: {
      zh: '数据库在 7 日届满时释放，还是届满之前随时？',
      en: 'Is the database released when the 7 days end, or at any time before?',
    },
    readings: [
      {
        id: 'at-the-end',
        title: {
          zh: '7 日届满时',
          en: 'When the 7 days end',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '是否“仍未”续费，届满时才能确定；“前”限的是续费。',
              en: 'Whether one still has not renewed is certain at the end only; “before” limits the renewal.',
            },
            of: {
              unit: 'p-59.2.1.2',
              quote: '7日届满前仍未续费',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '59.2.1(1) 说到期未续费时仍保留该云数据库。',
              en: 'Special 59.2.1(1) says that on expiry without renewal the database is kept.',
            },
            of: {
              unit: 'p-59.2.1.1',
              quote: '仍保留该云数据库、继续存储您的数据',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '同一项对备份写的是时点：第14日届满才删除，库先于备份。',
              en: 'For backups the same item names a moment, the end of the 14th day; the database goes before them.',
            },
            of: {
              unit: 'p-59.2.1.2',
              quote: '在服务到期后第14日届满阿里云将删除离线数据',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '写的是届满“前”，没有写届满时释放。',
              en: 'It says before the end, and not that the release comes at the end.',
            },
            of: {
              unit: 'p-59.2.1.2',
              quote: '届满前',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'any-time-before',
        title: {
          zh: '届满之前随时',
          en: 'At any time before the end',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '可读为届满之前、还未续费时即可释放：条文没有另写释放的时点。',
              en: 'It can be read: before the end, while it is not renewed, released; no other moment of the release is printed.',
            },
            of: {
              unit: 'p-59.2.1.2',
              quote: '7日届满前仍未续费的，阿里云将释放您的云数据库',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '期限是给客户续费的；随时可释放，就没有期限可言。',
              en: 'The period is for the customer to renew; were the database released at any time, there would be none.',
            },
            of: {
              unit: 'p-59.2.1.2',
              quote: '仍未续费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-59.2.1.1',
            quote: '仍保留该云数据库、继续存储您的数据',
            why: {
              zh: '保留就没有一段确定的时间。',
              en: 'The keeping would have no certain time.',
            },
          },
        ],
        burdens: 'customer',
      },
    ],
    safest: 'any-time-before',
    timeline: 'doubt',
    arguable: {
      zh: '客户较宜主张届满时；求稳到期前续费，已到期的尽快：时间轴按满 7 日推算，旁边写明可能更早。60.1.2 用同样的话，专用说明 6.2 的“7日内仍未续费”相近。',
      en: 'The customer will argue the end of the 7 days; careful: renew before expiry, or now; the timeline counts the 7 days in full, and says beside them that it may be earlier. Special 60.1.2 has the same words, and special 6.2 (not renewed within 7 days) nearly so.',
    },
  },
  {
    unit: 'p-60.1.2',
    quote: '7日届满前仍未续费',
    question: {
      zh: '数据库在 7 日届满时释放，还是届满之前随时？',
      en: 'Is the database released when the 7 days end, or at any time before?',
    },
    readings: [
      {
        id: 'at-the-end',
        title: {
          zh: '7 日届满时',
          en: 'When the 7 days end',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '是否“仍未”续费，届满时才能确定；“前”限的是续费。',
              en: 'Whether one still has not renewed is certain at the end only; “before” limits the renewal.',
            },
            of: {
              unit: 'p-60.1.2',
              quote: '7日届满前仍未续费',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '60.1.1 说到期未续费时仍保留该云数据库。',
              en: 'Special 60.1.1 says that on expiry without renewal the database is kept.',
            },
            of: {
              unit: 'p-60.1.1',
              quote: '仍保留该云数据库、继续存储您的数据',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '写的是届满“前”，没有写届满时释放。',
              en: 'It says before the end, and not that the release comes at the end.',
            },
            of: {
              unit: 'p-60.1.2',
              quote: '届满前',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'any-time-before',
        title: {
          zh: '届满之前随时',
          en: 'At any time before the end',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '可读为届满之前、还未续费时即可释放：条文没有另写释放的时点。',
              en: 'It can be read: before the end, while it is not renewed, released; no other moment of the release is printed.',
            },
            of: {
              unit: 'p-60.1.2',
              quote: '7日届满前仍未续费的，阿里云将释放您的云数据库',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '期限是给客户续费的；随时可释放，就没有期限可言。',
              en: 'The period is for the customer to renew; were the database released at any time, there would be none.',
            },
            of: {
              unit: 'p-60.1.2',
              quote: '仍未续费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-60.1.1',
            quote: '仍保留该云数据库、继续存储您的数据',
            why: {
              zh: '保留就没有一段确定的时间。',
              en: 'The keeping would have no certain time.',
            },
          },
        ],
        burdens: 'customer',
      },
    ],
    safest: 'any-time-before',
    timeline: 'doubt',
    arguable: {
      zh: '客户较宜主张届满时；求稳到期前续费，已到期的尽快：时间轴按满 7 日推算，旁边写明可能更早。59.2.1(2) 用同样的话，专用说明 6.2 的“7日内仍未续费”相近。',
      en: 'The customer will argue the end of the 7 days; careful: renew before expiry, or now; the timeline counts the 7 days in full, and says beside them that it may be earlier. Special 59.2.1(2) has the same words, and special 6.2 (not renewed within 7 days) nearly so.',
    },
  },
];
