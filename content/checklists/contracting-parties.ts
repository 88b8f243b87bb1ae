import type { Checklist } from '../../src/checklists/model';
import { contractingParties as concept } from '../concepts/contracting-parties.ts';
import { law } from './laws.ts';
import { of, says } from './write.ts';

export const contractingParties: Checklist = {
  id: 'contracting-parties',
  title: { zh: '签约主体', en: 'Contracting parties' },
  sources: [{ concept: 'contracting-parties', leftOut: [] }],
  items: [
    {
      id: 'who',
      question: {
        zh: '和谁签约，服务由哪家公司提供，从哪里看出？',
        en: 'With whom does one contract, which company provides, and where is that seen?',
      },
      clauses: of(concept, 'pre.para1', 'g-2.1.para1', 'g-2.1.1', 'g-14.4.12'),
      asks: {
        zh: '订单写明签约公司；几家公司的，负连带责任。',
        en: 'The company named in the order; joint liability where there are several.',
      },
      law: law('thirdPartyPerformance'),
    },
    {
      id: 'sales-channel',
      question: {
        zh: '什么情形下阿里云只是售卖渠道或技术提供方？',
        en: 'When is the vendor a sales channel or supplier of technology only?',
      },
      clauses: of(concept, 'g-2.1.2', 'p-22.1.4', 'p-36.3.2', 'p-36.3.3', 'p-39.13', 'p-48.1'),
      asks: {
        zh: '下单前披露；阿里云收款的，不免除它对客户的责任。',
        en: 'Told before ordering; no relief for the vendor where it takes the money.',
      },
      law: law('thirdPartyBreach', 'thirdPartyPerformance'),
    },
    {
      id: 'other-companies',
      question: {
        zh: '哪些产品另有提供方、权利人或要另签协议？',
        en: 'Which products have another provider or owner, or need another agreement?',
      },
      clauses: of(concept, 'p-38.2', 'p-58.1.para1', 'p-58.5', 'p-59.1.1', 'p-66.1', 'p-70.6', 'p-75.1'),
      asks: { zh: '取得并审阅另签的文件。', en: 'Obtain and review those documents.' },
    },
    {
      id: 'undefined-parties',
      question: {
        zh: '哪些条款用了没有定义的“甲方”“乙方”，或另行定义“您”？',
        en: 'Which clauses use “甲方” and “乙方” (party A and party B) undefined, or define “您” (you) anew?',
      },
      clauses: [
        ...of(concept, 'p-38.1', 'p-71.1.1', 'p-72.1.1'),
        says(
          'p-66.1',
          '本条款中的“您”是指：所有使用信息核验服务的主体（包括但不限于个人、团队、公司、组织等），或称“商户”',
          '信息核验：“您”另有定义，也称“商户”。',
          'Identity checks define “您” (you) anew, also as “商户” (merchant).',
        ),
      ],
      asks: { zh: '写明各指谁。', en: 'Who each of them is.' },
      law: law('standardMeaning', 'meaning'),
    },
  ],
};
