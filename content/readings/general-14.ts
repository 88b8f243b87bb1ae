import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const general14: readonly ArguedQuestion[] = [
  {
    unit: 'g-14.1.3',
    quote: '包括公告',
    question: {
      zh: '只在网站公告，是否已经送达？',
      en: 'Is a notice served by an announcement on the website alone?',
    },
    readings: [
      {
        id: 'announcement-is-service',
        title: {
          zh: '是',
          en: 'Yes',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '电子通知的列举包括公告，发送成功即视为送达。',
              en: 'The list of electronic notices includes announcements, deemed served once they have been sent successfully.',
            },
            of: {
              unit: 'g-14.1.3',
              quote: '在发送成功后即视为送达',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '3.4.4(5)、3.4.5 允许以网站通告通知。',
              en: '3.4.4(5) and 3.4.5 allow notice on the site.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '在阿里云网站上通告',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '全句说的是“通过上述联系方式”。',
              en: 'The sentence speaks of “the above contact details”.',
            },
            of: {
              unit: 'g-14.1.3',
              quote: '阿里云通过上述联系方式向您发出通知',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'must-go-to-contact',
        title: {
          zh: '须发到客户的联系方式',
          en: 'It must go to the customer’s contact',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '公告不是发到联系方式的，没有“发送成功”。',
              en: 'An announcement is not sent to a contact and has no “sent” moment.',
            },
            of: {
              unit: 'g-14.1.3',
              quote: '发送成功',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '14.1.2 说向联系方式之一送达各类通知。',
              en: '14.1.2 serves every kind of notice at a contact.',
            },
            of: {
              unit: 'g-14.1.2',
              quote: '向您的上述联系方式的其中之一或其中若干向您送达各类通知',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '这样“包括公告”没有作用。',
              en: 'Then “including announcements” does nothing.',
            },
            of: {
              unit: 'g-14.1.3',
              quote: '包括公告',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'g-14.1.3',
            quote: '包括公告',
            why: {
              zh: '公告从不发到联系方式。',
              en: 'Announcements never go to a contact.',
            },
          },
        ],
        burdens: 'vendor',
      },
    ],
    safest: 'announcement-is-service',
    arguable: {
      zh: '客户较宜主张须发到联系方式；阿里云较宜主张公告即送达。',
      en: 'The customer will argue the contact, the vendor the announcement.',
    },
  },
  {
    unit: 'g-14.2.2',
    quote: '以下及类似情形视为不可抗力：电信主干线路中断、黑客攻击、病毒、网路堵塞、电信部门技术调整等',
    question: {
      zh: '黑客攻击、病毒是否不问能否避免都算不可抗力？',
      en: 'Are hacking and viruses force majeure whether or not they could be avoided?',
    },
    readings: [
      {
        id: 'deemed-always',
        title: {
          zh: '一律视为',
          en: 'Always deemed so',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '用“视为”，不再问条件。',
              en: '“Deemed” asks for no further condition.',
            },
            of: {
              unit: 'g-14.2.2',
              quote: '视为不可抗力',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 6.1 让阿里云负责底层的运营维护。',
              en: 'General 6.1 makes the vendor look after the lower layers.',
            },
            of: {
              unit: 'g-6.1',
              quote: '阿里云仅负责操作系统以下的底层部分',
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
        pointless: [
          {
            unit: 'g-6.1',
            quote: '阿里云仅负责操作系统以下的底层部分',
            why: {
              zh: '底层受攻击若一律免责，这项责任就少了内容。',
              en: 'If every attack on that layer is excused, this duty loses content.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'only-if-unavoidable',
        title: {
          zh: '仍须不能预见、不能避免、不能克服',
          en: 'Only if unforeseeable and unavoidable',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '同款先给定义。',
              en: 'The same clause first defines the term.',
            },
            of: {
              unit: 'g-14.2.2',
              quote: '双方所不能预见、并且它的发生及其后果是不能克服和不能避免的客观情况',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“考虑到产品特殊性”显示另作规定。',
              en: '“Given the nature of the product” shows a separate rule.',
            },
            of: {
              unit: 'g-14.2.2',
              quote: '考虑到产品特殊性',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'deemed-always',
    arguable: {
      zh: '客户较宜主张定义；阿里云较宜主张“视为”。',
      en: 'The customer will argue the definition, the vendor “deemed”.',
    },
  },
  {
    unit: 'g-14.3.3',
    quote: '任何一方均可向杭州市西湖区人民法院提起诉讼',
    question: {
      zh: '西湖区法院是唯一的，还是可选的？',
      en: 'Is the Xihu court the only one, or one that may be chosen?',
    },
    readings: [
      {
        id: 'only-court',
        title: {
          zh: '唯一',
          en: 'The only one',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '约定法院通常为了确定一处。',
              en: 'Parties name a court to fix one place.',
            },
            of: {
              unit: 'g-14.3.3',
              quote: '杭州市西湖区人民法院',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '签订地也特意写西湖区。',
              en: 'The place of signing is also set as Xihu.',
            },
            of: {
              unit: 'g-14.3.1',
              quote: '浙江省杭州市西湖区',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '写“均可”，没有写必须，也没有写不得向别处起诉。',
              en: 'It says “may”; nothing says that one must, or that no other court will do.',
            },
            of: {
              unit: 'g-14.3.3',
              quote: '均可向',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'optional-court',
        title: {
          zh: '可选',
          en: 'One of several',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“可”表示许可。',
              en: '“May” gives a permission.',
            },
            of: {
              unit: 'g-14.3.3',
              quote: '任何一方均可',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有提到别的法院。',
              en: 'No other court is named.',
            },
            of: {
              unit: 'g-14.3.3',
              quote: '杭州市西湖区人民法院',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'only-court',
    arguable: {
      zh: '客户较宜主张可选；阿里云较宜主张唯一。',
      en: 'The customer will argue an option, the vendor the only court.',
    },
  },
  {
    unit: 'g-14.4.1',
    quote: '（2）专用条款和附件',
    question: {
      zh: '“专用条款”是不是本协议的“专用说明”？',
      en: 'Are the “special terms” (专用条款) of the order the “special part” (专用说明) of this agreement?',
    },
    readings: [
      {
        id: 'special-part-rank-two',
        title: {
          zh: '就是专用说明，居第二位',
          en: 'Yes, they stand second',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '提示条款说协议由通用条款和专用说明组成，顺序中与通用条款相对的只能是它。',
              en: 'The notice says that the agreement consists of general terms and a special part; only it can stand opposite the general terms.',
            },
            of: {
              unit: 'pre.para2',
              quote: '包括本协议的通用条款及专用说明',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '否则专用说明在顺序中没有位置。',
              en: 'Otherwise the special part has no place in the order.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（3）本协议通用条款',
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
              zh: '用词不同，括号又把专用条款放进订购页面。',
              en: 'The words differ, and the brackets put the special terms into the order page.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '您确认同意的订购页面（包括产品的专用条款、操作文档等）',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'only-order-page-terms',
        title: {
          zh: '只指订购页面上的条款',
          en: 'Only terms on the order page',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '括号写明专用条款是订购页面的内容。',
              en: 'The brackets say that special terms are contents of the order page.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '订购页面（包括产品的专用条款、操作文档等）',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '订购页面已在第一位，专用条款又在第二位，同一物不能有两个位次。',
              en: 'Order pages stand first and special terms second; one thing cannot have two ranks.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '其他订购页面',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'g-14.4.1',
            quote: '（2）专用条款和附件',
            why: {
              zh: '专用条款若属订购页面，第二位只剩附件。',
              en: 'If special terms belong to order pages, only annexes are left in second place.',
            },
          },
        ],
        burdens: 'vendor',
      },
    ],
    safest: 'special-part-rank-two',
    arguable: {
      zh: '两方都可能主张第一种，视专用说明对谁有利；第二种只在想让通用条款优先时有用。',
      en: 'Either side may argue the first, as the special part helps it; the second helps only one who wants the general terms to prevail.',
    },
  },
  {
    unit: 'g-14.4.2',
    quote: '变更后的协议和规则一经通知或公布即自动生效或在所公布的指定日期生效',
    question: {
      zh: '协议变更，须先通知一段时间，还是公布即生效？',
      en: 'Does a changed agreement need a time of notice, or does it work when published?',
    },
    readings: [
      {
        id: 'effective-on-publication',
        title: {
          zh: '公布即生效',
          en: 'When published',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '文字写“一经通知或公布即自动生效”。',
              en: 'The words say “once notified or published”.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '一经通知或公布即自动生效',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '同款又说“提前通知”。',
              en: 'The same clause says “notify in advance”.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '等其他方式提前通知您',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'g-14.4.2',
            quote: '提前通知您',
            why: {
              zh: '同时公布和生效就没有“提前”。',
              en: 'Published and in force at once leaves no “advance”.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'advance-notice-first',
        title: {
          zh: '须提前',
          en: 'Only after notice in advance',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“提前通知您”。',
              en: '“Notify you in advance”.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '提前通知您',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '客户要有时间停止使用、迁出数据。',
              en: 'The customer needs time to stop and move its data.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '自行负责将业务数据迁出',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '只写“可能”，没有天数。',
              en: 'It says “may” and gives no days.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '我们可能通过',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'effective-on-publication',
    arguable: {
      zh: '客户较宜主张提前；阿里云较宜主张公布即生效；专用说明 71.3.1 只对 DataV 写 30 天。',
      en: 'The customer will argue notice in advance, the vendor publication; only special 71.3.1 prints 30 days, for DataV.',
    },
  },
  {
    unit: 'g-14.4.2',
    quote: '阿里云将及时与您进行服务费结算（如有）',
    question: {
      zh: '不同意变更而停用的，结算是否退余款？',
      en: 'If the customer stops because of a change, does the settlement return the rest of the fee?',
    },
    readings: [
      {
        id: 'refund-of-the-rest',
        title: {
          zh: '退未用部分',
          en: 'The unused part is returned',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '先付费者的“结算”只能是退。',
              en: 'For one who prepaid, “settle” can only mean a return.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '服务费结算',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '停用是因阿里云单方变更。',
              en: 'The stop comes from the vendor’s own change.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '如您不同意阿里云所做的修改',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '别处要退时写“退还”“返还”。',
              en: 'Other clauses say “return” where meant.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '退还至您的阿里云账户',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'only-open-fees',
        title: {
          zh: '只结清欠费用',
          en: 'Only open fees are settled',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“（如有）”显示不一定有款可退。',
              en: '“(If any)” shows that there may be nothing to return.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '（如有）',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '3.4.1(2) 对提前退订收费。',
              en: '3.4.1(2) charges for early cancellation.',
            },
            of: {
              unit: 'g-3.4.1.2',
              quote: '若您无理由擅自退订相应产品/服务',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '因变更而停用不是“无理由”。',
              en: 'To stop because of a change is not “without reason”.',
            },
            of: {
              unit: 'g-3.4.1.2',
              quote: '无理由擅自退订',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'only-open-fees',
    arguable: {
      zh: '客户较宜主张退未用部分；阿里云较宜主张只结清。',
      en: 'The customer will argue a return, the vendor a mere closing of accounts.',
    },
  },
  {
    unit: 'g-14.4.3',
    quote: '您对此有异议的可在收到通知后的30日内向阿里云提出',
    question: {
      zh: '客户对转让的异议有什么效力？',
      en: 'What does the customer’s objection to a transfer do?',
    },
    readings: [
      {
        id: 'voice-only',
        title: {
          zh: '只是提出意见',
          en: 'It is only heard',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '没有写异议的后果。',
              en: 'No result of an objection is printed.',
            },
            of: {
              unit: 'g-14.4.3',
              quote: '向阿里云提出',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '阿里云“有权”转让。',
              en: 'The vendor “has the right” to transfer.',
            },
            of: {
              unit: 'g-14.4.3',
              quote: '阿里云有权将本协议部分或全部权利义务转让',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '没有后果的异议没有意义。',
              en: 'An objection without result is idle.',
            },
            of: {
              unit: 'g-14.4.3',
              quote: '有异议的',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'g-14.4.3',
            quote: '您对此有异议的可在收到通知后的30日内',
            why: {
              zh: '异议若无后果，30 日没有作用。',
              en: 'If an objection has no result, the 30 days do nothing.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'blocks-or-frees',
        title: {
          zh: '可阻止转让或退出',
          en: 'It stops the transfer or lets the customer leave',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '30 日的期限只在有后果时才有用。',
              en: 'A period of 30 days is useful only if something follows.',
            },
            of: {
              unit: 'g-14.4.3',
              quote: '30日内',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '14.4.4 向关联公司转移不给异议。',
              en: '14.4.4 gives no objection to a transfer to affiliates.',
            },
            of: {
              unit: 'g-14.4.4',
              quote: '阿里云有权经提前通知将本协议的权利义务全部或者部分转移给阿里云的关联公司',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'voice-only',
    arguable: {
      zh: '客户较宜主张有后果；阿里云较宜主张只是意见；后果没有印出。',
      en: 'The customer will argue that something follows, the vendor that nothing does; no result is printed.',
    },
  },
  {
    unit: 'g-14.4.10',
    quote: '可以将您的名称、商标等商业标识以及本协议项目作为成功案例，向潜在客户展示',
    question: {
      zh: '作为案例展示，是否仍须逐次征得同意？',
      en: 'Does use as a reference still need consent case by case?',
    },
    readings: [
      {
        id: 'standing-consent',
        title: {
          zh: '已经概括授权',
          en: 'Consent is already given',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“您授权”。',
              en: '“You authorise”.',
            },
            of: {
              unit: 'g-14.4.10',
              quote: '您授权阿里云在信息展示、市场推广、商务机会谈判等过程中',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '末句受保密约定限制，而客户信息属保密信息。',
              en: 'The end is bound by confidentiality, and customer information is confidential.',
            },
            of: {
              unit: 'g-11.1',
              quote: '客户信息，客户数据',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第496条：与对方有重大利害关系的格式条款，提供方应当以合理方式提示，并按对方要求说明；没有做到，致使对方没有注意或者理解的，对方可以主张该条款不成为合同的内容。',
              en: 'Civil Code art. 496: a supplier must point out, in a reasonable way, standard terms that weigh heavily on the other party, and explain them on request; if it did not and the other party therefore failed to notice or understand a term, that party may claim that it is not part of the contract.',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'subject-to-confidentiality',
        title: {
          zh: '项目内容仍属保密，须同意',
          en: 'The project stays confidential and needs consent',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '不得违反知识产权与保密的约定。',
              en: 'It must not breach the clauses on property and confidentiality.',
            },
            of: {
              unit: 'g-14.4.10',
              quote: '但阿里云不得违反本协议有关知识产权与保密的约定',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 11.2 只许用于本协议的目的。',
              en: 'General 11.2 allows use only for this agreement.',
            },
            of: {
              unit: 'g-11.2',
              quote: '仅能将保密信息用于与本协议项下的有关用途或目的',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '这样授权就所剩无几。',
              en: 'Then little is left of the consent.',
            },
            of: {
              unit: 'g-14.4.10',
              quote: '本协议项目作为成功案例',
            },
          },
        ],
        pointless: [
          {
            unit: 'g-14.4.10',
            quote: '以及本协议项目',
            why: {
              zh: '项目都须另行同意，授权就只剩名称和标识。',
              en: 'If every project needs consent, only name and marks are left.',
            },
          },
        ],
        burdens: 'vendor',
      },
    ],
    safest: 'standing-consent',
    arguable: {
      zh: '客户较宜主张保密；阿里云较宜主张概括授权。',
      en: 'The customer will argue confidentiality, the vendor the general consent.',
    },
  },
];
