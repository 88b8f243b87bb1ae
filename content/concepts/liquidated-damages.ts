import type { Concept } from '../../src/concepts/model';

export const liquidatedDamages: Concept = {
  slug: 'liquidated-damages',
  name: {
    zh: '违约金',
    en: 'Liquidated damages and late charges',
  },
  variants: {
    zh: ['滞纳金', '逾期利息', '万分之五', '罚金', '手续费', '定金', '罚款', '约定损害赔偿', '利息', '退订手续费'],
    en: [
      'liquidated damages',
      'penalty',
      'late payment interest',
      'default interest',
      'late fee',
      'contractual penalty',
      'handling fee',
      'fine',
    ],
  },
  summary: {
    zh: '欠费按日万分之五（通用条款 5.2）；擅自退订可收违约金或手续费，数额看页面或订单（3.4.1(2)、4.4.2）；信息核验擅自转让付五十万元，不足仍须补（专用说明 66.6）；云行情漏报可有罚金（70.3）。',
    en: 'Arrears cost 0.05 % a day (general 5.2). On withdrawal without reason a penalty or fee may be taken, as the page or order says (3.4.1(2), 4.4.2). Transfer of information verification costs RMB 500,000 and more if the loss is higher (special 66.6). Wrong reports for market data may cost a fine (70.3).',
  },
  groups: [
    {
      title: {
        zh: '相关条款',
        en: 'Clauses',
      },
      clauses: [
        {
          unit: 'g-5.2',
          quote: '要求您按日承担万分之五的违约金以及追究其他法律责任的权利',
          note: {
            zh: '欠费每日万分之五。',
            en: '0.05 % a day on arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.1.2',
          quote: '收取违约金或收取退订/退款手续费等方式进行处理',
          note: {
            zh: '擅自退订。',
            en: 'On withdrawal.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.2',
          quote: '收取违约金或收取退订/退款手续费、支付已使用免费代金券的等值金额等一种或多种方式进行处理',
          note: {
            zh: '优惠服务退订。',
            en: 'On withdrawal from promoted services.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '五个工作日内向阿里云支付违约金人民币五十万元',
          note: {
            zh: '信息核验转让。',
            en: 'Transfer of information verification.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '违约金不足以弥补阿里云损失的，商户仍应补足',
          note: {
            zh: '不足须补。',
            en: 'The rest of the loss is added.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.3',
          quote: '该责任包括但不限于罚金',
          note: {
            zh: '云行情漏报、误报的罚金，数额未写。',
            en: 'A fine for wrong reports; no amount.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写阿里云向客户付的违约金；通用条款 5.2 未写从哪一日起算、有无上限。',
    en: 'No liquidated damages payable by the vendor are printed. General 5.2 does not say from which day it runs or whether it is capped.',
  },
  related: ['arrears', 'refund', 'assignment', 'customer-breach'],
  isComplete: true,
};
