import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const general03: readonly ArguedQuestion[] = [
  {
    unit: 'g-3.1.para1',
    quote: '具体服务以阿里云实际向您所提供的为准',
    question: {
      zh: '阿里云欠的服务是展示的，还是实际给的？',
      en: 'Is the service owed the one shown or the one in fact supplied?',
    },
    readings: [
      {
        id: 'as-shown',
        title: {
          zh: '以展示和订购为准',
          en: 'As shown and ordered',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '定义先写网站展示、客户申请订购的服务。',
              en: 'The definition first names the service shown and ordered.',
            },
            of: {
              unit: 'g-3.1.para1',
              quote: '所展示的、您申请订购且阿里云同意向您提供的服务',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '7.1.1 允许客户按展示的说明要求服务。',
              en: '7.1.1 lets the customer demand service as described.',
            },
            of: {
              unit: 'g-7.1.1',
              quote: '您有权要求阿里云按照本服务协议以及阿里云网站相关页面所展示的服务说明',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '末句写以实际提供的为准。',
              en: 'The last words give weight to what is in fact supplied.',
            },
            of: {
              unit: 'g-3.1.para1',
              quote: '以阿里云实际向您所提供的为准',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'as-supplied',
        title: {
          zh: '以实际提供为准',
          en: 'As supplied',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '文字直接这样写。',
              en: 'The words say so.',
            },
            of: {
              unit: 'g-3.1.para1',
              quote: '具体服务以阿里云实际向您所提供的为准',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '那样 7.1.1 的请求权就没有标准。',
              en: 'Then the right in 7.1.1 has no measure.',
            },
            of: {
              unit: 'g-7.1.1',
              quote: '有权要求阿里云按照',
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
            unit: 'g-7.1.1',
            quote: '您有权要求阿里云按照本服务协议',
            why: {
              zh: '给什么算什么，就没有可要求的。',
              en: 'If whatever is supplied is enough, nothing can be demanded.',
            },
          },
          {
            unit: 'g-7.2.1',
            quote: '阿里云应按照约定提供服务',
            why: {
              zh: '“按照约定”失去内容。',
              en: '“As agreed” loses its content.',
            },
          },
        ],
        burdens: 'customer',
      },
    ],
    safest: 'as-supplied',
    arguable: {
      zh: '客户较宜主张以展示为准；阿里云较宜主张以实际提供为准。',
      en: 'The customer will argue “as shown”; the vendor “as supplied”.',
    },
  },
  {
    unit: 'g-3.4.1.2',
    quote: '阿里云有权采取恢复官网价格计费、收取违约金或收取退订/退款手续费等方式进行处理',
    question: {
      zh: '提前退订时，几种处理能否并用？',
      en: 'On early cancellation, may the measures be taken together?',
    },
    readings: [
      {
        id: 'one-of-them',
        title: {
          zh: '择一',
          en: 'One of them',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '用“或”连接。',
              en: 'They are joined by “or”.',
            },
            of: {
              unit: 'g-3.4.1.2',
              quote: '收取违约金或收取退订/退款手续费',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '4.4.2 要并用时写了“一种或多种”，这里没有。',
              en: '4.4.2 says “one or more” where it means so; this clause does not.',
            },
            of: {
              unit: 'g-4.4.2',
              quote: '等一种或多种方式进行处理',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“等方式”是开放的。',
              en: '“And other ways” is open.',
            },
            of: {
              unit: 'g-3.4.1.2',
              quote: '等方式进行处理',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'together',
        title: {
          zh: '可并用，以页面为准',
          en: 'Together, as the page says',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '最后交给页面或订单决定。',
              en: 'The clause leaves it to the page or order.',
            },
            of: {
              unit: 'g-3.4.1.2',
              quote: '以相应官网展示页面或相应订单中载明的方式为准',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '顿号和“或”列的是可选项。',
              en: 'The list reads as options.',
            },
            of: {
              unit: 'g-3.4.1.2',
              quote: '收取违约金或收取退订/退款手续费',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'together',
    arguable: {
      zh: '客户较宜主张择一；阿里云较宜引用页面。',
      en: 'For the customer “one of them” is better; for the vendor, the page.',
    },
  },
  {
    unit: 'g-3.4.1.4',
    quote: '且您未继续订购资源包服务但持续使用此项服务的',
    question: {
      zh: '资源留着未关，算不算“持续使用”？',
      en: 'Do resources left running count as “continuing to use”?',
    },
    readings: [
      {
        id: 'active-use',
        title: {
          zh: '须有主动的使用',
          en: 'Only active use',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“使用”是客户的行为。',
              en: '“Use” is an act of the customer.',
            },
            of: {
              unit: 'g-3.4.1.4',
              quote: '持续使用此项服务',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '转为后付费要有客户的意思，这里只是视为。',
              en: 'Turning to pay-as-you-go rests on the customer’s will, which is only deemed here.',
            },
            of: {
              unit: 'g-3.4.1.4',
              quote: '阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '专用说明 36.2 让未停用的客户承担费用，说明留着即计费。',
              en: 'Special 36.2 makes the customer pay until it stops the service, so leaving it on costs money.',
            },
            of: {
              unit: 'p-36.2',
              quote: '请及时操作停用服务以结束计费',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'left-running',
        title: {
          zh: '留着运行即算',
          en: 'Leaving it running is enough',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '计费系统按用量计，不问意图。',
              en: 'Billing counts usage and not intent.',
            },
            of: {
              unit: 'g-3.4.1.4',
              quote: '阿里云将持续计费并根据计费结果予以扣划服务费用',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用说明 26.2 没有写“持续使用”也视为继续订购。',
              en: 'Special 26.2 deems a continued order without “continuing to use”.',
            },
            of: {
              unit: 'p-26.2',
              quote: '视为您继续订购、使用阿里云以按量收费的云存储网关服务',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '专用说明 34.2 对 NAT 网关不作这种转换。',
              en: 'Special 34.2 makes no such change for the NAT gateway.',
            },
            of: {
              unit: 'p-34.2',
              quote: '阿里云不会自动开通、创建按量付费的NAT网关服务',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'left-running',
    arguable: {
      zh: '客户较宜主张须主动使用；同一问题也在 4.5、14.4.2 的“仍使用”“继续使用”。',
      en: 'The customer will argue active use; the same question stands in 4.5 and 14.4.2.',
    },
  },
  {
    unit: 'g-3.4.3',
    quote: '在不影响您正常使用的情况下可能导致您所使用的服务短时间的中断或暂停',
    question: {
      zh: '维护造成的中断，哪些免责？',
      en: 'Which interruptions by maintenance are free of liability?',
    },
    readings: [
      {
        id: 'only-harmless',
        title: {
          zh: '只限不影响正常使用的短时中断',
          en: 'Only short ones that do not affect normal use',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“在不影响您正常使用的情况下”是条件。',
              en: '“Without affecting normal use” is a condition.',
            },
            of: {
              unit: 'g-3.4.3',
              quote: '在不影响您正常使用的情况下',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '12.3(1) 对短时中断没有这个条件。',
              en: '12.3(1) has no such condition.',
            },
            of: {
              unit: 'g-12.3.1',
              quote: '需要短时间中断服务',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'any-short',
        title: {
          zh: '任何短时中断',
          en: 'Any short one',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '12.3(1) 把维护所需的短时中断一律不算违约。',
              en: '12.3(1) treats every short interruption for maintenance as no breach.',
            },
            of: {
              unit: 'g-12.3.1',
              quote: '阿里云在进行系统及服务器配置、维护、升级时',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '此读法使条件语没有作用。',
              en: 'This reading leaves the condition without effect.',
            },
            of: {
              unit: 'g-3.4.3',
              quote: '在不影响您正常使用的情况下',
            },
          },
        ],
        pointless: [
          {
            unit: 'g-3.4.3',
            quote: '在不影响您正常使用的情况下',
            why: {
              zh: '条件语成为多余。',
              en: 'The condition becomes idle.',
            },
          },
        ],
        burdens: 'customer',
      },
    ],
    safest: 'any-short',
    arguable: {
      zh: '客户较宜主张有条件；阿里云较宜连同 12.3(1) 主张一律不算违约；未提前通知时如何，没有写。',
      en: 'The customer will argue the condition, the vendor 12.3(1); what follows from a missing notice is not printed.',
    },
  },
  {
    unit: 'g-3.4.4.2',
    quote: '阿里云有权提前终止服务直至清除您的全部数据',
    question: {
      zh: '严重违反时，数据立即清除还是有缓冲期？',
      en: 'On a grave breach, is data cleared at once or after the buffer?',
    },
    readings: [
      {
        id: 'at-once',
        title: {
          zh: '可立即清除',
          en: 'May be at once',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '文字把清除数据列为终止的一步，没有期限。',
              en: 'The words make clearing a step of the termination, with no period.',
            },
            of: {
              unit: 'g-3.4.4.2',
              quote: '直至清除您的全部数据',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '9.2.4 对一切提前终止都给缓冲期。',
              en: '9.2.4 gives a buffer on every early end.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '服务提前终止（包括双方协商一致提前终止，其他原因导致的提前终止等）',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第497条：不合理地加重对方责任、限制对方主要权利的，或者排除对方主要权利的格式条款无效；“严重”由谁判断也没有写。',
              en: 'Civil Code art. 497: a standard term is void if it unreasonably burdens the other party or limits a main right of it, or takes a main right away; who judges “serious” is not printed either.',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'after-buffer',
        title: {
          zh: '按 9.2.4 有缓冲期',
          en: 'After the buffer of 9.2.4',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '9.2.4 写明“其他原因导致的提前终止等”。',
              en: '9.2.4 covers early ends “for other reasons”.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '其他原因导致的提前终止等',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '“直至”表示由轻到重，不表示立即。',
              en: '“Up to” shows steps, not speed.',
            },
            of: {
              unit: 'g-3.4.4.2',
              quote: '直至',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '9.2.4 的时限取自产品条款，没有写时限时就没有数字。',
              en: 'The period of 9.2.4 comes from product terms and has no number where they are silent.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '所载明的时限为准',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'at-once',
    arguable: {
      zh: '客户较宜主张 9.2.4；阿里云较宜主张 3.4.4(2)。',
      en: 'The customer will argue 9.2.4, the vendor 3.4.4(2).',
    },
  },
  {
    unit: 'g-3.4.4.3',
    quote: '将按照实际提供服务月份计算（不足一个月的按天计）服务费用，将剩余款项（如有）返还',
    question: {
      zh: '因攻击终止时，已用部分按订单价还是按按月官网价扣？',
      en: 'When service ends because of an attack, is the used part charged at the order price or at the monthly list price?',
    },
    readings: [
      {
        id: 'order-price',
        title: {
          zh: '按订单价折算',
          en: 'Pro rata of the order price',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“剩余款项”是所付款的剩余。',
              en: '“The rest” is the rest of what was paid.',
            },
            of: {
              unit: 'g-3.4.4.3',
              quote: '剩余款项',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '要恢复官网价时，3.4.1(2) 写明了。',
              en: '3.4.1(2) says so where it restores the list price.',
            },
            of: {
              unit: 'g-3.4.1.2',
              quote: '恢复官网价格计费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写按什么价格。',
              en: 'No price is printed.',
            },
            of: {
              unit: 'g-3.4.4.3',
              quote: '计算（不足一个月的按天计）服务费用',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'list-price-by-month',
        title: {
          zh: '按月、按天的官网价',
          en: 'List price by month and day',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写按“实际提供服务月份”计算。',
              en: 'It counts by months of service given.',
            },
            of: {
              unit: 'g-3.4.4.3',
              quote: '按照实际提供服务月份计算',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '终止由阿里云决定，不是客户擅自退订。',
              en: 'The vendor decides the end; the customer does not cancel.',
            },
            of: {
              unit: 'g-3.4.4.3',
              quote: '阿里云可决定暂停或终止服务',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'list-price-by-month',
    arguable: {
      zh: '客户较宜主张订单价；阿里云较宜主张按月价；“如有”显示可能没有余款。',
      en: 'The customer will argue the order price, the vendor a monthly price; “(if any)” shows that nothing may be left.',
    },
  },
  {
    unit: 'g-3.4.4.5',
    quote: '阿里云可不时修改、终止、服务',
    question: {
      zh: '修改服务（不是终止）也要提前 30 日吗？',
      en: 'Does modifying a service (not ending it) also need 30 days?',
    },
    readings: [
      {
        id: 'only-ending',
        title: {
          zh: '只有终止要',
          en: 'Only ending',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '30 日只写在“终止”之前。',
              en: 'The 30 days stand only before “end”.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '在我们终止提供您正在使用的任何服务或任何服务功能之前',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '首句把修改和终止并列。',
              en: 'The first words put modify and end together.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '修改、终止',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'function-removed-is-ending',
        title: {
          zh: '减去功能的修改也要',
          en: 'Also a change that removes a function',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '终止“任何服务功能”也在内。',
              en: 'Ending “any function” is included.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '任何服务功能',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '3.4.5 让形式、规格的变更只须事先通知。',
              en: '3.4.5 asks only prior notice for form and specification.',
            },
            of: {
              unit: 'g-3.4.5',
              quote: '有权变更所提供服务的形式、规格或其他方面',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'only-ending',
    arguable: {
      zh: '客户较宜主张减功能即终止；阿里云较宜主张只有终止。',
      en: 'The customer will argue that a removed function is an end, the vendor that only an end counts.',
    },
  },
  {
    unit: 'g-3.4.5',
    quote: '阿里云将尽最大努力且提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知',
    question: {
      zh: '阿里云停止一种服务，须提前 30 日并退款，还是只须事先通知？',
      en: 'When the vendor ends a kind of service, must it give 30 days and a refund, or only some prior notice?',
    },
    readings: [
      {
        id: 'thirty-days-and-refund',
        title: {
          zh: '3.4.4(5)：30 日并退款',
          en: '3.4.4(5): 30 days and refund',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '3.4.4(5) 写“任何服务或任何服务功能”。',
              en: '3.4.4(5) says “any service or any function”.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '在我们终止提供您正在使用的任何服务或任何服务功能之前',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '3.4.5 没有排除 3.4.4(5)，两条可以同时成立。',
              en: '3.4.5 does not exclude 3.4.4(5); both can stand.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '我们将提前30日',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '3.4.5 就同一情形只写提前通知，不写天数。',
              en: '3.4.5 on the same event gives no number of days.',
            },
            of: {
              unit: 'g-3.4.5',
              quote: '在终止该种服务或进行此种变更前',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'some-notice',
        title: {
          zh: '3.4.5：只须事先通知',
          en: '3.4.5: some prior notice',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '3.4.5 为经营策略等原因另立一条。',
              en: '3.4.5 is a separate rule for business reasons.',
            },
            of: {
              unit: 'g-3.4.5',
              quote: '因经营策略调整或配合国家重大技术、法规政策等变化',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '那样 3.4.4(5) 的 30 日几乎没有适用的余地。',
              en: 'Then little is left for the 30 days of 3.4.4(5).',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '提前30日',
            },
          },
        ],
        pointless: [
          {
            unit: 'g-3.4.4.5',
            quote: '我们将提前30日在阿里云网站上通告',
            why: {
              zh: '停止服务多因经营策略，30 日就落空。',
              en: 'Services mostly end for business reasons; the 30 days fall away.',
            },
          },
        ],
        burdens: 'customer',
      },
    ],
    safest: 'some-notice',
    arguable: {
      zh: '客户较宜主张 30 日并退款；阿里云较宜主张 3.4.5 是独立的权利。',
      en: 'The customer will argue 30 days and refund; the vendor a separate right under 3.4.5.',
    },
  },
  {
    unit: 'g-3.4.5',
    quote: '变更所提供服务的形式、规格或其他方面（如服务的价格和计费模式）',
    question: {
      zh: '改变价格和计费模式须按 4.6 提前 30 日，还是按 3.4.5 事先通知即可？',
      en: 'Does a change of price or billing need the 30 days of 4.6, or only the prior notice of 3.4.5?',
    },
    readings: [
      {
        id: 'thirty-days-of-4-6',
        title: {
          zh: '4.6：30 日，且不及于已购',
          en: '4.6: 30 days, and not for what is bought',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '4.6 专讲付费服务的价格。',
              en: '4.6 is the clause on prices of paid services.',
            },
            of: {
              unit: 'g-4.6',
              quote: '提前30日以合理的方式通知予您',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专门的规定宜先于概括的规定。',
              en: 'The particular rule should come before the broad one.',
            },
            of: {
              unit: 'g-4.6',
              quote: '价格进行调整',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '4.6 只写价格，没有写计费模式。',
              en: '4.6 names the price only, not the billing mode.',
            },
            of: {
              unit: 'g-4.6',
              quote: '付费服务的价格',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'notice-of-3-4-5',
        title: {
          zh: '3.4.5：事先通知即可',
          en: '3.4.5: prior notice is enough',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '3.4.5 明写价格和计费模式。',
              en: '3.4.5 names price and billing mode.',
            },
            of: {
              unit: 'g-3.4.5',
              quote: '如服务的价格和计费模式',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '4.6 的 30 日就可以绕开。',
              en: 'The 30 days of 4.6 could be passed by.',
            },
            of: {
              unit: 'g-4.6',
              quote: '提前30日',
            },
          },
        ],
        pointless: [
          {
            unit: 'g-4.6',
            quote: '并提前30日以合理的方式通知予您',
            why: {
              zh: '改用 3.4.5 就不必等 30 日。',
              en: 'With 3.4.5 the 30 days need not be kept.',
            },
          },
        ],
        burdens: 'customer',
      },
    ],
    safest: 'notice-of-3-4-5',
    arguable: {
      zh: '客户较宜主张 4.6；计费模式的改变是否也要 30 日，没有写。',
      en: 'The customer will argue 4.6; whether a new billing mode also needs 30 days is not printed.',
    },
  },
];
