import type { Checklist } from '../../src/checklists/model';
import { indirectDamages } from '../concepts/indirect-damages.ts';
import { intentGrossNegligence } from '../concepts/intent-gross-negligence.ts';
import { limitationOfLiability } from '../concepts/limitation-of-liability.ts';
import { law } from './laws.ts';
import { of } from './write.ts';

export const liabilityCap: Checklist = {
  id: 'liability-cap',
  title: { zh: '责任上限与间接损失', en: 'Cap on liability and indirect loss' },
  sources: [
    { concept: 'limitation-of-liability', leftOut: [] },
    { concept: 'indirect-damages', leftOut: [] },
    { concept: 'intent-gross-negligence', leftOut: [] },
  ],
  items: [
    {
      id: 'amount',
      question: {
        zh: '阿里云赔偿责任的上限是多少，按什么计算，写了每次计还是累计吗？',
        en: 'What is the cap on the vendor’s damages, from what is it reckoned, and is it printed whether for each event or in total?',
      },
      clauses: of(limitationOfLiability, 'g-12.6'),
      asks: {
        zh: '上限改按整份协议的年度费用计算，另设最低金额；写明谁缴纳的费用、每次计还是累计；新订的服务按订购金额计。',
        en: 'A cap by the yearly fees of the whole agreement, with a minimum sum; whose payments count, and whether it is for each event or in total; for a new service, the sum ordered.',
      },
      law: law('standardNotice', 'standardVoid', 'damages'),
    },
    {
      id: 'carve-outs',
      question: {
        zh: '故意、重大过失、人身损害时，上限和免责有没有例外？',
        en: 'Are intent, gross negligence and personal injury excepted from the cap and the exclusions?',
      },
      clauses: of(intentGrossNegligence, 'g-12.6', 'g-12.5', 'p-24.5', 'p-29.1'),
      asks: {
        zh: '写明上限和免责不适用于故意、重大过失、人身损害；通常还要求列入泄密、个人信息泄露和知识产权赔偿，或者为它们另设较高的上限。',
        en: 'That cap and exclusions do not hold for intent, gross negligence and personal injury; usually also for breach of confidence, leaks of personal information and infringement, or a higher cap for these.',
      },
      law: law('exclusionVoid', 'standardVoid'),
    },
    {
      id: 'indirect-loss',
      question: { zh: '哪些间接损失阿里云不赔？', en: 'Which indirect losses does the vendor not pay?' },
      clauses: of(indirectDamages, 'g-12.6', 'p-29.1', 'p-59.1.6', 'p-71.2.6.4'),
      asks: {
        zh: '除外对双方同样适用；写明数据恢复费用、替代服务的差价、监管罚款和对客户之客户的赔偿算直接损失。',
        en: 'The same exclusion for both parties; costs of restoring data, of substitute services, fines and payments to the customer’s own customers named as direct loss.',
      },
      law: law('damages', 'exclusionVoid'),
    },
    {
      id: 'remedies-of-their-own',
      question: {
        zh: '哪些条款另写了赔偿或补偿，条文是否写明它们计入上限？',
        en: 'Which clauses have remedies of their own, and do they say whether these count towards the cap?',
      },
      clauses: of(limitationOfLiability, 'g-12.5', 'g-11.5', 'g-10.7', 'p-73.7'),
      asks: {
        zh: '写明服务等级补偿不是唯一救济，也不计入上限；泄密和侵权的赔偿不受上限限制。',
        en: 'That credits under service levels are not the only remedy and do not count towards the cap; that breach of confidence and infringement are outside it.',
      },
      law: law('breach', 'damages'),
    },
    {
      id: 'free-services',
      question: {
        zh: '免费的服务（上限按费用计算即为零）写了怎样的责任？',
        en: 'What liability is printed for free services, for which a cap reckoned from fees is zero?',
      },
      clauses: of(limitationOfLiability, 'g-7.2.7', 'p-29.1'),
      asks: {
        zh: '免费服务也保留故意、重大过失、泄密和数据保护的责任；生产环境不用免费版。',
        en: 'Liability for intent, gross negligence, confidence and protection of data for free services too; no free versions in production.',
      },
      law: law('exclusionVoid'),
    },
    {
      id: 'other-side',
      question: {
        zh: '客户的赔偿责任有没有同样的上限和间接损失除外？',
        en: 'Has the customer’s liability the same cap and the same exclusion of indirect loss?',
      },
      clauses: [
        ...of(limitationOfLiability, 'g-12.2'),
        ...of(indirectDamages, 'p-56.1.4', 'p-62.1.5', 'p-66.3', 'g-11.5'),
      ],
      asks: {
        zh: '双方适用同一上限、同样的间接损失除外；只对故意、重大过失和付款义务除外。',
        en: 'The same cap and the same exclusion of indirect loss for both parties, excepting only intent, gross negligence and payment.',
      },
      law: law('standardVoid', 'damages'),
    },
  ],
};
