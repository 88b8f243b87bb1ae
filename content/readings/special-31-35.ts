import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special3135: readonly ArguedQuestion[] = [
  {
    unit: 'p-33.1',
    quote: '自欠费之日起7日内您仍未充值并结清欠费账单的，第7日起系统会终止您正在执行的流程',
    question: {
      zh: '正在执行的流程在第 7 日开始时终止，还是 7 日满后？',
      en: 'Are running flows ended when day 7 begins, or after 7 full days?',
    },
    readings: [
      {
        id: 'start-of-day-seven',
        title: {
          zh: '第 7 日开始',
          en: 'When day 7 begins',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写“第7日起”。',
              en: 'It says “from the 7th day”.',
            },
            of: {
              unit: 'p-33.1',
              quote: '第7日起系统会终止',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '第 7 日开始时，“7日内”还没有过完。',
              en: 'When day 7 begins, “within 7 days” has not run out.',
            },
            of: {
              unit: 'p-33.1',
              quote: '7日内您仍未充值并结清',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-33.1',
            quote: '自欠费之日起7日内',
            why: {
              zh: '第 7 日内仍付得及，终止已经发生。',
              en: 'Payment on day 7 is in time, yet flows are ended.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'after-seven-full-days',
        title: {
          zh: '满 7 日后',
          en: 'After 7 full days',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '付款期限是 7 日内。',
              en: 'The time to pay is 7 days.',
            },
            of: {
              unit: 'p-33.1',
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
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '那样应当写从第8日起。',
              en: 'Then it should say “from the 8th day”.',
            },
            of: {
              unit: 'p-33.1',
              quote: '第7日起',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'p-33.1',
            quote: '第7日起',
            why: {
              zh: '期满是第 8 日。',
              en: 'The end falls on day 8.',
            },
          },
        ],
        burdens: 'vendor',
      },
      {
        id: 'day-seven-counted-without-first',
        title: {
          zh: '当日不计，第 7 日为最后一日，当日内任何时刻终止（调和）',
          en: 'First day not counted; at any time during the seventh (harmonising)',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“第7日起”不必是零时。',
              en: '“From the 7th day” need not mean 0:00.',
            },
            of: {
              unit: 'p-33.1',
              quote: '第7日起',
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
              zh: '当日 24 时前仍可付款。',
              en: 'Payment is in time until 24:00.',
            },
            of: {
              unit: 'p-33.1',
              quote: '7日内',
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
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'start-of-day-seven',
    timeline: 'reading',
    arguable: {
      zh: '客户较宜主张满 7 日；把欠费当日算第 1 日、第 6 日终了前付清最稳。',
      en: 'The customer will argue 7 full days; careful: take the day of arrears as day 1 and pay before day 6 ends.',
    },
  },
  {
    unit: 'p-33.1',
    quote: '欠费30日后您仍未充值并结清欠费账单的，阿里云将不再存储您的流程和执行过程的信息',
    question: {
      zh: '30 日从欠费之日还是从 24 小时停用之后起？',
      en: 'Do the 30 days run from the day of arrears or from the stop at 24 hours?',
    },
    readings: [
      {
        id: 'from-arrears-day',
        title: {
          zh: '从欠费',
          en: 'From the arrears',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写“欠费30日后”。',
              en: 'It says “30 days of arrears”.',
            },
            of: {
              unit: 'p-33.1',
              quote: '欠费30日后',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写“自…起”，起点未明。',
              en: 'No “from” is printed, so the start is open.',
            },
            of: {
              unit: 'p-33.1',
              quote: '欠费30日后',
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
          zh: '从停用',
          en: 'From the stop',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '数据总线的期限从暂停算。',
              en: 'In DataHub the period runs from the suspension.',
            },
            of: {
              unit: 'p-37.2',
              quote: '自阿里云暂停服务之时起7日届满',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '33.1 没有以停用为起点。',
              en: '33.1 does not start from the stop.',
            },
            of: {
              unit: 'p-33.1',
              quote: '阿里云将停止您新建或者执行新的流程',
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
      zh: '文字更近欠费；从停用只多一日。',
      en: 'The letter is nearer to the arrears; from the stop is only a day more.',
    },
  },
  {
    unit: 'p-34.1',
    quote: '包月或以资源包形式售卖的NAT网关到期后7日仍未续费的，阿里云将释放您的NAT网关实例',
    question: {
      zh: '包年的实例是否也在到期后 7 日释放？',
      en: 'Are yearly instances also released 7 days after expiry?',
    },
    readings: [
      {
        id: 'yearly-too',
        title: {
          zh: '也是',
          en: 'Yes',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '首句把包月、包年放在一起。',
              en: 'The first words put monthly and yearly together.',
            },
            of: {
              unit: 'p-34.1',
              quote: '就以包月、包年等固定期限或以资源包形式售卖的NAT网关服务',
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
              zh: '释放一句只写包月和资源包。',
              en: 'The words on release name only monthly and packages.',
            },
            of: {
              unit: 'p-34.1',
              quote: '包月或以资源包形式售卖的NAT网关到期后7日',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'monthly-only',
        title: {
          zh: '只有包月和资源包',
          en: 'Only monthly and packages',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '没有写包年。',
              en: 'Yearly is not printed.',
            },
            of: {
              unit: 'p-34.1',
              quote: '包月或以资源包形式',
            },
          },
          AGAINST_SUPPLIER,
          {
            kind: 'system',
            words: {
              zh: '通用条款 9.2.4 仍管包年的数据，不释放也不是永远保留。',
              en: 'General 9.2.4 still rules the data of yearly ones: not released is not kept for ever.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '当服务期届满、服务提前终止',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '包年没有理由永不释放。',
              en: 'There is no reason never to release yearly ones.',
            },
            of: {
              unit: 'p-34.1',
              quote: '服务到期未及时续订的',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'yearly-too',
    timeline: 'doubt',
    arguable: {
      zh: '阿里云较宜主张也是；客户较宜主张包年没有释放期限，仍有通用条款 9.2.4。没有写到的情形能否类推，专用说明 59.2.1 同样；两处都按对数据较早的一种打算最稳：这里是 7 日内续费，那里是不指望有 7 日。',
      en: 'The vendor will argue that they are, the customer that none is printed for yearly ones, with general 9.2.4 remaining. Whether a clause reaches what it does not name is asked of special 59.2.1 too; careful in both is what is earlier for the data: here to renew within 7 days, there not to count on 7 days.',
    },
  },
  {
    unit: 'p-34.3.2',
    quote: '自您首次欠费发生之时起7日内，您仍未成功充值并足以支付所欠服务费用的，阿里云将在7日届满释放您的NAT网关实例',
    question: {
      zh: '“之时起7日”到同一时刻届满，还是到第 7 日 24 时？',
      en: 'Do 7 days “from the moment” end at the same hour or at 24:00 of the seventh day?',
    },
    readings: [
      {
        id: 'same-hour',
        title: {
          zh: '同一时刻',
          en: 'At the same hour',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写“之时”，强调时刻。',
              en: '“Moment” stresses the hour.',
            },
            of: {
              unit: 'p-34.3.2',
              quote: '首次欠费发生之时起',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用说明 2.2 写明到相同时刻届满，“下同”。',
              en: 'Special 2.2 ends at the same hour, “the same below”.',
            },
            of: {
              unit: 'p-2.2',
              quote: '7日相同时刻为期限届满，下同',
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
              zh: '单位是日，不是小时。',
              en: 'The unit is the day, not the hour.',
            },
            of: {
              unit: 'p-34.3.2',
              quote: '7日',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第201条：按年、月、日计算的，开始的当日不计入，自下一日开始计算；按小时计算的，自法律规定或者当事人约定的时间开始计算。',
              en: 'Civil Code art. 201: a period in years, months or days does not count its first day and runs from the next day; one in hours runs from the time that law or the parties set.',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'end-of-day',
        title: {
          zh: '第 7 日 24 时',
          en: '24:00 of the seventh day',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '以日为单位。',
              en: 'It is in days.',
            },
            of: {
              unit: 'p-34.3.2',
              quote: '7日届满',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 14.4.13 说“日”是自然日。',
              en: 'General 14.4.13 says that “day” is a calendar day.',
            },
            of: {
              unit: 'g-14.4.13',
              quote: '均为自然日',
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
              zh: '那样“之时”没有作用。',
              en: 'Then “moment” does nothing.',
            },
            of: {
              unit: 'p-34.3.2',
              quote: '之时',
            },
          },
        ],
        pointless: [
          {
            unit: 'p-34.3.2',
            quote: '之时',
            why: {
              zh: '按日计就不问时刻。',
              en: 'Counting by days does not ask the hour.',
            },
          },
        ],
        burdens: 'vendor',
      },
    ],
    safest: 'same-hour',
    timeline: 'counted',
    arguable: {
      zh: '客户较宜主张 24 时；同一时刻较早，求稳用它；专用说明 12.1、26.1.2 同样。',
      en: 'The customer will argue 24:00; the same hour is sooner and careful; so too special 12.1 and 26.1.2.',
    },
  },
  {
    unit: 'p-35.2',
    quote: '并在欠费满7日时释放您的企业版实例',
    question: {
      zh: '预付费实例的“欠费满7日”从到期起吗？',
      en: 'For a prepaid instance, do the “7 days of arrears” run from the expiry?',
    },
    readings: [
      {
        id: 'from-expiry',
        title: {
          zh: '从到期',
          en: 'From the expiry',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '全句只讲到期未续费。',
              en: 'The sentence is only about expiry without renewal.',
            },
            of: {
              unit: 'p-35.2',
              quote: '如果您的包年包月实例到期后未续费',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '到期不是欠费。',
              en: 'Expiry is not arrears.',
            },
            of: {
              unit: 'p-35.2',
              quote: '欠费满7日',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'from-real-arrears',
        title: {
          zh: '从真正的欠费',
          en: 'From real arrears',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写的是“欠费”。',
              en: 'The word is “arrears”.',
            },
            of: {
              unit: 'p-35.2',
              quote: '欠费满7日时',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '包年包月到期不产生欠费，释放就永不发生。',
              en: 'A subscription yields no arrears on expiry, so release would never come.',
            },
            of: {
              unit: 'p-35.1',
              quote: '包年包月的容器镜像服务企业版需要先付费后使用',
            },
          },
        ],
        pointless: [
          {
            unit: 'p-35.2',
            quote: '在欠费满7日时释放',
            why: {
              zh: '先付费没有欠费，释放没有时间。',
              en: 'Prepaid service has no arrears, so release has no time.',
            },
          },
        ],
        burdens: 'vendor',
      },
    ],
    safest: 'from-expiry',
    timeline: 'reading',
    arguable: {
      zh: '阿里云较宜主张到期；客户较宜指出文字不是到期。',
      en: 'The vendor will argue expiry, the customer that the word is another.',
    },
  },
  {
    unit: 'p-35.3',
    quote: '阿里云有权立即终止您对本服务的使用，并承担由此造成的阿里云或任何第三方的全部损失',
    question: {
      zh: '违反时，“并承担…全部损失”的是客户还是阿里云？',
      en: 'On a breach, who “bears the whole loss”: the customer or the vendor?',
    },
    readings: [
      {
        id: 'customer-bears',
        title: {
          zh: '客户',
          en: 'The customer',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '损失出于客户的违反，而且包括阿里云自己的损失。',
              en: 'The loss comes from the customer’s breach and includes the vendor’s own.',
            },
            of: {
              unit: 'p-35.3',
              quote: '若您违反该约定',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '27.3 同样的话写明由客户承担。',
              en: '27.3 says the same and names the customer.',
            },
            of: {
              unit: 'p-27.3',
              quote: '且造成的阿里云及任何第三方的全部损失均由您承担',
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
              zh: '句子的主语是阿里云。',
              en: 'The subject of the sentence is the vendor.',
            },
            of: {
              unit: 'p-35.3',
              quote: '阿里云有权立即终止',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'vendor-bears',
        title: {
          zh: '照字面是阿里云',
          en: 'Literally the vendor',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“并承担”承接主语“阿里云”。',
              en: '“And bear” follows the subject “Alibaba Cloud”.',
            },
            of: {
              unit: 'p-35.3',
              quote: '阿里云有权立即终止您对本服务的使用，并承担',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '阿里云承担自己的损失没有意义。',
              en: 'That the vendor should bear its own loss makes no sense.',
            },
            of: {
              unit: 'p-35.3',
              quote: '由此造成的阿里云或任何第三方的全部损失',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'customer-bears',
    arguable: {
      zh: '阿里云较宜主张客户承担；客户只能就字面主张。',
      en: 'The vendor will argue that the customer bears it; the customer has only the letter.',
    },
  },
];
