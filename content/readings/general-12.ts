import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const general12: readonly ArguedQuestion[] = [
  {
    unit: 'g-12.1.2',
    quote: '终止提供服务，终止本协议',
    question: {
      zh: '轻微违约也可终止吗？',
      en: 'May the vendor terminate for a minor breach?',
    },
    readings: [
      {
        id: 'any-breach',
        title: {
          zh: '任一违反即可',
          en: 'Any breach',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '通用条款 12.1 写“任一内容”。',
              en: 'General 12.1 says “any content”.',
            },
            of: {
              unit: 'g-12.1',
              quote: '您违反本协议中任一内容',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '3.4.4(2) 的提前终止要“严重违反”。',
              en: '3.4.4(2) asks for a “grave” breach.',
            },
            of: {
              unit: 'g-3.4.4.2',
              quote: '您严重违反本协议',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'g-3.4.4.2',
            quote: '严重',
            why: {
              zh: '若任一违反可终止，“严重”没有作用。',
              en: 'If any breach is enough, “grave” does nothing.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'grave-breach',
        title: {
          zh: '终止须严重',
          en: 'Only a grave breach',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '通用条款 12.1 要“就其情节”选择措施。',
              en: 'General 12.1 chooses the measure “by the circumstances”.',
            },
            of: {
              unit: 'g-12.1',
              quote: '均有权就其情节',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '与 3.4.4(2) 一致。',
              en: 'It agrees with 3.4.4(2).',
            },
            of: {
              unit: 'g-3.4.4.2',
              quote: '严重违反本协议项下之任一承诺内容等',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '通用条款 12.1 把措施交给独立判断。',
              en: 'General 12.1 leaves the measure to the vendor’s judgement.',
            },
            of: {
              unit: 'g-12.1',
              quote: '根据独立判断',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'any-breach',
    arguable: {
      zh: '客户较宜主张“情节”和 3.4.4(2)；阿里云较宜主张通用条款 12.1 的文字。',
      en: 'The customer will argue “circumstances” and 3.4.4(2), the vendor the words of general 12.1.',
    },
  },
  {
    unit: 'g-12.1.para1',
    quote: '阿里云依据前述约定采取中止服务、终止服务等措施而造成的用户损失将由您自行承担',
    question: {
      zh: '阿里云判断有误时，损失是否仍由客户承担？',
      en: 'Does the customer bear the loss even if the vendor judged wrongly?',
    },
    readings: [
      {
        id: 'even-if-wrong',
        title: {
          zh: '是',
          en: 'Yes',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '条件只是“根据其判断认为”。',
              en: 'The condition is only that it “thinks” so.',
            },
            of: {
              unit: 'g-12.1',
              quote: '阿里云根据其判断认为您的使用行为存在异常的',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '只限“依据前述约定”的措施。',
              en: 'It covers only measures “under the foregoing”.',
            },
            of: {
              unit: 'g-12.1.para1',
              quote: '依据前述约定',
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
              zh: '民法典第506条：免除人身损害责任，或者因故意、重大过失造成财产损失的责任的条款无效。',
              en: 'Civil Code art. 506: a term is void if it excludes liability for personal injury or for loss of property caused by intent or gross negligence.',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'only-if-grounds-exist',
        title: {
          zh: '只在确有违约或异常时',
          en: 'Only if there was a breach or anomaly',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '没有依据的措施不是“依据前述约定”。',
              en: 'A measure without grounds is not “under the foregoing”.',
            },
            of: {
              unit: 'g-12.1.para1',
              quote: '依据前述约定采取',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '措施还要看情节。',
              en: 'The measure must fit the case.',
            },
            of: {
              unit: 'g-12.1',
              quote: '就其情节',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '就异常而言，判断本身就是条件。',
              en: 'For anomalies the judgement itself is the condition.',
            },
            of: {
              unit: 'g-12.1',
              quote: '根据独立判断并单方',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'even-if-wrong',
    arguable: {
      zh: '客户较宜主张须有依据；阿里云较宜主张判断即可。',
      en: 'The customer will argue that grounds are needed, the vendor that its judgement is enough.',
    },
  },
  {
    unit: 'g-12.4',
    quote: '您可终止接受服务',
    question: {
      zh: '连续 72 小时不能使用而终止的，退不退余款？',
      en: 'If the customer ends service after 72 hours, is the rest of the fee returned?',
    },
    readings: [
      {
        id: 'stop-only',
        title: {
          zh: '只是可以停止接受',
          en: 'It may only stop',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '没有写退款。',
              en: 'No refund is printed.',
            },
            of: {
              unit: 'g-12.4',
              quote: '您可终止接受服务',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '别处要退款时写明。',
              en: 'Other clauses print a refund where meant.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '应将您已预付但未消费的款项退还至您的阿里云账户',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '先付费者若不退款，权利没有内容。',
              en: 'For a prepaying customer the right would be empty.',
            },
            of: {
              unit: 'g-4.2.1',
              quote: '在您付费之后，阿里云才开始为您提供服务',
            },
          },
        ],
        pointless: [
          {
            unit: 'g-12.4',
            quote: '您可终止接受服务',
            why: {
              zh: '先付费又不退款时，停止接受本来就可以。',
              en: 'A prepaid customer may stop using anyway.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'stop-with-refund',
        title: {
          zh: '终止并退余款',
          en: 'End with return of the rest',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '这是因阿里云原因给客户的救济。',
              en: 'It is a remedy for a fault on the vendor’s side.',
            },
            of: {
              unit: 'g-12.4',
              quote: '因阿里云原因造成您连续72小时不能正常使用服务的',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '3.4.4(3) 在客户一方出问题时尚且退余款。',
              en: '3.4.4(3) returns the rest even where the trouble lies with the customer.',
            },
            of: {
              unit: 'g-3.4.4.3',
              quote: '将剩余款项（如有）返还',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '金钱补偿由 12.5 和服务等级协议处理。',
              en: 'Money is dealt with by 12.5 and the SLA.',
            },
            of: {
              unit: 'g-12.5',
              quote: '约定进行补偿',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'stop-only',
    arguable: {
      zh: '客户较宜主张退款；阿里云较宜主张补偿只依服务等级协议。',
      en: 'The customer will argue a refund, the vendor that the SLA alone gives money.',
    },
  },
  {
    unit: 'g-12.5',
    quote: '阿里云将按照相应产品/服务所对应的《服务等级协议（SLA）》的约定进行补偿',
    question: {
      zh: '服务等级协议的补偿是不是唯一的救济？',
      en: 'Is the SLA compensation the only remedy?',
    },
    readings: [
      {
        id: 'sole-remedy',
        title: {
          zh: '唯一',
          en: 'The only one',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '12.5 专讲不可用，先于一般的赔偿。',
              en: '12.5 deals with unavailability and comes before general damages.',
            },
            of: {
              unit: 'g-12.5',
              quote: '产品/服务不可用',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写这是唯一的办法，也没有排除赔偿。',
              en: 'Nothing says that this is the only remedy, or excludes damages.',
            },
            of: {
              unit: 'g-12.5',
              quote: '约定进行补偿',
            },
          },
          AGAINST_SUPPLIER,
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
        id: 'beside-damages',
        title: {
          zh: '之外还可按 12.6 请求赔偿',
          en: 'Damages under 12.6 remain',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '12.5 用“补偿”，12.6 用“损失赔偿责任”。',
              en: '12.5 says 补偿 (make good) and 12.6 says 损失赔偿责任 (liability for losses).',
            },
            of: {
              unit: 'g-12.6',
              quote: '损失赔偿责任',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '12.6 的 12 个月上限若没有赔偿就没有对象。',
              en: 'The cap of 12.6 would have little to work on.',
            },
            of: {
              unit: 'g-12.6',
              quote: '不超过违约事件发生前',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '具体的服务等级协议可能另有规定，本文没有印出。',
              en: 'The SLA itself may say more; it is not printed here.',
            },
            of: {
              unit: 'g-2.2.para1',
              quote: '产品服务等级协议',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'sole-remedy',
    arguable: {
      zh: '客户较宜主张并存；阿里云较宜主张唯一；须看服务等级协议。',
      en: 'The customer will argue both, the vendor the SLA only; the SLA must be read.',
    },
  },
  {
    unit: 'g-12.6',
    quote: '违约事件发生前就该服务过往12个月所缴纳的服务费用的总和',
    question: {
      zh: '上限的“该服务”是哪些服务？',
      en: 'Which services count for the cap (“the service”)?',
    },
    readings: [
      {
        id: 'affected-service',
        title: {
          zh: '出事的那一项产品或服务',
          en: 'The product or service affected',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“该服务”指前面所说的那一项。',
              en: '“The service” points to the one in question.',
            },
            of: {
              unit: 'g-12.6',
              quote: '就该服务过往12个月',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '12.5 以“相应产品/服务”为单位。',
              en: '12.5 works by the product or service concerned.',
            },
            of: {
              unit: 'g-12.5',
              quote: '相应产品/服务所对应的',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '12.6 前文没有一项特定的服务，只有“阿里云服务”。',
              en: 'No particular service stands before it in 12.6, only “Alibaba Cloud services”.',
            },
            of: {
              unit: 'g-12.6',
              quote: '您使用阿里云服务',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'all-services',
        title: {
          zh: '客户在本协议下的全部服务',
          en: 'All the customer’s services under the agreement',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '前句说的是“使用阿里云服务”，“该”可承接它。',
              en: 'The sentence before says “using Alibaba Cloud services”, to which “the” may refer.',
            },
            of: {
              unit: 'g-12.6',
              quote: '您使用阿里云服务而遭受的',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '上限所限的是“本协议项下”的责任。',
              en: 'What is capped is liability “under this agreement”.',
            },
            of: {
              unit: 'g-12.6',
              quote: '在本协议项下所承担的损失赔偿责任',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '提示条款把全部服务称为“本服务”。',
              en: 'The notice calls all of it “the service”.',
            },
            of: {
              unit: 'pre.para1',
              quote: '使用阿里云服务（下称“本服务”）',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '若指全部，写“该”字就多余。',
              en: 'If all were meant, “the” would be idle.',
            },
            of: {
              unit: 'g-12.6',
              quote: '该服务',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'g-12.6',
            quote: '就该服务',
            why: {
              zh: '按全部服务计，“就该服务”没有限定作用。',
              en: 'If all count, “for the service” limits nothing.',
            },
          },
        ],
        burdens: 'vendor',
      },
      {
        id: 'affected-instance',
        title: {
          zh: '只计出事的那个订单或实例',
          en: 'Only the order or instance affected',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '按风险与价款相称，可只看那一笔。',
              en: 'Risk and price may be matched order by order.',
            },
            of: {
              unit: 'g-12.6',
              quote: '所缴纳的服务费用',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '文字写服务，不写订单或实例。',
              en: 'The words say service, not order or instance.',
            },
            of: {
              unit: 'g-12.6',
              quote: '该服务',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'affected-instance',
    arguable: {
      zh: '客户较宜主张全部服务；阿里云较宜主张出事的一项；按最窄的计划最稳。',
      en: 'The customer will argue all services, the vendor the one affected; to plan, the narrowest is careful.',
    },
  },
  {
    unit: 'g-12.6',
    quote: '在法律允许的情况下，阿里云在本协议项下所承担的损失赔偿责任不超过',
    question: {
      zh: '专用说明的完全免责是否取代 12.6 的上限？',
      en: 'Do full exclusions in the special part displace the cap of 12.6?',
    },
    readings: [
      {
        id: 'exclusion-displaces',
        title: {
          zh: '取代，赔偿为零',
          en: 'Yes, nothing is owed',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '14.4.1 使专用条款在不一致时先于通用条款。',
              en: '14.4.1 puts special terms before general ones where they differ.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件，（3）本协议通用条款',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '“专用条款”是否指专用说明，没有写明。',
              en: 'It is not printed that “special terms” means the special part.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '产品的专用条款',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第506条：免除人身损害责任，或者因故意、重大过失造成财产损失的责任的条款无效。',
              en: 'Civil Code art. 506: a term is void if it excludes liability for personal injury or for loss of property caused by intent or gross negligence.',
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
        id: 'both-stand',
        title: {
          zh: '两者并存',
          en: 'Both stand',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '12.6 是上限，不是责任的根据；免责条款多只说某事不由阿里云负责。',
              en: '12.6 is a ceiling and no ground of liability; most exclusions only say that something is not the vendor’s to answer for.',
            },
            of: {
              unit: 'p-5.2',
              quote: '阿里云不对该等结果承担任何责任',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '没有不一致就不用 14.4.1。',
              en: 'Without a difference 14.4.1 is not needed.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '如遇不一致之处',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '写“任何责任”的，与有限的责任不同。',
              en: '“No liability whatever” is not the same as a limited one.',
            },
            of: {
              unit: 'p-29.1',
              quote: '阿里云均不承担任何责任',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'exclusion-only-for-its-matter',
        title: {
          zh: '只就它所写的事项取代',
          en: 'Only for the matter it names',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '每条都有自己的事项。',
              en: 'Each names its own matter.',
            },
            of: {
              unit: 'p-18.3',
              quote: '翻译中任何错误，遗漏或表达不当',
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
              zh: '有的写得很宽，如“任何损失”。',
              en: 'Some are broad, e.g. “any loss”.',
            },
            of: {
              unit: 'p-24.5',
              quote: '导致的任何损失或损害',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'exclusion-displaces',
    arguable: {
      zh: '阿里云较宜主张取代；客户较宜主张只就事项、且在法律允许的范围内。',
      en: 'The vendor will argue that it displaces, the customer that it is limited to its matter and by law.',
    },
  },
  {
    unit: 'g-12.6',
    quote: '包括您使用阿里云服务而遭受的利润损失',
    question: {
      zh: '直接的利润损失是否也排除？',
      en: 'Are direct lost profits excluded too?',
    },
    readings: [
      {
        id: 'all-lost-profits',
        title: {
          zh: '一切利润损失',
          en: 'All lost profits',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“包括”把利润损失归入被排除的一类，没有再分。',
              en: '“Including” puts lost profits among what is excluded, without a division.',
            },
            of: {
              unit: 'g-12.6',
              quote: '包括您使用阿里云服务而遭受的利润损失',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '被“包括”的只能是间接等损害。',
              en: 'Only indirect and like damage can be “included”.',
            },
            of: {
              unit: 'g-12.6',
              quote: '任何间接性、后果性、惩戒性、偶然性、特殊性的损害，包括',
            },
          },
          AGAINST_SUPPLIER,
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
      {
        id: 'only-indirect',
        title: {
          zh: '只限间接的利润损失',
          en: 'Only indirect lost profits',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '前面的五个定语限定了整句。',
              en: 'The five adjectives govern the sentence.',
            },
            of: {
              unit: 'g-12.6',
              quote: '间接性、后果性、惩戒性、偶然性、特殊性',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '括号的提示显示所指很宽。',
              en: 'The bracket shows a broad meaning.',
            },
            of: {
              unit: 'g-12.6',
              quote: '即使您已被告知该等损失的可能性',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'all-lost-profits',
    arguable: {
      zh: '客户较宜主张只限间接；阿里云较宜主张一切利润。',
      en: 'The customer will argue indirect only, the vendor all profits.',
    },
  },
  {
    unit: 'g-12.6',
    quote: '过往12个月所缴纳的服务费用的总和',
    question: {
      zh: '未满 12 个月、刚开通或后付费未付的，上限怎么算？',
      en: 'How is the cap counted where there were fewer than 12 months, or fees not yet paid?',
    },
    readings: [
      {
        id: 'paid-only',
        title: {
          zh: '只计已经缴纳的，可能为零',
          en: 'Only what was paid, which may be nothing',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写“所缴纳的”。',
              en: 'It says “paid”.',
            },
            of: {
              unit: 'g-12.6',
              quote: '所缴纳的服务费用',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '新客户或免费服务的上限为零，等于完全免责。',
              en: 'A new customer’s cap would be nil, which is a full exclusion.',
            },
            of: {
              unit: 'g-12.6',
              quote: '不超过',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第497条：不合理地免除或减轻己方责任、加重对方责任、限制对方主要权利的，或者排除对方主要权利的格式条款无效。',
              en: 'Civil Code art. 497: a standard term is void if it unreasonably frees its supplier or lessens its liability, burdens the other party or limits a main right of it, or if it takes a main right away.',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'incurred-fees',
        title: {
          zh: '计该期间的费用，包括已发生未付的',
          en: 'Fees of the period, also those due but unpaid',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '上限是要与服务的价款相称。',
              en: 'The cap is meant to match the price.',
            },
            of: {
              unit: 'g-12.6',
              quote: '服务费用的总和',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '后付费的服务按结算在后付款。',
              en: 'Postpaid service is paid later.',
            },
            of: {
              unit: 'g-4.3.para1',
              quote: '您可先使用后付费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写“应付”。',
              en: 'It does not say “payable”.',
            },
            of: {
              unit: 'g-12.6',
              quote: '所缴纳',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'paid-only',
    arguable: {
      zh: '客户较宜主张按费用；阿里云较宜主张按已缴；未满 12 个月是否折算没有写。',
      en: 'The customer will argue fees incurred, the vendor fees paid; scaling up to 12 months is not printed.',
    },
  },
];
