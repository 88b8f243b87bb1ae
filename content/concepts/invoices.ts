import type { Concept } from '../../src/concepts/model';

export const invoices: Concept = {
  slug: 'invoices',
  name: {
    zh: '发票',
    en: 'Invoices',
  },
  variants: {
    zh: ['增值税发票', '红字发票', '退票', '开票', '专用发票', '普票', '税务', '重新开票'],
    en: ['invoice', 'VAT invoice', 'red-letter invoice', 'tax invoice', 'reissue of invoice', 'tax', 'fapiao'],
  },
  summary: {
    zh: '阿里云依国家税务规定开增值税发票；销售折让、退回须退票或交红字资料（通用条款 4.10）；分三种情形（4.10.1–4.10.3）；完成后按实付（应付）数额重开并退款，不符合条件的不办理（4.10 末段）。',
    en: 'VAT invoices are issued under the tax rules; on a rebate or return the invoice or the red-letter papers come back (general 4.10), in three cases (4.10.1 to 4.10.3). After that a new invoice for the amount paid or payable and the refund are made; otherwise neither (end of 4.10).',
  },
  groups: [
    {
      title: {
        zh: '相关条款',
        en: 'Clauses',
      },
      clauses: [
        {
          unit: 'g-4.10',
          quote: '阿里云将严格遵照国家税务规定向您开具合规的增值税发票',
          note: {
            zh: '开具合规增值税发票。',
            en: 'Proper VAT invoices are issued.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.10',
          quote: '您需退回阿里云已开具的发票或提供开具红字专用发票的必要资料',
          note: {
            zh: '须退票或提供资料。',
            en: 'Return the invoice or give the papers.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.10.1',
          quote: '您退回发票即可',
          note: {
            zh: '当月未认证抵扣：退回即可。',
            en: 'Same month, not deducted: just return it.',
          },
        },
        {
          unit: 'g-4.10.2',
          quote: '您应向阿里云提供开具红字发票的必要资料',
          note: {
            zh: '已抵扣或跨月：提供红字资料。',
            en: 'Deducted or later month: red-letter papers.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.10.3',
          quote: '无需您提供发票相关资料',
          note: {
            zh: '未开或未交付：不需资料。',
            en: 'Not issued or delivered: no papers.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.10.para1',
          quote: '您可按照向阿里云的实际付款（应付款）数额申请重新开具发票',
          note: {
            zh: '按实付（应付）数额重开。',
            en: 'A new invoice for the amount paid or payable.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.10.para1',
          quote: '不符合上述条件的，则无法办理重新开票和退款，阿里云不就此承担任何责任',
          note: {
            zh: '条件不符不办理。',
            en: 'Otherwise no new invoice and no refund.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写开票时间、申请期限和税率变化由谁承担。',
    en: 'Not printed: when an invoice is issued, a time limit for asking, and who bears changes of tax rates.',
  },
  related: ['refund', 'fees-payment'],
  isComplete: true,
};
