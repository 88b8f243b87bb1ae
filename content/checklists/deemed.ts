import type { Checklist } from '../../src/checklists/model';
import { deemedConsent as concept } from '../concepts/deemed-consent.ts';
import { law } from './laws.ts';
import { group, of } from './write.ts';

export const deemed: Checklist = {
  id: 'deemed',
  title: { zh: '视为', en: 'What is deemed' },
  sources: [{ concept: 'deemed-consent', leftOut: [] }],
  items: [
    {
      id: 'acceptance',
      question: {
        zh: '什么行为表示或视为接受协议、修改或收费？',
        en: 'Which acts are, or are deemed, acceptance of the agreement, of changes or of charges?',
      },
      clauses: of(concept, 'g-1.1', 'g-2.1.2', 'g-4.5', 'g-14.4.2', 'p-64.3.12.2', 'p-71.3.1', 'p-72.4.4'),
      asks: { zh: '重大事项须明示同意。', en: 'Express consent to what is material.' },
      law: law('silence', 'formation', 'standardVoid'),
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
      id: 'charges',
      question: {
        zh: '哪些沉默或继续使用会产生费用，或使账单不可争？',
        en: 'Which silence or further use brings charges, or puts a bill beyond dispute?',
      },
      clauses: group(concept, '费用与续订'),
      asks: {
        zh: '改为通知后确认；账单异议期延长。',
        en: 'Confirmation after notice; a longer time to dispute bills.',
      },
      law: law('silence', 'standardVoid'),
    },
    {
      id: 'attribution',
      question: {
        zh: '谁的操作、哪些授权被视为客户自己的？',
        en: 'Whose acts and which permissions are deemed the customer’s own?',
      },
      clauses: group(concept, '授权与行为归属'),
      asks: {
        zh: '因阿里云过错或系统错误的操作除外。',
        en: 'Not acts through the vendor’s fault or an error of its system.',
      },
    },
    {
      id: 'time',
      question: {
        zh: '哪些通知、验收、答复过时即视为完成或放弃？',
        en: 'Which notices, acceptances and answers are deemed done or missed when a time is over?',
      },
      clauses: group(concept, '送达与逾期'),
      asks: {
        zh: '验收期延长、可书面异议；退信不算送达。',
        en: 'More time and written objections for acceptance; nothing received that bounced.',
      },
      law: law('arrival', 'silence'),
    },
    {
      id: 'no-breach',
      question: {
        zh: '哪些情形被视为不违约、不可抗力、不弃权或不作担保？',
        en: 'What is deemed no breach, force majeure, no waiver or no warranty?',
      },
      clauses: group(concept, '视为不违约、不弃权等'),
      asks: { zh: '由阿里云举证；对双方同样适用。', en: 'Proof by the vendor; the same for both parties.' },
      law: law('standardVoid', 'forceMajeure', 'partialVoid'),
    },
  ],
};
