import type { Checklist } from '../../src/checklists/model';
import { governingLaw } from '../concepts/governing-law.ts';
import { jurisdiction } from '../concepts/jurisdiction.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const lawAndCourt: Checklist = {
  id: 'law-and-court',
  title: { zh: '法律适用与法院', en: 'Governing law and court' },
  sources: [
    { concept: 'governing-law', leftOut: [] },
    { concept: 'jurisdiction', leftOut: [] },
  ],
  items: [
    {
      id: 'law',
      question: { zh: '适用什么法律，是否排除冲突法？', en: 'Which law governs, and are conflict rules excluded?' },
      clauses: of(governingLaw, 'g-14.3.2'),
      asks: {
        zh: '境外客户通常争取中立的法律，或至少写明联合国销售公约等不适用。',
        en: 'Customers abroad usually seek a neutral law, or at least words that the UN sales convention and the like do not apply.',
      },
      law: law('choiceOfLaw'),
    },
    {
      id: 'court',
      question: {
        zh: '在哪里的法院起诉，要不要先协商，写了协商多久吗？',
        en: 'Which court, must one negotiate first, and is it printed for how long?',
      },
      clauses: of(jurisdiction, 'g-14.3.1', 'g-14.3.3'),
      asks: {
        zh: '被告所在地法院或仲裁；协商期30日；不妨碍申请保全。',
        en: 'The defendant’s court or arbitration; 30 days of talks; interim measures stay possible.',
      },
      law: law('court', 'standardNotice', 'consumer'),
    },
    {
      id: 'notice-of-terms',
      question: {
        zh: '这些条款在开头有没有提示，终止后还有效吗？',
        en: 'Is attention drawn to these terms at the outset, and do they outlast the end?',
      },
      clauses: [
        ...of(governingLaw, 'pre.para2', 'g-14.4.7'),
        says(
          'pre.para2',
          '这些条款将以粗体、下划线标识，您应重点阅读',
          '开头写这些条款以粗体、下划线标识。',
          'The opening says that these terms are marked bold and underlined.',
        ),
      ],
      asks: {
        zh: '签约时存下页面的标识（粗体、下划线）。',
        en: 'Keep how the page marked them (bold, underlined) when signing.',
      },
      law: law('standardNotice', 'disputeClause'),
    },
    {
      id: 'special-disputes',
      question: {
        zh: '哪些争议另有处理（账单、不可抗力、转让、模型归属、邮箱归属）？',
        en: 'Which disputes are handled apart: bills, force majeure, assignment, models, mailboxes?',
      },
      clauses: group(jurisdiction, '个别争议'),
      asks: {
        zh: '阿里云的数据和判断可被反证；争议期间不停服。',
        en: 'The vendor’s figures and judgement open to proof; no stop of service meanwhile.',
      },
      law: law('standardVoid'),
    },
    {
      id: 'reserved-law',
      question: {
        zh: '哪些条款写明以法律允许或法律另有规定为限，或要求遵守其他法律？',
        en: 'Which clauses hold only as far as the law allows, or require other laws to be kept?',
      },
      clauses: group(governingLaw, '另须遵守或保留的法律'),
      asks: {
        zh: '写明哪些强制性规定适用于本单（数据、消费者、行业监管）。',
        en: 'Which mandatory rules apply here: data, consumers, the sector.',
      },
      law: law('standardVoid', 'exclusionVoid'),
    },
  ],
};
