import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER } from './civil-code.ts';

export const general02: readonly ArguedQuestion[] = [
  {
    unit: 'g-2.2.para1',
    quote: '将来可能发布的各类业务规则',
    question: {
      zh: '将来发布的规则是否不经通知就约束客户？',
      en: 'Do rules published later bind the customer without notice?',
    },
    readings: [
      {
        id: 'bound-on-publication',
        title: {
          zh: '发布即属协议',
          en: 'Part of the contract once published',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '文字把将来发布的规则直接算作协议内容。',
              en: 'The words count future rules as contents of the agreement.',
            },
            of: {
              unit: 'g-2.2.para1',
              quote: '所有规则及服务等级协议为协议不可分割的组成部分',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 1.2 让客户自己不定期查看更新。',
              en: 'General 1.2 makes the customer look for updates from time to time.',
            },
            of: {
              unit: 'g-1.2',
              quote: '请您不定期地或在接到变更通知后登录阿里云网站查看本协议及其更新后的版本',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 14.4.2 为规则的调整另设通知。',
              en: 'General 14.4.2 provides a notice for changes of rules.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '各类业务规则进行调整',
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
        pointless: [
          {
            unit: 'g-14.4.2',
            quote: '等其他方式提前通知您',
            why: {
              zh: '若发布即约束，规则调整的提前通知就没有作用。',
              en: 'If publication alone binds, the prior notice of changed rules does nothing.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'bound-through-change-clause',
        title: {
          zh: '须经 14.4.2 的通知',
          en: 'Only by the notice in 14.4.2',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '14.4.2 是专门讲协议和规则如何变更的条款。',
              en: '14.4.2 is the clause on how agreement and rules change.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '我们可能通过在阿里云官网发布修改后的版本或者在您登录阿里云账号时等其他方式提前通知您',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '14.4.2 的通知本身可以是官网发布，而且写“可能”。',
              en: 'The notice in 14.4.2 may itself be a publication, and it says “may”.',
            },
            of: {
              unit: 'g-14.4.2',
              quote: '一经通知或公布即自动生效',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'bound-on-publication',
    arguable: {
      zh: '客户较宜主张须经 14.4.2；阿里云较宜主张发布即属协议。',
      en: 'For the customer 14.4.2 is better to argue; for the vendor, publication.',
    },
  },
  {
    unit: 'g-2.2.para1',
    quote: '与协议正文具有同等法律效力',
    question: {
      zh: '产品文档、服务等级协议与协议正文不一致时，哪个优先？',
      en: 'Which prevails when product documents or the SLA differ from the agreement?',
    },
    readings: [
      {
        id: 'same-rank',
        title: {
          zh: '同等效力',
          en: 'Same rank',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '通用条款 2.2 写明规则和服务等级协议与正文效力相同。',
              en: 'General 2.2 says that rules and SLA have the same force as the text.',
            },
            of: {
              unit: 'g-2.2.para1',
              quote: '与协议正文具有同等法律效力',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '14.4.1 就不一致的情形排了先后。',
              en: '14.4.1 sets an order for inconsistencies.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（1）服务说明、价格说明、其他订购页面，（2）专用条款和附件，（3）本协议通用条款',
            },
          },
        ],
        pointless: [
          {
            unit: 'g-14.4.1',
            quote: '的顺序予以适用',
            why: {
              zh: '若同级，顺序就不适用于规则。',
              en: 'If the rank is the same, the order does not work for rules.',
            },
          },
        ],
        burdens: 'vendor',
      },
      {
        id: 'order-of-14-4-1',
        title: {
          zh: '按 14.4.1 的顺序',
          en: 'By the order of 14.4.1',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '14.4.1 专门规定不一致之处。',
              en: '14.4.1 deals with inconsistencies.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '如遇不一致之处',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '“同等法律效力”可只指有约束力，不指位次。',
              en: '“The same legal force” can mean that they bind, not how they rank.',
            },
            of: {
              unit: 'g-2.2.para1',
              quote: '同等法律效力',
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
              zh: '顺序中只写服务说明、价格说明、订购页面，没有写通知、公告、服务等级协议。',
              en: 'The order names descriptions, prices and order pages, but not notices, announcements or SLAs.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '服务说明、价格说明、其他订购页面',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'order-of-14-4-1',
    arguable: {
      zh: '需要靠页面承诺的一方宜主张 14.4.1；需要靠正文的一方宜主张同等效力；服务等级协议的位次没有写明。',
      en: 'Whoever relies on a page will argue 14.4.1, whoever relies on the text the same rank; the rank of SLAs is not printed.',
    },
  },
];
