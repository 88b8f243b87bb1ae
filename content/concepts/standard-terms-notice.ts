import type { Concept } from '../../src/concepts/model';

export const standardTermsNotice: Concept = {
  slug: 'standard-terms-notice',
  name: {
    zh: '格式条款的提示',
    en: 'Notice of standard terms',
  },
  variants: {
    zh: [
      '格式条款',
      '提示义务',
      '说明义务',
      '霸王条款',
      '粗体下划线',
      '重大利害关系',
      '审慎阅读',
      '显著提示',
      '格式合同',
      '免责条款提示',
    ],
    en: [
      'standard terms',
      'boilerplate',
      'adhesion contract',
      'duty to draw attention',
      'conspicuous terms',
      'bold and underlined terms',
      'standard form contract',
    ],
  },
  summary: {
    zh: '提示条款要求客户重点阅读以粗体、下划线标识的免责、责任限制、法律适用和争议解决条款（提示条款）；点击或使用即表示已充分阅读、理解并接受（通用条款 1.1）。',
    en: 'The notice asks the customer to read with care the clauses marked bold and underlined on exclusion, limits, law and disputes (notice). Clicking or using means having read, understood and accepted all (general 1.1).',
  },
  groups: [
    {
      title: {
        zh: '提示',
        en: 'Notice',
      },
      clauses: [
        {
          unit: 'pre.para2',
          quote: '这些条款将以粗体、下划线标识，您应重点阅读',
          note: {
            zh: '重要条款以粗体、下划线标识；本文本中标识已不可见。',
            en: 'Important clauses are to be marked; the marks are not in this text.',
          },
          side: 'vendor',
        },
        {
          unit: 'pre.para2',
          quote: '特别是免除或者限制责任的条款、法律适用和争议解决条款以及其他涉及您重大权益影响的条款',
          note: {
            zh: '列出须重点阅读的条款。',
            en: 'It names the clauses to read with care.',
          },
          side: 'vendor',
        },
        {
          unit: 'pre.para2',
          quote: '如您对协议有任何疑问，可以通过下文“联系我们”条款中的联系方式与我们沟通咨询',
          note: {
            zh: '客户可以咨询。',
            en: 'The customer may ask.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.9',
          quote: '请通过支持与服务联系我们',
          note: {
            zh: '咨询途径是“支持与服务”。',
            en: 'The way to ask is “support and service”.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.8',
          quote: '建议您仔细阅读各条款具体表述',
          note: {
            zh: '建议阅读具体表述。',
            en: 'Reading the exact wording is advised.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '已阅读并接受的表示',
        en: 'Statements of having read and accepted',
      },
      clauses: [
        {
          unit: 'g-1.1',
          quote: '即表示您已充分阅读、理解并接受本协议的全部内容',
          note: {
            zh: '点击或使用即表示已读懂并接受。',
            en: 'Clicking or using means read, understood and accepted.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-1.1',
          quote: '应已充分知悉、理解并接受',
          note: {
            zh: '云通信。',
            en: 'Cloud communication.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.para1',
          quote: '已充分知悉、理解并接受如下条款和条件',
          note: {
            zh: '云行情。',
            en: 'Market data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.para1',
          quote: '已充分知悉、理解并接受如下条款和条件',
          note: {
            zh: '企业邮箱。',
            en: 'Mail.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-74.1',
          quote: '应已充分知悉、理解并接受',
          note: {
            zh: 'EMAS。',
            en: 'EMAS.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写哪些条款实际被标识；粗体、下划线在所读文本中没有保留。',
    en: 'Which clauses are marked is not stated, and the marks are not kept in the text read.',
  },
  related: ['exclusion-of-liability', 'limitation-of-liability', 'order-of-precedence', 'contract-formation'],
  isComplete: true,
};
