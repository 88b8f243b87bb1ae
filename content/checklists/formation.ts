import type { Checklist } from '../../src/checklists/model';
import { standardTermsNotice as concept } from '../concepts/standard-terms-notice.ts';
import { waiverSeverabilitySurvival } from '../concepts/waiver-severability-survival.ts';
import { law } from './laws.ts';
import { of, says } from './write.ts';

export const formation: Checklist = {
  id: 'formation',
  title: { zh: '订立、提示与一般条款', en: 'Formation, notice of terms and general clauses' },
  sources: [
    { concept: 'standard-terms-notice', leftOut: [] },
    { concept: 'waiver-severability-survival', leftOut: [] },
  ],
  items: [
    {
      id: 'formation',
      question: {
        zh: '协议何时成立，点击和使用算接受吗，不同意怎么办？',
        en: 'When is the agreement made, are clicking and use acceptance, and what if one disagrees?',
      },
      clauses: [
        ...of(concept, 'g-1.1'),
        says(
          'g-1.1',
          '本协议自您通过网络页面点击【注册/确认/同意】或以其他方式选择接受本协议之日起成立',
          '点击或以其他方式接受之日成立。',
          'It is made on the day of clicking or other acceptance.',
        ),
        says(
          'g-1.1.para1',
          '如果您不同意本协议或其中任何条款约定，请勿进行签约动作或实际使用本服务',
          '不同意的，不要签约或使用。',
          'One who disagrees should neither sign nor use.',
        ),
      ],
      asks: {
        zh: '由有权的人签署；另签的书面协议优先，点击不改变它。',
        en: 'Signing by people with authority; a signed agreement comes first and no click changes it.',
      },
      law: law('formation'),
    },
    {
      id: 'notice',
      question: {
        zh: '哪些条款说会以粗体、下划线标识，客户可以怎样询问？',
        en: 'Which terms are said to be in bold or underlined, and how can the customer ask?',
      },
      clauses: of(concept, 'pre.para2', 'g-14.4.8', 'g-14.4.9'),
      asks: {
        zh: '保存签约时的页面；要求对免责、上限、管辖作书面说明。',
        en: 'The page kept as signed; a written explanation of exclusions, cap and court.',
      },
      law: law('standardNotice', 'consumer'),
    },
    {
      id: 'understood',
      question: {
        zh: '哪些产品写客户已充分知悉、理解并接受？',
        en: 'For which products is the customer said to have known, understood and accepted?',
      },
      clauses: of(concept, 'p-1.1', 'p-70.para1', 'p-73.para1', 'p-74.1'),
      asks: { zh: '取得所指的条款后再下单。', en: 'Obtain those terms before ordering.' },
      law: law('standardNotice'),
    },
    {
      id: 'waiver-and-severability',
      question: {
        zh: '不行使权利算不算放弃，对双方一样吗；一条无效影响其他吗？',
        en: 'Is not using a right a waiver, for both parties alike; does one void term affect the rest?',
      },
      clauses: of(waiverSeverabilitySurvival, 'g-14.4.5', 'g-14.4.6'),
      asks: { zh: '不弃权对双方适用。', en: 'No waiver for both parties.' },
      law: law('partialVoid', 'silence'),
    },
    {
      id: 'survival',
      question: {
        zh: '终止后哪些条款仍有效，点名了责任限制和赔偿吗？',
        en: 'Which terms outlast the end, and are limits of liability and indemnities named among them?',
      },
      clauses: of(waiverSeverabilitySurvival, 'g-14.4.7', 'p-65.2'),
      asks: { zh: '逐条列明，期限写明。', en: 'A list of them, each with its time.' },
      law: law('afterContract', 'afterRescission', 'disputeClause'),
    },
  ],
};
