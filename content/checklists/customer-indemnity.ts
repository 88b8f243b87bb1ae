import type { Checklist } from '../../src/checklists/model';
import { customerIndemnity as concept } from '../concepts/customer-indemnity.ts';
import { indirectDamages } from '../concepts/indirect-damages.ts';
import { liquidatedDamages } from '../concepts/liquidated-damages.ts';
import { law } from './laws.ts';
import { of, says } from './write.ts';

export const customerIndemnity: Checklist = {
  id: 'customer-indemnity',
  title: { zh: '客户赔偿', en: 'Indemnity by the customer' },
  sources: [{ concept: 'customer-indemnity', leftOut: [] }],
  items: [
    {
      id: 'scope',
      question: {
        zh: '客户一般在什么情形下赔偿，赔偿谁，包括哪些费用，写了上限吗？',
        en: 'When in general does the customer indemnify, whom, for which costs, and is a cap printed?',
      },
      clauses: [
        says(
          'g-12.2',
          '如因您违反有关法律法规或者本协议、相关规则之规定，使阿里云遭受任何损失、受到其他用户、任何第三方的索赔或任何行政管理部门的处罚',
          '违反法律法规、协议或规则，致阿里云受损失、索赔或处罚时；没有写须有过错。',
          'Where a breach of law, agreement or rules brings loss, claims or penalties on the vendor; fault is not named as a condition.',
        ),
        ...of(concept, 'g-12.2', 'g-12.1.3', 'g-5.2'),
      ],
      asks: {
        zh: '以客户的过错和违约为条件；限于合理、可预见的直接损失；适用与阿里云相同的上限。',
        en: 'Fault and breach of the customer as conditions; only reasonable, foreseeable direct loss; the same cap as the vendor’s.',
      },
      law: law('damages', 'mitigation', 'standardVoid'),
    },
    {
      id: 'intellectual-property',
      question: {
        zh: '知识产权被主张时，客户承担什么，阿里云对客户有没有同样的承诺？',
        en: 'What does the customer bear on claims of infringement, and does the vendor promise the same?',
      },
      clauses: [
        ...of(concept, 'g-10.1', 'g-10.5', 'g-10.6', 'g-10.7', 'p-20.3', 'p-20.4', 'p-36.3.2', 'p-64.4.1.2'),
        says(
          'g-10.2',
          '阿里云保证向您提供的服务未侵犯任何第三方的合法权益',
          '阿里云保证服务不侵权；该款没有写赔偿，10.7 让违约方承担。',
          'The vendor warrants that the service does not infringe; that clause names no indemnity, 10.7 puts the burden on the party in breach.',
        ),
      ],
      asks: {
        zh: '双方对等的侵权赔偿；客户的赔偿限于它提交的素材，不含服务本身。',
        en: 'Indemnities of both parties alike; the customer’s only for material that it supplied, not for the service itself.',
      },
      law: law('networkTort', 'damages'),
    },
    {
      id: 'defence',
      question: {
        zh: '被第三方主张时由谁应对，条文写了通知、配合和主导抗辩吗？',
        en: 'Who answers a third party’s claim, and are notice, help and control of the defence printed?',
      },
      clauses: [
        says(
          'g-10.7',
          '您和阿里云均有责任出具相关知识产权证明材料，并配合对方的相关投诉处理工作',
          '知识产权质疑或投诉：双方都须出具材料、配合；没有写通知和主导抗辩。',
          'On questions or complaints about property rights both must give evidence and help; nothing is said of notice and control of the defence.',
        ),
        ...of(concept, 'g-10.7', 'p-56.1.4', 'p-62.1.5', 'p-64.4.1.2', 'p-3.4'),
      ],
      asks: {
        zh: '被赔偿方须及时通知、由赔偿方主导抗辩、未经同意不得和解。',
        en: 'Prompt notice, control of the defence by the one who pays, no settlement without its consent.',
      },
    },
    {
      id: 'data-and-content',
      question: {
        zh: '客户对数据、内容和授权不合法承担什么？',
        en: 'What does the customer bear where data, content or consents are unlawful?',
      },
      clauses: of(
        concept,
        'g-7.1.5',
        'g-7.1.7',
        'g-7.1.8',
        'p-3.4',
        'p-5.1',
        'p-39.13',
        'p-42.1',
        'p-44.1',
        'p-44.3',
        'p-63.2.para1',
        'p-66.3',
      ),
      asks: {
        zh: '以阿里云按客户指示处理为限；阿里云自己违法处理的，由阿里云负责。',
        en: 'Only where the vendor followed the customer’s instructions; the vendor answers for its own unlawful processing.',
      },
      law: law('personalInformation', 'entrusted'),
    },
    {
      id: 'third-party-users',
      question: {
        zh: '客户对哪些人（员工、被授权账户、最终用户、实际使用人）的行为负责？',
        en: 'For whose acts does the customer answer: staff, authorised accounts, end users, actual users?',
      },
      clauses: of(concept, 'g-7.1.12', 'g-7.2.5', 'p-19.5', 'p-42.2', 'p-47.2'),
      asks: {
        zh: '不作连带责任，限于客户的过错；账号因阿里云原因被盗用的除外。',
        en: 'Fault of the customer instead of joint liability; not where an account was misused through the vendor’s fault.',
      },
    },
    {
      id: 'indirect-and-reputation',
      question: {
        zh: '哪些条款让客户赔偿间接损失、商誉或罚款？',
        en: 'Which clauses make the customer pay indirect loss, reputation or fines?',
      },
      clauses: [...of(indirectDamages, 'p-56.1.4', 'p-62.1.5', 'p-66.3'), ...of(liquidatedDamages, 'p-70.3')],
      asks: { zh: '删去，或对双方都排除间接损失。', en: 'Strike them, or exclude indirect loss for both parties.' },
      law: law('damages'),
    },
    {
      id: 'products',
      question: {
        zh: '哪些产品另写全额赔偿、追偿、约定金额或对第三方的责任？',
        en: 'Which products add full indemnity, recourse, a fixed sum or liability to others?',
      },
      clauses: [
        ...of(concept, 'p-24.4', 'p-27.3', 'p-39.11', 'p-66.6', 'p-70.3', 'p-70.6', 'p-71.3.5', 'p-35.3', 'p-42.3'),
        ...of(liquidatedDamages, 'p-66.6'),
      ],
      asks: {
        zh: '不买的产品不适用；主语不清的（35.3、42.3）写明；固定金额改为以损失为限。',
        en: 'None of it for products not bought; state who is meant where it is unclear (35.3, 42.3); loss as the limit instead of a fixed sum.',
      },
      law: law('penalty', 'standardMeaning'),
    },
    {
      id: 'confidentiality',
      question: { zh: '泄密时客户赔多少？', en: 'What does the customer pay for a breach of confidence?' },
      clauses: of(concept, 'g-11.5'),
      asks: {
        zh: '保留“直接经济损失”的限制，并写明它先于一般的全额赔偿。',
        en: 'Keep the limit “直接经济损失” (direct economic loss), and say that it comes before full indemnity.',
      },
      law: law('damages'),
    },
  ],
};
