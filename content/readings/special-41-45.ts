import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER } from './civil-code.ts';

export const special4145: readonly ArguedQuestion[] = [
  {
    unit: 'p-41.1',
    quote: '阿里云仅会将可能包含个人信息的用户业务数据用于服务改进、优化用途',
    question: {
      zh: '41.1 是否授权用客户数据改进阿里云的服务？',
      en: 'Does 41.1 allow the customer’s data to be used to improve the vendor’s services?',
    },
    readings: [
      {
        id: 'permission-to-improve',
        title: {
          zh: '授权用于改进',
          en: 'Yes',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写明用途。',
              en: 'It names the purpose.',
            },
            of: {
              unit: 'p-41.1',
              quote: '用于服务改进、优化用途',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '若“专用条款”就是专用说明，它先于通用条款 9.2.2。',
              en: 'If “专用条款” (special clauses) means the special terms, 41.1 comes before general 9.2.2.',
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
              zh: '通用条款 9.2.2(2) 要另行协商一致；而且其中可能有第三方的个人信息，客户一方同意未必够（7.1.8）。',
              en: 'General 9.2.2(2) asks for a separate agreement; and third parties’ personal information may be in it, so the customer’s own consent may not be enough (7.1.8).',
            },
            of: { unit: 'g-9.2.2.2', quote: '您和阿里云另行协商一致' },
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
        id: 'limit-only',
        title: {
          zh: '只是限制，仍须授权',
          en: 'Only a limit; permission is still needed',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“仅”字限制，不授予。',
              en: '“Only” limits and does not grant.',
            },
            of: {
              unit: 'p-41.1',
              quote: '阿里云仅会',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 9.2.1 说数据完全归客户。',
              en: 'General 9.2.1 says that the data is wholly the customer’s.',
            },
            of: {
              unit: 'g-9.2.1',
              quote: '您完全拥有您的用户业务数据',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '限制以可用为前提。',
              en: 'A limit presupposes use.',
            },
            of: {
              unit: 'p-41.1',
              quote: '用于服务改进、优化用途',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'permission-to-improve',
    arguable: {
      zh: '客户较宜主张只是限制；阿里云较宜主张授权。',
      en: 'The customer will argue a limit, the vendor a permission.',
    },
  },
  {
    unit: 'p-42.3',
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
              unit: 'p-42.3',
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
              unit: 'p-42.3',
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
              unit: 'p-42.3',
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
              unit: 'p-42.3',
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
