import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special2125: readonly ArguedQuestion[] = [
  {
    unit: 'p-21.2.2',
    quote: '在异步调用队列中的请求，在您充值恢复服务后，阿里云仍将继续执行，因欠费您异步调用队列的请求将会被阿里云丢弃',
    question: {
      zh: '队列中的请求是继续执行还是被丢弃？',
      en: 'Are queued requests carried out after payment, or discarded?',
    },
    readings: [
      {
        id: 'continued',
        title: {
          zh: '充值后继续执行',
          en: 'Carried out after payment',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '前半句写“仍将继续执行”。',
              en: 'The first half says “will still be carried out”.',
            },
            of: {
              unit: 'p-21.2.2',
              quote: '在您充值恢复服务后，阿里云仍将继续执行',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '后半句写“丢弃”。',
              en: 'The second half says “discarded”.',
            },
            of: {
              unit: 'p-21.2.2',
              quote: '将会被阿里云丢弃',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'p-21.2.2',
            quote: '被丢弃的请求，您需要重新提交',
            why: {
              zh: '都继续执行，就没有可重新提交的。',
              en: 'If all are carried out, nothing needs to be sent again.',
            },
          },
        ],
        burdens: 'vendor',
      },
      {
        id: 'discarded',
        title: {
          zh: '丢弃，须重新提交',
          en: 'Discarded, to be sent again',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '后半句和末句都这样写。',
              en: 'The second half and the last words say so.',
            },
            of: {
              unit: 'p-21.2.2',
              quote: '被丢弃的请求，您需要重新提交，方可继续执行',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '前半句就没有对象。',
              en: 'The first half has no object.',
            },
            of: {
              unit: 'p-21.2.2',
              quote: '仍将继续执行',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-21.2.2',
            quote: '阿里云仍将继续执行',
            why: {
              zh: '都丢弃，就没有继续执行的。',
              en: 'If all are discarded, nothing is carried out.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'by-time-of-entry',
        title: {
          zh: '停服前入队的继续，因欠费而进不来或排不上的丢弃（调和）',
          en: 'Queued before the stop: continued; refused because of arrears: discarded (harmonising)',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“因欠费”可限定后一类。',
              en: '“Because of arrears” can mark off the second class.',
            },
            of: {
              unit: 'p-21.2.2',
              quote: '因欠费您异步调用队列的请求',
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
              zh: '两句都写“异步调用队列”的请求，没有按时间分。',
              en: 'Both speak of requests in the queue, with no division by time.',
            },
            of: {
              unit: 'p-21.2.2',
              quote: '在异步调用队列中的请求',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'discarded',
    arguable: {
      zh: '客户较宜主张继续或按入队时间分；求稳当作丢弃，重新提交前先查是否已执行。',
      en: 'The customer will argue that they go on, or go by time of entry; to plan, take them as lost.',
    },
  },
  {
    unit: 'p-22.1.4',
    quote: '您曾经上传的相关数据和信息（如有）将继续保留在区块链平台',
    question: {
      zh: '停服后链上的数据保留多久？',
      en: 'How long does data stay on the chain after the stop?',
    },
    readings: [
      {
        id: 'kept-without-limit',
        title: {
          zh: '一直保留，不依通用条款 9.2.4 删除',
          en: 'Kept, without the deletion of general 9.2.4',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写“将继续保留”，没有期限。',
              en: 'It says “will be kept”, with no period.',
            },
            of: {
              unit: 'p-22.1.4',
              quote: '将继续保留在区块链平台',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款 9.2.4。',
              en: 'A special term comes before general 9.2.4.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 9.2.4 自己对双方另有约定的情形让步，专用说明 22.1.4 写“将继续保留”就是另有约定。',
              en: 'General 9.2.4 itself yields to what is agreed otherwise; “will be kept” in special 22.1.4 is that.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '双方另有约定外',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 9.2.4 说缓冲期满删除所有数据和副本。',
              en: 'General 9.2.4 deletes all data and copies after the buffer.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'kept-until-buffer-ends',
        title: {
          zh: '只到缓冲期满',
          en: 'Only to the end of the buffer',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 9.2.4 对一切届满、终止、欠费适用。',
              en: 'General 9.2.4 covers every end and arrears.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '当服务期届满、服务提前终止',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“曾经上传的…继续保留”与删除不合。',
              en: '“Will be kept” does not fit deletion.',
            },
            of: {
              unit: 'p-22.1.4',
              quote: '继续保留',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 9.2.4 自己对双方另有约定的情形让步，专用说明 22.1.4 写“将继续保留”就是另有约定。',
              en: 'General 9.2.4 itself yields to what is agreed otherwise; “will be kept” in special 22.1.4 is that.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '双方另有约定外',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'kept-until-buffer-ends',
    timeline: 'doubt',
    arguable: {
      zh: '要数据留存的客户较宜主张本条，要数据消失的较宜主张通用条款 9.2.4；求稳，要数据的按到缓冲期满打算，要数据消失的按一直保留打算；停服后不能再查看。专用说明 26.1.1 的“会继续保留”同样。',
      en: 'One who wants the data kept will argue this clause, one who wants them gone general 9.2.4. Careful: who needs the data plans as if until the buffer ends, who wants them gone as if for ever; after the stop they cannot be viewed. “Will be kept” in special 26.1.1 is alike.',
    },
  },
  {
    unit: 'p-22.2.2',
    quote: '您利用区块链服务从事任何与NFT数字作品相关的活动应提前与阿里云协商',
    question: {
      zh: '“提前与阿里云协商”须得到同意吗？',
      en: 'Does “consult in advance” need the vendor’s consent?',
    },
    readings: [
      {
        id: 'consent-needed',
        title: {
          zh: '须同意',
          en: 'Consent',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '目的是防止不当使用。',
              en: 'The aim is to prevent misuse.',
            },
            of: {
              unit: 'p-22.2.2',
              quote: '避免区块链服务被不当使用',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '写“协商”，不写“同意”。',
              en: 'It says “consult”, not “consent”.',
            },
            of: {
              unit: 'p-22.2.2',
              quote: '协商',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '别处要同意时写“经阿里云同意”。',
              en: 'Elsewhere consent is named.',
            },
            of: {
              unit: 'g-7.1.12',
              quote: '经阿里云同意或认可',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'talk-enough',
        title: {
          zh: '只须事先商量',
          en: 'A talk is enough',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“协商”不等于取得同意。',
              en: 'To consult is not to obtain consent.',
            },
            of: {
              unit: 'p-22.2.2',
              quote: '应提前与阿里云协商',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '只要“可能影响”，阿里云仍可停服清数据。',
              en: 'The vendor may still stop and clear data if there “may be” an effect.',
            },
            of: {
              unit: 'p-22.2.2',
              quote: '可能影响消费者利益或社会公共利益的',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'consent-needed',
    arguable: {
      zh: '客户较宜主张商量即可；取得书面同意最稳。',
      en: 'The customer will argue that a talk is enough; a written consent is the careful course.',
    },
  },
  {
    unit: 'p-23.3',
    quote: '如果您自欠费之时起届满7日',
    question: {
      zh: '“欠费之日起7日”与“欠费之时起届满7日”哪个管？',
      en: 'Which rules: 7 days “from the day” or “from the moment” of arrears?',
    },
    readings: [
      {
        id: 'from-the-moment',
        title: {
          zh: '按时刻',
          en: 'From the moment',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '释放的条款写“之时”。',
              en: 'The term on release says “moment”.',
            },
            of: {
              unit: 'p-23.3',
              quote: '自欠费之时起届满7日',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '使用的条款写“之日”。',
              en: 'The term on use says “day”.',
            },
            of: {
              unit: 'p-23.2',
              quote: '自欠费之日起仍可继续使用您已创建的实例7日',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'from-the-day',
        title: {
          zh: '按日',
          en: 'From the day',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '可继续使用的 7 日按日。',
              en: 'The 7 days of use are counted by days.',
            },
            of: {
              unit: 'p-23.2',
              quote: '自欠费之日起',
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
              zh: '23.3 明写时刻。',
              en: '23.3 names the moment.',
            },
            of: {
              unit: 'p-23.3',
              quote: '之时起',
            },
          },
        ],
        pointless: [
          {
            unit: 'p-23.3',
            quote: '之时',
            why: {
              zh: '“之时”没有作用。',
              en: '“Moment” does nothing.',
            },
          },
        ],
        burdens: 'vendor',
      },
    ],
    safest: 'from-the-moment',
    timeline: 'counted',
    arguable: {
      zh: '客户较宜主张按日、首日不计；按时刻计划较稳；若把 23.2 的欠费当日算作第1日，还可早至多一日。',
      en: 'The customer will argue days without the first; the moment is the more careful count; were the day of arrears day one by 23.2, the end would come up to a day sooner still.',
    },
  },
  {
    unit: 'p-24.4',
    quote: '如因您使用码栈的行为，导致阿里云或任何第三方为此承担了相关的责任，则您需全额赔偿',
    question: {
      zh: '客户没有过错也要全额赔偿吗？',
      en: 'Must the customer pay in full without fault?',
    },
    readings: [
      {
        id: 'strict',
        title: {
          zh: '要，只看使用行为',
          en: 'Yes, use is enough',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '条件只是使用行为导致责任。',
              en: 'The only condition is that use led to liability.',
            },
            of: {
              unit: 'p-24.4',
              quote: '如因您使用码栈的行为',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款 12.2 的违反要件。',
              en: 'A special term comes before general 12.2, which asks for a breach.',
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
              zh: '前句要求按说明使用，赔偿宜承接违反。',
              en: 'The sentence before asks for use by the manual; payment may follow from its breach.',
            },
            of: {
              unit: 'p-24.4',
              quote: '严格按照码栈的操作说明和/或使用说明进行使用',
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
        id: 'fault-based',
        title: {
          zh: '只在违规使用时',
          en: 'Only on wrong use',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 12.2 的全额赔偿以违反为条件。',
              en: 'General 12.2 rests on a breach.',
            },
            of: {
              unit: 'g-12.2',
              quote: '如因您违反有关法律法规或者本协议、相关规则之规定',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '24.4 没有写违反。',
              en: '24.4 does not say breach.',
            },
            of: {
              unit: 'p-24.4',
              quote: '独立对自己通过码栈实施的行为所引发的后果承担全部责任',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款 12.2。',
              en: 'A special term comes before general 12.2.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件，（3）本协议通用条款的顺序',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'strict',
    arguable: {
      zh: '客户较宜主张须违规；阿里云较宜主张文字。',
      en: 'The customer will argue wrong use, the vendor the letter.',
    },
  },
  {
    unit: 'p-24.5',
    quote: '除非阿里云故意或重大过失，阿里云无法且不会对因前述风险而导致的任何损失或损害承担责任',
    question: {
      zh: '码栈：一般过失全免吗？故意或重大过失时有没有上限？',
      en: 'Codestack: is ordinary negligence wholly excluded, and is there a cap for intent or gross negligence?',
    },
    readings: [
      {
        id: 'negligence-excluded-rest-capped',
        title: {
          zh: '一般过失全免，其余仍受通用条款 12.6',
          en: 'Ordinary negligence excluded, the rest under general 12.6',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '除非故意或重大过失，都不负责。',
              en: 'Nothing but intent or gross negligence is answered for.',
            },
            of: {
              unit: 'p-24.5',
              quote: '除非阿里云故意或重大过失',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '24.5 没有说故意时无限，通用条款 12.6 仍在。',
              en: '24.5 does not say “without limit”, and general 12.6 remains.',
            },
            of: {
              unit: 'g-12.6',
              quote: '损失赔偿责任不超过',
            },
          },
        ],
        against: [
          {
            kind: 'law',
            words: {
              zh: '民法典第506条：免除人身损害责任，或者因故意、重大过失造成财产损失的责任的条款无效。',
              en: 'Civil Code art. 506: a term is void if it excludes liability for personal injury or for loss of property caused by intent or gross negligence.',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'negligence-excluded-rest-uncapped',
        title: {
          zh: '一般过失全免，故意或重大过失无上限',
          en: 'Ordinary negligence excluded, the rest without cap',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款 12.6。',
              en: 'Special terms come before general 12.6.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第506条：免除人身损害责任，或者因故意、重大过失造成财产损失的责任的条款无效。',
              en: 'Civil Code art. 506: a term is void if it excludes liability for personal injury or for loss of property caused by intent or gross negligence.',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '24.5 没有写全额。',
              en: '24.5 does not say “in full”.',
            },
            of: {
              unit: 'p-24.5',
              quote: '任何损失或损害',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'only-risks-of-reliance',
        title: {
          zh: '只免“前述风险”，其他损失按通用条款 12.6',
          en: 'Only the risks named; other loss under general 12.6',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '限于因使用和依赖内容的风险。',
              en: 'It is limited to risks of using and relying on content.',
            },
            of: {
              unit: 'p-24.5',
              quote: '因对服务的正确性、完整性或实用性的依赖而产生的风险',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“包括”之前是“所有风险”。',
              en: 'Before “including” stands “all risks”.',
            },
            of: {
              unit: 'p-24.5',
              quote: '因使用服务而引起的所有风险',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'negligence-excluded-rest-capped',
    arguable: {
      zh: '阿里云较宜主张第一种；客户较宜主张第二、第三种。',
      en: 'The vendor will argue the first, the customer the second and third.',
    },
  },
  {
    unit: 'p-25.2',
    quote: '但在24小时内，对正在通信中的频道以及正在运行中的服务，对应服务将继续执行直到结束',
    question: {
      zh: '正在进行的通信在 24 小时届满时断，还是到自己结束？',
      en: 'Are running calls cut at 24 hours or do they go to their end?',
    },
    readings: [
      {
        id: 'cut-at-24h',
        title: {
          zh: '24 小时届满即断',
          en: 'Cut at 24 hours',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '届满停止，包括正在运行的任务。',
              en: 'At the end service stops, running tasks included.',
            },
            of: {
              unit: 'p-25.2',
              quote: '以及正在运行的任务将被停止',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '末句写“直到结束”。',
              en: 'The end says “until they end”.',
            },
            of: {
              unit: 'p-25.2',
              quote: '继续执行直到结束',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'p-25.2',
            quote: '直到结束',
            why: {
              zh: '24 小时一到就断，“直到结束”没有作用。',
              en: 'If cut at 24 hours, “until they end” does nothing.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'to-their-end',
        title: {
          zh: '24 小时内已在进行的到结束为止',
          en: 'Those running within the 24 hours go to their end',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“直到结束”没有时间限制。',
              en: '“Until they end” has no limit of time.',
            },
            of: {
              unit: 'p-25.2',
              quote: '对应服务将继续执行直到结束',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '括号写明正在运行的任务停止。',
              en: 'The brackets stop running tasks.',
            },
            of: {
              unit: 'p-25.2',
              quote: '正在运行的任务将被停止',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'p-25.2',
            quote: '以及正在运行的任务将被停止',
            why: {
              zh: '都能到结束，就没有被停止的任务。',
              en: 'If all go to their end, no task is stopped.',
            },
          },
        ],
        burdens: 'vendor',
      },
    ],
    safest: 'cut-at-24h',
    timeline: 'reading',
    arguable: {
      zh: '客户较宜主张到结束；求稳按 24 小时断开。',
      en: 'The customer will argue to the end; 24 hours is the careful plan.',
    },
  },
];
