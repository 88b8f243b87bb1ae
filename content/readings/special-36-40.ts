import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special3640: readonly ArguedQuestion[] = [
  {
    unit: 'p-36.2',
    quote: '在此期间阿里云可以继续保留相关数据',
    question: {
      zh: '欠费的 15 日内，数据保留是承诺还是权利？',
      en: 'During the 15 days, is keeping the data a promise or only a right?',
    },
    readings: [
      {
        id: 'only-permitted',
        title: {
          zh: '只是可以',
          en: 'Only a right',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '用“可以”。',
              en: 'The word is “may”.',
            },
            of: {
              unit: 'p-36.2',
              quote: '阿里云可以继续保留相关数据',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '15 日内续费就“将恢复”，没有数据无从恢复。',
              en: 'On payment within 15 days service “will” come back, which needs the data.',
            },
            of: {
              unit: 'p-36.2',
              quote: '阿里云将恢复为您提供PAI服务',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'promised',
        title: {
          zh: '是承诺',
          en: 'A promise',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '删除只在满 15 日之后。',
              en: 'Deletion is set after the 15 days.',
            },
            of: {
              unit: 'p-36.2',
              quote: '否则，阿里云将在您实际欠费满15个自然日起',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 9.2.4 在缓冲期内继续存储。',
              en: 'General 9.2.4 keeps data during the buffer.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '内继续存储您的用户业务数据',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '别处写“仍存储”，这里写“可以”。',
              en: 'Elsewhere it says “still stores”; here “may”.',
            },
            of: {
              unit: 'p-37.1',
              quote: '仍存储您的数据并持续计费',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'only-permitted',
    arguable: {
      zh: '客户较宜主张承诺；阿里云较宜主张“可以”；36.1 同样。',
      en: 'The customer will argue a promise, the vendor “may”; 36.1 is alike.',
    },
  },
  {
    unit: 'p-36.2',
    quote: '阿里云将在您实际欠费满15个自然日起，终止为您提供PAI服务',
    question: {
      zh: '15 个自然日从欠费还是从暂停起？',
      en: 'Do the 15 calendar days run from the arrears or from the suspension?',
    },
    readings: [
      {
        id: 'from-arrears-day',
        title: {
          zh: '从欠费之日',
          en: 'From the day of arrears',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '两处都写欠费。',
              en: 'Both places say arrears.',
            },
            of: {
              unit: 'p-36.2',
              quote: '如您自欠费之日起15个自然日内',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“实际欠费”可以与“欠费之日”不同。',
              en: '“Actual arrears” may differ from “the day of arrears”.',
            },
            of: {
              unit: 'p-36.2',
              quote: '实际欠费满15个自然日起',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'from-suspension',
        title: {
          zh: '从暂停（满 24 小时）',
          en: 'From the suspension at 24 hours',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“在此期间”承接暂停。',
              en: '“During this time” takes up the suspension.',
            },
            of: {
              unit: 'p-36.2',
              quote: '如您的欠费状态超过24小时，阿里云将暂停为您提供PAI服务',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写自暂停起。',
              en: '“From the suspension” is not printed.',
            },
            of: {
              unit: 'p-36.2',
              quote: '自欠费之日起',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'from-arrears-day',
    timeline: 'counted',
    arguable: {
      zh: '文字更近欠费之日；当日是否计入另有一问。',
      en: 'The letter is nearer to the day of arrears; whether that day counts is a question of its own.',
    },
  },
  {
    unit: 'p-36.2',
    quote: '如您自欠费之日起15个自然日内续费成功',
    question: {
      zh: '欠费当日算不算在15个自然日之内？',
      en: 'Does the day of arrears count among the 15 calendar days?',
    },
    readings: [
      {
        id: 'day-counted',
        title: { zh: '当日计入，第15个自然日届满', en: 'Counted: to the end of the 15th calendar day' },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“自欠费之日起”把当日作为起点，“自然日”数的是日历上的日子。',
              en: '“From the day of arrears” makes that day the start, and “自然日” (natural days) are days of the calendar.',
            },
            of: { unit: 'p-36.2', quote: '自欠费之日起15个自然日' },
          },
        ],
        against: [
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
        id: 'day-not-counted',
        title: { zh: '当日不计，自下一日起满15个自然日', en: 'Not counted: 15 calendar days from the next day' },
        grounds: [
          {
            kind: 'law',
            words: {
              zh: '民法典第201条：按年、月、日计算的，开始的当日不计入，自下一日开始计算；按小时计算的，自法律规定或者当事人约定的时间开始计算。',
              en: 'Civil Code art. 201: a period in years, months or days does not count its first day and runs from the next day; one in hours runs from the time that law or the parties set.',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '终止要“实际欠费满”15个自然日，欠费当日不足一日。',
              en: 'The end asks for a full 15 calendar days of arrears; the first day is only part of a day.',
            },
            of: { unit: 'p-36.2', quote: '实际欠费满15个自然日' },
          },
        ],
        against: [
          {
            kind: 'law',
            words: {
              zh: '民法典第204条：当事人另有约定的，从其约定。',
              en: 'Civil Code art. 204: the parties may agree another way of counting.',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'day-counted',
    timeline: 'reading',
    arguable: {
      zh: '客户较宜主张当日不计；求稳按当日计入打算，早一日。',
      en: 'The customer will argue that the day does not count; the careful plan counts it and ends a day sooner.',
    },
  },
  {
    unit: 'p-38.1',
    quote: '将提供4个设备端（Android、iOS、Windows、MAC）独立打包软件，并于单一服务周期内仅提供最多不超过4次打包软件',
    question: {
      zh: '4 次是四轮各四端，还是一共四个包？',
      en: 'Are “4 times” four rounds of four platforms each, or four packages in all?',
    },
    readings: [
      {
        id: 'four-rounds',
        title: {
          zh: '四轮，每轮四端',
          en: 'Four rounds of four',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '后文写每次同时提供四个系统的包。',
              en: 'Later words give all four systems each time.',
            },
            of: {
              unit: 'p-38.1',
              quote: '打包服务每次对Android、iOS、Windows、MAC系统同时提供新的APP包',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“最多不超过4次”可与四端相配。',
              en: '“At most 4” may match the four platforms.',
            },
            of: {
              unit: 'p-38.1',
              quote: '最多不超过4次打包软件',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'four-packages',
        title: {
          zh: '一共四个',
          en: 'Four in all',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '四端各一次恰为四次。',
              en: 'One for each platform makes four.',
            },
            of: {
              unit: 'p-38.1',
              quote: '将提供4个设备端',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '与“每次…同时”不合。',
              en: 'It does not fit “each time … together”.',
            },
            of: {
              unit: 'p-38.1',
              quote: '每次对Android、iOS、Windows、MAC系统同时提供',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-38.1',
            quote: '每次对Android、iOS、Windows、MAC系统同时提供',
            why: {
              zh: '只有四个包就没有“每次…同时提供”。',
              en: 'Four packages in all leave no “each time together”.',
            },
          },
        ],
        burdens: 'customer',
      },
    ],
    safest: 'four-packages',
    arguable: {
      zh: '客户较宜主张四轮。',
      en: 'The customer will argue four rounds.',
    },
  },
  {
    unit: 'p-39.1.1',
    quote: '使用到期后将自动释放服务，如您需继续使用，需提前续费',
    question: {
      zh: 'DataWorks 到期立即释放，还是按 39.3、39.4 降级、保留？',
      en: 'Is DataWorks released at expiry, or downgraded and kept by 39.3 and 39.4?',
    },
    readings: [
      {
        id: 'released-at-expiry',
        title: {
          zh: '到期即释放',
          en: 'At expiry',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写“到期后将自动释放”。',
              en: 'It says “released automatically after expiry”.',
            },
            of: {
              unit: 'p-39.1.1',
              quote: '使用到期后将自动释放服务',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '39.4 保留 7 天。',
              en: '39.4 keeps 7 days.',
            },
            of: {
              unit: 'p-39.4',
              quote: '独享资源到期后，将为您继续保留7天',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-39.4',
            quote: '将为您继续保留7天',
            why: {
              zh: '到期即释放，就没有 7 天。',
              en: 'If released at expiry there are no 7 days.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'special-rules-follow',
        title: {
          zh: '按 39.3、39.4',
          en: 'By 39.3 and 39.4',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '同条把具体规则交给另一条（印为 38.2）。',
              en: 'The clause leaves the details to another (printed 38.2).',
            },
            of: {
              unit: 'p-39.1.1',
              quote: '具体释放及续费规则详见38.2',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '39.3 对增值版本、39.4 对独享资源各有规则。',
              en: '39.3 covers editions and 39.4 exclusive resources.',
            },
            of: {
              unit: 'p-39.3',
              quote: '相关实体将为您保留在基础版内',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '38.2 是钉钉的知识产权，印的引用落空。',
              en: '38.2 is about DingTalk’s property; the reference as printed fails.',
            },
            of: {
              unit: 'p-38.2',
              quote: '专属钉钉产品的所有权及相关知识产权',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'released-at-expiry',
    arguable: {
      zh: '客户较宜主张 39.3、39.4；其他预付费项目没有规则。',
      en: 'The customer will argue 39.3 and 39.4; other prepaid items have no rule.',
    },
  },
  {
    unit: 'p-40.4.1',
    quote: '则到期后阿里云将暂停提供服务、冻结您账户下CDDC的操作但仍存储您的数据并持续计费',
    question: {
      zh: 'CDDC 到期自动释放，还是暂停并保留 7 日、继续计费？',
      en: 'Is CDDC released at expiry, or suspended, kept 7 days and charged?',
    },
    readings: [
      {
        id: 'suspended-seven-days',
        title: {
          zh: '暂停，7 日后终止并删除，期间计费',
          en: 'Suspended, ended after 7 days, charged meanwhile',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '40.4.1 讲得具体。',
              en: '40.4.1 is specific.',
            },
            of: {
              unit: 'p-40.4.1',
              quote: '自暂停服务之时起7日届满',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '40.3 把规则交给另一条（印为 39.4）。',
              en: '40.3 leaves the rules to another clause (printed 39.4).',
            },
            of: {
              unit: 'p-40.3',
              quote: '具体释放及续费规则详见39.4',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '40.3 写到期自动释放。',
              en: '40.3 says released at expiry.',
            },
            of: {
              unit: 'p-40.3',
              quote: '使用到期后将自动释放服务',
            },
          },
        ],
        pointless: [
          {
            unit: 'p-40.3',
            quote: '使用到期后将自动释放服务',
            why: {
              zh: '到期只是暂停，“自动释放”失去时间。',
              en: 'If only suspended at expiry, “automatically released” loses its time.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'released-at-expiry',
        title: {
          zh: '到期释放',
          en: 'Released at expiry',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '40.3 的文字。',
              en: 'The words of 40.3.',
            },
            of: {
              unit: 'p-40.3',
              quote: '将自动释放服务',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '40.4.1 就没有作用。',
              en: '40.4.1 would do nothing.',
            },
            of: {
              unit: 'p-40.4.1',
              quote: '仍存储您的数据并持续计费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-40.4.1',
            quote: '自暂停服务之时起7日届满',
            why: {
              zh: '没有暂停，就没有 7 日。',
              en: 'Without a suspension there are no 7 days.',
            },
          },
        ],
        burdens: 'customer',
      },
    ],
    safest: 'released-at-expiry',
    arguable: {
      zh: '客户要数据时主张 40.4.1，要不付费时主张 40.3；求稳：到期前取回数据并书面通知。',
      en: 'The customer who wants data will argue 40.4.1, who wants no charge 40.3; careful: fetch data before expiry and give written notice.',
    },
  },
  {
    unit: 'p-40.4.1',
    quote: '如果您在到期前未续费，则到期后',
    question: {
      zh: '设为“到期不续费”的，是否等于 40.4.2 的书面通知？',
      en: 'Does the setting “do not renew” equal the written notice of 40.4.2?',
    },
    readings: [
      {
        id: 'setting-is-notice',
        title: {
          zh: '等于：不再计费，数据到期即删',
          en: 'Yes: no charge, data deleted at expiry',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '40.4 就是让客户设定到期不续费。',
              en: '40.4 lets the customer set it.',
            },
            of: {
              unit: 'p-40.4',
              quote: '到期不续费',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '两者都表示不再使用。',
              en: 'Both say that use ends.',
            },
            of: {
              unit: 'p-40.4.2',
              quote: '到期不再使用服务',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '设定在阿里云的系统里做出，数据形式可以是书面；文中没有写书面须是什么形式。',
              en: 'The setting is made in the vendor’s own system, and a data message can be in writing; the text does not say what form “written” takes.',
            },
            of: { unit: 'p-40.4', quote: '您可以设置预付费服务续费规则为' },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '40.4.2 要“书面通知”。',
              en: '40.4.2 asks for “written notice”.',
            },
            of: {
              unit: 'p-40.4.2',
              quote: '书面通知阿里云',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'setting-is-not-notice',
        title: {
          zh: '不等于：暂停、保留 7 日、计费',
          en: 'No: suspended, kept 7 days, charged',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '40.4.1 包括一切未续费。',
              en: '40.4.1 covers every non-renewal.',
            },
            of: {
              unit: 'p-40.4.1',
              quote: '在到期前未续费',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '已经选择不续费，还要付 7 日的费用。',
              en: 'One who chose not to renew would still pay for 7 days.',
            },
            of: {
              unit: 'p-40.4.1',
              quote: '持续计费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'setting-is-notice',
    arguable: {
      zh: '要不付费的客户较宜主张等于；要数据的较宜主张不等于；求稳的，数据按等于打算，费用按不等于打算，到期前取回数据并另发书面通知。',
      en: 'One who wants no charge will argue yes, one who wants the data no. Careful: for the data plan as if yes, for the fees as if no; fetch the data before expiry and also give written notice.',
    },
  },
];
